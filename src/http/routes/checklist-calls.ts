import type { ScopeWanted } from '../../use-cases/checklists/scope.ts';
import type { DecidingLists } from '../../use-cases/checklists/asking-lists.ts';
import type { Call } from '../route.ts';

/** Who calls, with the lists that come with the product. */
export function asking(call: Pick<Call, 'actor' | 'store' | 'clock' | 'newId' | 'parts'>): DecidingLists {
  const { actor, store, clock, newId, parts } = call;
  return { actor, store, clock, newId, shipped: parts.checklists };
}

export function scopeIn({
  school,
  year,
}: {
  readonly school?: string | null | undefined;
  readonly year?: string | null | undefined;
}): ScopeWanted {
  return { school: school ?? null, year: year ?? null };
}
