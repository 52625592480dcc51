import { sql } from 'kysely';
import { checklistTables } from './003-checklists.ts';
import type { KeptTable, StoreMigration } from './store-migration.ts';

/** As in the first tables. */
const text = 'text collate "C" not null';

// No version before this one sent anything, so that the table holds nothing that anybody needs.
const statements = [
  `drop table delivery`,
  `create table delivery (organisation_id ${text}, id ${text}, schedule ${text}, at timestamptz not null, state ${text}, tries integer not null,
    not_before timestamptz not null, document json not null, primary key (organisation_id, id))`,
  `create index on delivery (organisation_id, at, id)`,
  `create index on delivery (organisation_id, schedule, at, id)`,
  `create index on delivery (organisation_id, not_before, id) where state in ('due', 'sending')`,
];

const delivery: KeptTable = { name: 'delivery', key: ['organisation_id', 'id'], rows: 'light' };

/** The ledger of what is due, sent, and of what nobody knows whether it arrived. */
export const deliveryTables: StoreMigration = {
  name: '004-deliveries',
  tables: checklistTables.tables.map((table) => (table.name === delivery.name ? delivery : table)),
  up: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
