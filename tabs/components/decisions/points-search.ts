import type { DecisionPlace } from './decision-place.ts';

/** The points that a decision is about, as the list is asked for them, whatever they came to. */
export function pointsSearch({ control, platform, population }: DecisionPlace): string {
  const chosen = { control, ...(platform !== null && { platform }), ...(population !== null && { population }) };
  return new URLSearchParams({ ...chosen, outcome: 'all' }).toString();
}
