import * as z from 'zod';
import { registers } from '../../checklists/registers/index.ts';
import { registerIds, type RegisterId } from '../../checklists/registers/register-ids.ts';
import { shownStates } from '../../model/shown-state.ts';
import { person } from '../../checklists/state/item-state.ts';
import { scopeQuery, wording } from './checklists.ts';
import { count, id, localizedText, version } from './shared.ts';

export const entryParams = z.strictObject({ entry: id });
export const entriesQuery = scopeQuery.extend({ register: z.enum(registerIds) });

const { school, year } = scopeQuery.shape;

/** One shape for each register, told apart by its name. */
export const entryWanted = z.discriminatedUnion(
  'register',
  ofEach((register) => ({
    register: z.literal(register),
    school: school.unwrap().nullable().default(null).describe('Null: it holds for the whole board.'),
    year: year.unwrap().nullable().default(null).describe('Where it goes by school year; null: the one of today.'),
    content: registers[register].content,
  })),
);

const seen = {
  entry: z.string(),
  school: z.string().nullable(),
  year: z.string().nullable(),
  title: wording,
  owner: person.nullable(),
  remarks: z.array(z.strictObject({ state: z.enum(shownStates), text: localizedText })),
  printable: z.boolean(),
  mayChange: z.boolean(),
  version,
};

export const entrySeen = z
  .discriminatedUnion(
    'register',
    ofEach((register) => ({ register: z.literal(register), content: registers[register].content, ...seen })),
  )
  .meta({ id: 'RegisterEntry' });
export const entryList = z.strictObject({ entries: z.array(entrySeen) });

type Shape = Readonly<Record<string, z.ZodType>> & { readonly register: z.ZodLiteral<RegisterId> };

function ofEach<S extends Shape>(shapeOf: (register: RegisterId) => S): [z.ZodObject<S>, ...z.ZodObject<S>[]] {
  const [first, ...others] = registerIds;
  return [z.strictObject(shapeOf(first)), ...others.map((register) => z.strictObject(shapeOf(register)))];
}

const point = z.strictObject({ state: z.enum(shownStates), word: localizedText, text: wording, details: z.array(wording) });
const scale = z.strictObject({
  levels: count,
  current: count.nullable(),
  advisedMinimum: count.nullable(),
  legal: z.boolean(),
  selected: z.boolean(),
  words: localizedText,
});

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: wording }),
  z.strictObject({ kind: z.literal('text'), text: wording, tone: z.enum(['plain', 'strong', 'subtle']) }),
  z.strictObject({ kind: z.literal('points'), points: z.array(point) }),
  z.strictObject({ kind: z.literal('steps'), steps: z.array(wording) }),
  z.strictObject({ kind: z.literal('facts'), facts: z.array(z.strictObject({ name: wording, value: wording })) }),
  z.strictObject({ kind: z.literal('table'), head: z.array(wording), rows: z.array(z.array(wording)) }),
  z.strictObject({ kind: z.literal('links'), links: z.array(z.strictObject({ label: localizedText, url: z.string() })) }),
  z.strictObject({ kind: z.literal('legend'), signs: z.array(z.strictObject({ id: z.string(), title: localizedText })) }),
  z.strictObject({ kind: z.literal('scale'), title: wording, scale }),
]);

export const reportDocument = z
  .strictObject({
    title: wording,
    subtitle: z.string(),
    chapters: z.array(z.strictObject({ id: z.string(), number: z.int().nullable(), title: wording, blocks: z.array(block) })),
  })
  .meta({ id: 'ReportDocument' });
