import type { LoggedActivity, LogParameter } from '../admin-log.ts';

type Event = LoggedActivity['events'][number];

const comparison = /^(.+?)(==|<>|<=|>=|<|>)(.+)$/;

/** The filters of activities.list: comparisons of an event's parameters with commas between them, all of which must hold. */
export function parseActivityFilters(filters: string): (event: Event) => boolean {
  // The last one about a parameter counts: the discovery document.
  const asked = new Map(
    filters.split(',').flatMap((one) => {
      const [, name = '', operator = '', value = ''] = comparison.exec(one) ?? [];
      return name === '' ? [] : [[name, { operator, value }] as const];
    }),
  );
  return ({ parameters }) => [...asked].every(([name, { operator, value }]) => parameters.some((one) => holds(one, name, operator, value)));
}

function holds(parameter: LogParameter, name: string, operator: string, value: string): boolean {
  if (parameter.name !== name) return false;
  if (operator === '==') return parameter.value === value;
  if (operator === '<>') return parameter.value !== value;
  if (operator.startsWith('<')) return parameter.value < value || (operator === '<=' && parameter.value === value);
  return parameter.value > value || (operator === '>=' && parameter.value === value);
}
