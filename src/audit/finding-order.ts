import { controlIds } from '../controls/index.ts';
import type { Finding } from '../model/finding.ts';
import { platformIds } from '../model/platform.ts';

const controlOrder = new Map<string, number>(controlIds.map((id, index) => [id, index]));

/** By control and platform, what holds for everybody first: an order that depends on nothing but the findings themselves. */
export function inOrder(a: Finding, b: Finding): number {
  return (
    (controlOrder.get(a.control) ?? 0) - (controlOrder.get(b.control) ?? 0) ||
    platformIds.indexOf(a.platform) - platformIds.indexOf(b.platform) ||
    globalFirst(a) - globalFirst(b) ||
    compareText(a.scope.kind, b.scope.kind) ||
    compareText(a.scope.id, b.scope.id) ||
    compareText(a.population, b.population)
  );
}

function globalFirst({ scope }: Finding): number {
  return scope.name === 'Global' || scope.id === '/' ? 0 : 1;
}

/** By code units, the same in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
