import type { GraphCall } from './graph-route.ts';

/** How a member that an enum got after its sentinel is written: as itself only to who asks (learn.microsoft.com/graph/best-practices-concept). */
export function lateMember({ header }: GraphCall, member: string): string {
  return header('prefer').toLowerCase().includes('include-unknown-enum-members') ? member : 'unknownFutureValue';
}
