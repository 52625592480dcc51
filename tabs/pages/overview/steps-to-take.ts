import type { Overview } from '../../api/operations.ts';

export interface FirstStep {
  readonly id: 'connect' | 'populations' | 'audit';
  /** next: the first that is not done. */
  readonly state: 'done' | 'next' | 'later';
}

/** What a school does before an audit tells it anything, and how far it is. What is not known counts as done: nobody is sent after what may be there. */
export function firstSteps(overview: Pick<Overview, 'sources'> | null, hasPopulations: boolean | undefined): readonly FirstStep[] {
  const wasRead = overview !== null && overview.sources.length > 0;
  const done = [
    ['connect', wasRead],
    ['populations', hasPopulations !== false],
    ['audit', wasRead],
  ] as const;
  const next = done.find(([, isDone]) => !isDone)?.[0];
  return done.map(([id, isDone]) => ({ id, state: isDone ? 'done' : id === next ? 'next' : 'later' }));
}
