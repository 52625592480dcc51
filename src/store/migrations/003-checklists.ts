import { sql } from 'kysely';
import { teacherTables } from './002-teachers.ts';
import type { KeptTable, StoreMigration } from './store-migration.ts';

const text = 'text collate "C" not null';

// Nothing was ever kept in the table before this step, so that no document needs another shape.
const statements = [
  `alter table checklist_item add column year ${text} default '', add column person ${text} default ''`,
  `alter table checklist_item drop constraint checklist_item_pkey`,
  `alter table checklist_item add primary key (organisation_id, checklist, school, year, item, person)`,
  `create table register_entry (organisation_id ${text}, entry ${text}, register ${text}, school ${text}, version integer not null, document json not null,
    primary key (organisation_id, entry))`,
  `create index on register_entry (organisation_id, register, school)`,
];

const checklistItem: KeptTable = {
  name: 'checklist_item',
  key: ['organisation_id', 'checklist', 'school', 'year', 'item', 'person'],
  rows: 'light',
};

/** Checklists by school year, what people keep to themselves, and the registers that belong to lists. */
export const checklistTables: StoreMigration = {
  name: '003-checklists',
  tables: [
    ...teacherTables.tables.map((table) => (table.name === checklistItem.name ? checklistItem : table)),
    { name: 'register_entry', key: ['organisation_id', 'entry'], rows: 'light' },
  ],
  up: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
