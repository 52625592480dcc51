import type { GraphClient } from '../../../../src/platforms/teams/live/graph-client.ts';
import type { SnapshotDesk } from '../../../../src/platforms/teams/live/snapshot-part.ts';

/** What the process would have died of. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

export interface MortalDesk {
  readonly desk: SnapshotDesk;
  /** Steps that were begun: each reading and keeping of progress, and each call. */
  readonly steps: readonly string[];
}

/** A desk at which everything stops at the given step (from 1), before it is done or right after; from then on nothing is done any more. */
export function mortalDesk(desk: SnapshotDesk, killedAt: number, when: 'before' | 'after'): MortalDesk {
  const steps: string[] = [];
  async function step<T>(name: string, act: () => Promise<T>): Promise<T> {
    steps.push(name);
    const number = steps.length;
    if (number > killedAt || (number === killedAt && when === 'before')) throw new Killed(name);
    const done = await act();
    if (number === killedAt) throw new Killed(name);
    return done;
  }
  const { graph, store } = desk;
  const mortalGraph: GraphClient = {
    get: async (path) => step(`GET ${path}`, async () => graph.get(path)),
    post: async (path, body, repeat) => step(`POST ${path}`, async () => graph.post(path, body, repeat)),
    patch: async (path, body, repeat) => step(`PATCH ${path}`, async () => graph.patch(path, body, repeat)),
    delete: async (path) => step(`DELETE ${path}`, async () => graph.delete(path)),
  };
  const mortalStore = {
    load: async (name: string) => step('load', async () => store.load(name)),
    save: async (name: string, progress: Parameters<typeof store.save>[1]) => step('save', async () => store.save(name, progress)),
    clear: async (name: string) => step('clear', async () => store.clear(name)),
  };
  return { desk: { ...desk, graph: mortalGraph, store: mortalStore }, steps };
}
