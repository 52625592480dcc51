import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import type { Actor, ActorRole } from '../../src/model/actor.ts';
import type { ConnectedTenant } from '../../src/model/connected-tenant.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { OpenDatabase } from '../../src/store/open-database.ts';
import type { OrganisationStore, Store } from '../../src/store/store.ts';
import type { Deciding } from '../../src/use-cases/asking.ts';
import type { ConnectedTenants } from '../../src/use-cases/connected-tenants.ts';
import { noon } from '../support/audit.ts';
import { openReadyDatabase } from '../support/ready-database.ts';
import { anOrganisation } from '../support/stored.ts';
import { quickJobs, type QuickJobs } from './quick-jobs.ts';

/** A school board, and its people at work. */
export interface BoardAtWork {
  readonly store: OrganisationStore;
  readonly jobs: QuickJobs;
  /** Tenants that are connected from now on; none otherwise. */
  readonly connect: (...tenants: readonly ConnectedTenant[]) => void;
  /** Somebody with this role, on 22 November 2026 unless another day is told; all with one role are different people by their names. */
  readonly as: (
    role: ActorRole,
    given?: Partial<Actor>,
    at?: Date,
  ) => Deciding & { readonly jobs: QuickJobs; readonly connected: ConnectedTenants };
  /** What the trail says, the oldest first: `exception.requested by Admin`. */
  readonly trail: () => Promise<readonly string[]>;
}

/** Boards of their own for each test, in one database in memory for the whole file. */
export function openOffice(): { readonly board: (name?: string) => Promise<BoardAtWork>; readonly store: () => Store } {
  let database: OpenDatabase | undefined;
  let store: Store | undefined;
  beforeAll(async () => {
    database = await openReadyDatabase();
    store = createStore(database, { now: () => noon });
  }, 60_000);
  afterAll(async () => database?.close());
  const theStore = (): Store => {
    if (store === undefined) throw new Error('the store is opened before the first test');
    return store;
  };
  return { store: theStore, board: async (name) => boardIn(theStore(), name) };
}

async function boardIn(all: Store, name = 'Scholengroep De Linde'): Promise<BoardAtWork> {
  const store = all.forOrganisation(`bestuur-${randomUUID()}`);
  await store.organisation.put(anOrganisation({ name }), null);
  const jobs = quickJobs(randomUUID);
  let connected: readonly ConnectedTenant[] = [];
  return {
    store,
    jobs,
    connect: (...tenants) => void (connected = tenants),
    as: (role, given = {}, at = noon) => {
      const actor: Actor = {
        organisationId: store.organisationId,
        id: role,
        name: capital(role),
        roles: [role],
        signedInBy: 'microsoft',
        ...given,
      };
      return { actor, store, jobs, connected: async () => connected, clock: { now: () => at }, newId: randomUUID };
    },
    trail: async () =>
      (await store.trail.list({}, { limit: 200 })).rows.map(({ action, actorName }) => `${action} by ${actorName}`).toReversed(),
  };
}

function capital(role: string): string {
  return role.charAt(0).toUpperCase() + role.slice(1);
}

/** The code of the error that a use case ends with; `done` when it does not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  }
}
