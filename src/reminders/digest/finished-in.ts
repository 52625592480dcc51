import type { Checklist } from '../../checklists/list/checklist.ts';
import { isPrivate, itemOf } from '../../checklists/list/checklist.ts';
import { registers } from '../../checklists/registers/index.ts';
import type { RegisterEntry } from '../../checklists/registers/register.ts';
import type { RegisterId } from '../../checklists/registers/register-ids.ts';
import { itemStateFrom } from '../../checklists/state/item-state.ts';
import type { KeptState } from '../../checklists/state/standing-state.ts';
import type { Finished, Ticked } from './digest-facts.ts';

/** What people ticked in a list, and when; what they keep to themselves is left out. */
export function tickedIn(list: Checklist, states: readonly KeptState[]): readonly Ticked[] {
  return shared(list, states).flatMap(({ title, state: { tick } }) => (tick === null ? [] : [{ title, at: tick.at, list: list.title }]));
}

/** What bodies decided about the points of a list. */
export function decidedIn(list: Checklist, states: readonly KeptState[]): readonly Finished[] {
  return shared(list, states).flatMap(({ title, state: { decisions } }) => decisions.map(({ date }) => ({ title, at: date })));
}

function shared(list: Checklist, states: readonly KeptState[]) {
  return states.flatMap(({ item: id, state }) => {
    const item = itemOf(list, id);
    return item === undefined || isPrivate(list, item) ? [] : [{ title: item.title, state: itemStateFrom(state) }];
  });
}

/** What was agreed, signed, talked about or done in registers; whoever did is not named. */
export function agreedIn(entries: readonly RegisterEntry[]): readonly Finished[] {
  return entries.flatMap(({ register, content }) => {
    const at = dayOf[register]?.(content) ?? null;
    return at === null ? [] : [{ title: register === 'session' ? talked : registers[register].titleOf(content), at }];
  });
}

/** The people who took part stand in its own title. */
const talked = { nl: 'Een gesprek in het team', en: 'A conversation in the team' };

const day = (content: unknown, field: string): string | null => {
  const found = (content as Readonly<Record<string, unknown>>)[field];
  return typeof found === 'string' ? found : null;
};

/** The day on which an entry became something to be glad of; other registers only hold what is so. */
const dayOf: Partial<Readonly<Record<RegisterId, (content: unknown) => string | null>>> = {
  action: (content) => day(content, 'done'),
  'processing-agreement': (content) => day(content, 'signed'),
  'recording-agreement': (content) => day(content, 'from'),
  session: (content) => day(content, 'date'),
};
