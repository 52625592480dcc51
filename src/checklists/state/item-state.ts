import * as z from 'zod';
import type { Immutable } from '../list/checklist.ts';

/** Half a character and control characters are what no page, sheet or card can show. */
const oneLine = /^[^\p{Cc}\p{Cs}]*$/u;

/** One line, as people call something. */
export const line = z.string().trim().min(1).max(300).regex(oneLine, 'one-line');
export const words = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  .regex(/^[^\0\p{Cs}]*$/u, 'readable');
export const day = z.iso.date();
export const address = z
  .url({ protocol: /^https?$/ })
  .max(1000)
  .regex(oneLine, 'one-line');

/** Somebody of the staff, or a body; id: the vendor's, null for who has no account here. */
export const person = z.strictObject({ id: z.string().min(1).max(128).regex(oneLine, 'one-line').nullable().default(null), name: line });
export type Person = Immutable<z.output<typeof person>>;

/** How an organisation stands on a scale. nothing-yet: below the first level. asking: somebody is to find out. */
const scan = z.strictObject({
  standing: z.enum(['level', 'nothing-yet', 'asking']),
  level: z.int().min(1).max(10).nullable().default(null),
  /** Who is asked, and until when. */
  ask: z
    .strictObject({ who: person, until: day.nullable().default(null) })
    .nullable()
    .default(null),
});

/** What a body decided about an item. */
const decision = z.strictObject({ body: line, date: day, document: address.nullable().default(null) });

/** Who gave an answer, and when. */
const given = z.strictObject({ by: person, at: z.iso.datetime() });

const fields = {
  note: words.nullable(),
  evidence: address.nullable(),
  owner: person.nullable(),
  due: day.nullable(),
  /** Chosen to grow in. */
  selected: z.boolean(),
  /** The smallest first; between two whole numbers there is room for a third. */
  priority: z.number().min(-1e6).max(1e6).nullable(),
  decisions: z.array(decision).max(20),
  /** To a question that is one's own. */
  answer: words.nullable(),
};

/** What somebody changes of an item; what is left out stays as it is. */
export const itemChange = z.strictObject({ ticked: z.boolean(), scan: scan.nullable(), ...fields }).partial();
export type ItemChange = Immutable<z.output<typeof itemChange>>;

export const itemState = z.object({ tick: given.nullable(), scan: scan.extend(given.shape).nullable(), ...fields });
export type ItemState = Immutable<z.output<typeof itemState>>;

export const untouched: ItemState = {
  tick: null,
  note: null,
  evidence: null,
  owner: null,
  due: null,
  scan: null,
  selected: false,
  priority: null,
  decisions: [],
  answer: null,
};

/** What was kept, also by a release that knew less. */
export function itemStateFrom(kept: Readonly<Record<string, unknown>>): ItemState {
  return itemState.parse({ ...untouched, ...kept });
}

/** The state after a change by somebody, at a time. A tick that stands keeps who set it. */
export function changed(before: ItemState, change: ItemChange, by: Person, at: string): ItemState {
  const { ticked, scan: answered, ...rest } = change;
  const told = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<ItemState>;
  const tick = ticked === undefined ? before.tick : ticked ? (before.tick ?? { by, at }) : null;
  const answer = answered === undefined ? before.scan : answered === null ? null : { ...answered, by, at };
  return { ...before, ...told, tick, scan: answer };
}
