import { sql } from 'kysely';
import { firstTables } from './001-first-tables.ts';
import type { StoreMigration } from './store-migration.ts';

/** As in the first tables. */
const text = 'text collate "C" not null';
const owner = `organisation_id ${text}`;

const statements = [
  `create table confirmation (${owner}, id ${text}, person ${text}, instruction ${text}, at timestamptz not null, document json not null,
    primary key (organisation_id, id))`,
  `create index on confirmation (organisation_id, person, at, id)`,
  `create index on confirmation (organisation_id, at, id)`,
  `create index on confirmation (organisation_id, instruction, at, id)`,
  `create table preference (${owner}, person ${text}, document json not null, primary key (organisation_id, person))`,
  `create table activity (${owner}, id ${text}, at timestamptz not null, primary key (organisation_id, id))`,
  `create index on activity (organisation_id, at)`,
];

/** What teachers confirmed and chose, and which messages of a chat were seen. */
export const teacherTables: StoreMigration = {
  name: '002-teachers',
  tables: [
    ...firstTables.tables,
    { name: 'confirmation', key: ['organisation_id', 'id'], rows: 'light' },
    { name: 'preference', key: ['organisation_id', 'person'], rows: 'light' },
    { name: 'activity', key: ['organisation_id', 'id'], rows: 'light' },
  ],
  up: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
