import { firstTables } from './001-first-tables.ts';
import { teacherTables } from './002-teachers.ts';
import { checklistTables } from './003-checklists.ts';
import { deliveryTables } from './004-deliveries.ts';
import type { StoreMigration } from './store-migration.ts';

/** In the order in which they run. */
export const storeMigrations: readonly StoreMigration[] = [firstTables, teacherTables, checklistTables, deliveryTables];
