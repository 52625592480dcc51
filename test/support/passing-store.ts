import type { SnapshotProgressStore } from '../../src/platforms/teams/live/snapshot-progress.ts';

/** Keeps the progress of snapshots as long as the test lasts. */
export function passingStore(): SnapshotProgressStore {
  const kept = new Map<string, string>();
  return {
    load: async (name) => JSON.parse(kept.get(name) ?? 'null') as unknown,
    save: async (name, progress) => void kept.set(name, JSON.stringify(progress)),
    clear: async (name) => void kept.delete(name),
  };
}
