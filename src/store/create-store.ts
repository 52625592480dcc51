import { sql, type Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import type { OpenDatabase } from './open-database.ts';
import { noCache, recordCache, type RecordCache } from './record-cache.ts';
import { activityRepository } from './repositories/activities.ts';
import { attestationRepository } from './repositories/attestations.ts';
import { auditRepository } from './repositories/audits.ts';
import { checklistRepository } from './repositories/checklists.ts';
import { collectionRepository } from './repositories/collections.ts';
import { confirmationRepository } from './repositories/confirmations.ts';
import { conversationRepository } from './repositories/conversations.ts';
import { deliveryRepository } from './repositories/deliveries.ts';
import { exceptionRepository } from './repositories/exceptions.ts';
import { organisationRepository } from './repositories/organisation.ts';
import { populationRepository } from './repositories/populations.ts';
import { registerRepository } from './repositories/registers.ts';
import { preferenceRepository } from './repositories/preferences.ts';
import { scheduleRepository } from './repositories/schedules.ts';
import { schoolRepository } from './repositories/schools.ts';
import { snapshotProgressRepository } from './repositories/snapshots.ts';
import { trailRepository } from './repositories/trail.ts';
import { uploadRepository } from './repositories/uploads.ts';
import { keyOf } from './storable.ts';
import type { OrganisationStore, Store } from './store.ts';
import type { Tables } from './tables.ts';
import { WrongStore } from './transactions.ts';
import { waitForTurn } from './wait-for-turn.ts';

/** The store over a database whose tables have the shape of today (see `migrate`). */
export function createStore(database: OpenDatabase, clock: Clock): Store {
  const { transactions } = database;
  const cache = recordCache();
  return {
    forOrganisation: (organisationId) => ({
      ...repositoriesOf(transactions.outside, organisationId, clock, cache),
      transaction: async (work) =>
        transactions.run(async (inside) =>
          work({
            ...repositoriesOf(inside, organisationId, clock, noCache),
            transaction: refuseNested,
            oneAtATime: async (what) => waitForTurn(inside, JSON.stringify([keyOf(organisationId), what])),
          }),
        ),
      oneAtATime: refuseTurn,
    }),
    organisationIds: async () => {
      const rows = await transactions.outside.selectFrom('organisation').select('document').orderBy('organisation_id').execute();
      return rows.map(({ document }) => document.organisationId);
    },
    ping: async () => void (await sql`select 1`.execute(transactions.outside)),
    close: async () => database.close(),
  };
}

async function refuseNested(): Promise<never> {
  throw new WrongStore('a transaction is open already: hand its store on');
}

/** Outside of a transaction it would be over before it was of any use. */
async function refuseTurn(): Promise<never> {
  throw new WrongStore('no transaction is open: a turn ends with its transaction');
}

type Repositories = Omit<OrganisationStore, 'transaction' | 'oneAtATime'>;

function repositoriesOf(db: Kysely<Tables>, organisationId: string, clock: Clock, cache: RecordCache): Repositories {
  const rows = { db, owner: keyOf(organisationId) };
  return {
    organisationId,
    organisation: organisationRepository(rows, organisationId),
    audits: auditRepository(rows, cache),
    collections: collectionRepository(rows),
    exceptions: exceptionRepository(rows),
    attestations: attestationRepository(rows),
    schools: schoolRepository(rows),
    populations: populationRepository(rows),
    uploads: uploadRepository(rows),
    schedules: scheduleRepository(rows),
    deliveries: deliveryRepository(rows),
    conversations: conversationRepository(rows),
    checklists: checklistRepository(rows),
    registers: registerRepository(rows),
    snapshots: snapshotProgressRepository(rows),
    trail: trailRepository(rows),
    confirmations: confirmationRepository(rows),
    preferences: preferenceRepository(rows),
    activities: activityRepository(rows, clock),
  };
}
