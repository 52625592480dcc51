import * as z from 'zod';
import type { Localized } from '../../model/language.ts';
import { dayPlus } from '../../model/day.ts';
import type { Immutable } from '../list/checklist.ts';
import { day, line, person, words } from '../state/item-state.ts';
import { defineRegister, type Remark } from './register.ts';

const verdicts = ['approved', 'ask', 'not-approved'] as const;

const content = z.strictObject({
  name: line,
  supplier: line.nullable().default(null),
  verdict: z.enum(verdicts),
  why: words.nullable().default(null),
  parentAddress: z
    .strictObject({ firstUse: day, informed: day.nullable().default(null) })
    .nullable()
    .default(null)
    .describe('When logging in takes a parent’s address: parents are told beforehand.'),
  owner: person.nullable().default(null),
});

export type ApprovedApp = Immutable<z.output<typeof content>>;

export const appVerdicts: Readonly<Record<ApprovedApp['verdict'], Localized>> = {
  approved: { nl: 'Goedgekeurd door de school.', en: 'Approved by the school.' },
  ask: { nl: 'Vraag het eerst aan de school.', en: 'Ask the school first.' },
  'not-approved': { nl: 'Niet gebruiken.', en: 'Not to be used.' },
};

/** Which apps and suppliers the school says yes to. */
export const approvedApp = defineRegister({
  id: 'approved-app',
  title: { nl: 'Apps en leveranciers', en: 'Apps and suppliers' },
  lasts: 'always',
  kept: 'by-staff',
  readBy: 'everybody',
  content,
  titleOf: ({ name, supplier }) => (supplier === null ? name : `${name} (${supplier})`),
  ownerOf: ({ owner }) => owner,
  days: ({ parentAddress }) => [
    {
      place: 'parentAddress.firstUse',
      name: { nl: '“Eerste gebruik”', en: '“First use”' },
      day: parentAddress?.firstUse ?? null,
      is: 'plan',
      within: 'reach',
    },
    {
      place: 'parentAddress.informed',
      name: { nl: '“Ouders geïnformeerd op”', en: '“Parents informed on”' },
      day: parentAddress?.informed ?? null,
      is: 'plan',
      within: 'reach',
    },
  ],
  remarks: ({ verdict, parentAddress }, { today }): readonly Remark[] => [
    { state: verdict === 'approved' ? 'ok' : 'information', text: appVerdicts[verdict] },
    ...(parentAddress === null ? [] : [aboutParents(parentAddress, today)]),
  ],
  toDo: ({ name, parentAddress, owner }, { today }) => {
    if (parentAddress === null || areInformed(parentAddress, today)) return null;
    const title = {
      nl: `Informeer ouders vooraf: hun mailadres is nodig voor “${name}”`,
      en: `Inform parents beforehand: their e-mail address is needed for “${name}”`,
    };
    return { title, due: dayPlus(parentAddress.firstUse, -1), owner };
  },
  summary: (apps, { today }) => [{ kind: 'facts', facts: byVerdict(apps, today) }],
});

/** In as little room as there is on a card: what may be used, and what not. */
function byVerdict(apps: readonly ApprovedApp[], today: string): readonly { readonly name: Localized; readonly value: Localized }[] {
  return verdicts.flatMap((verdict) => {
    const own = apps.filter((app) => app.verdict === verdict).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
    return own.length === 0 ? [] : [{ name: appVerdicts[verdict], value: own.map((app) => inShort(app, today)).reduce(together) }];
  });
}

function inShort({ name, parentAddress }: ApprovedApp, today: string): Localized {
  if (parentAddress === null || areInformed(parentAddress, today)) return { nl: `“${name}”`, en: `“${name}”` };
  return { nl: `“${name}” (informeer eerst de ouders)`, en: `“${name}” (inform parents first)` };
}

function together(before: Localized, { nl, en }: Localized): Localized {
  return { nl: `${before.nl}, ${nl}`, en: `${before.en}, ${en}` };
}

type ParentAddress = NonNullable<ApprovedApp['parentAddress']>;

/** A day that has yet to come is a plan. */
function areInformed({ informed }: ParentAddress, today: string): boolean {
  return informed !== null && informed <= today;
}

function aboutParents(address: ParentAddress, today: string): Remark {
  if (!areInformed(address, today)) return tellParents;
  return address.informed !== null && address.informed > address.firstUse ? toldAfterwards : parentsKnow;
}

const tellParents: Remark = {
  state: 'attention',
  text: { nl: 'Informeer ouders voordat hun mailadres wordt gebruikt.', en: 'Inform parents before their e-mail address is used.' },
};
const parentsKnow: Remark = { state: 'ok', text: { nl: 'Ouders zijn vooraf geïnformeerd.', en: 'Parents were informed beforehand.' } };
const toldAfterwards: Remark = {
  state: 'attention',
  text: {
    nl: 'Ouders hoorden het na de eerste dag van gebruik. Informeer hen een volgende keer vooraf.',
    en: 'Parents heard after the first day of use. Inform them beforehand next time.',
  },
};
