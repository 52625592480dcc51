import type { Overview } from '../../api/operations.ts';

export interface FirstStep {
  readonly id: 'connect' | 'populations' | 'audit';
  /** next: the first that is not done. */
  readonly state: 'done' | 'next' | 'later';
}

/** How far a school is. Undefined: not known, and nobody is sent after what may be there. */
export interface SchoolSoFar {
  /** Null: nothing was audited yet. */
  readonly overview: Pick<Overview, 'sources'> | null;
  readonly isConnected: boolean | undefined;
  readonly hasPopulations: boolean | undefined;
}

/** What a school does before an audit tells it anything, and how far it is. */
export function firstSteps({ overview, isConnected, hasPopulations }: SchoolSoFar): readonly FirstStep[] {
  const wasRead = overview !== null && overview.sources.length > 0;
  const done = [
    ['connect', wasRead || isConnected === true],
    ['populations', hasPopulations !== false],
    ['audit', wasRead],
  ] as const;
  const next = done.find(([, isDone]) => !isDone)?.[0];
  return done.map(([id, isDone]) => ({ id, state: isDone ? 'done' : id === next ? 'next' : 'later' }));
}
