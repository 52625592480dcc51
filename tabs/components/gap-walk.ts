import type { Kept } from '../host/kept.ts';

/** The points as somebody saw them in the list, to go on to the next one without the list. */
export interface GapWalk {
  /** Of the list: `?severity=high`, or empty. */
  readonly search: string;
  readonly keys: readonly string[];
}

const name = 'gap-walk';

export function rememberWalk(session: Kept, walk: GapWalk): void {
  session.set(name, JSON.stringify(walk));
}

export interface WalkPlace {
  readonly search: string;
  readonly previous: string | null;
  readonly next: string | null;
  /** From 1. */
  readonly position: number;
  readonly count: number;
}

/** Where a point stands in the list from which somebody came; null where they came from elsewhere. */
export function placeInWalk(session: Kept, key: string): WalkPlace | null {
  const { search, keys } = walkIn(session.get(name));
  const at = keys.indexOf(key);
  if (at < 0) return null;
  return { search, previous: keys[at - 1] ?? null, next: keys[at + 1] ?? null, position: at + 1, count: keys.length };
}

function walkIn(text: string | null): GapWalk {
  const none = { search: '', keys: [] };
  if (text === null) return none;
  try {
    return JSON.parse(text) as GapWalk;
  } catch {
    return none;
  }
}
