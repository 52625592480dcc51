import type { Localized } from '../../model/language.ts';
import type { ShownState } from '../../model/shown-state.ts';
import type { OwnerPart, OwnerShown } from '../rows/owners.ts';
import { writtenDay } from './written-day.ts';

const remark: Readonly<Record<ShownState, Localized>> = {
  ok: { nl: 'in orde', en: 'in order' },
  attention: { nl: 'aandachtspunt', en: 'point of attention' },
  unknown: { nl: 'niet te zien', en: 'cannot be seen' },
  information: { nl: 'ter informatie', en: 'for information' },
};

/** What somebody has to do with a step. */
const ownerParts: Readonly<Record<Exclude<OwnerPart, 'does'>, Localized>> = {
  decides: { nl: 'besluit', en: 'decides' },
  negotiates: { nl: 'onderhandelt', en: 'negotiates' },
  advises: { nl: 'adviseert', en: 'advises' },
  'may-join': { nl: 'kan meedoen', en: 'may join' },
  'may-decide-instead': { nl: 'kan in de plaats besluiten', en: 'may decide instead' },
};

/** What reports say of a row. */
export const rowWords = {
  done: { nl: 'afgevinkt', en: 'ticked' },
  discussed: { nl: 'besproken', en: 'discussed' },
  open: { nl: 'open', en: 'open' },
  late: { nl: 'over tijd', en: 'overdue' },
  attention: remark.attention,
  remark,
  contact: { nl: 'Vragen over persoonsgegevens', en: 'Questions about personal data' },
  noContact: { nl: 'Nog niet ingevuld: wie deze vragen beantwoordt.', en: 'Not filled in yet: who answers these questions.' },
  tickedBy: (name: string, at: string): Localized => both(`Afgevinkt door ${name},`, `Ticked by ${name},`, at),
  carried: (year: string): Localized => ({ nl: `Niet gewijzigd sinds ${year}`, en: `Unchanged since ${year}` }),
  owner: (name: string): Localized => ({ nl: `Voor ${name}`, en: `For ${name}` }),
  due: (day: string): Localized => both('Uiterlijk', 'By', day),
  who: (owners: readonly OwnerShown[]): Localized => {
    const named = (language: 'nl' | 'en') =>
      owners
        .map(({ title, part }) => (part === 'does' ? title[language] : `${title[language]} (${ownerParts[part][language]})`))
        .join(', ');
    return { nl: `Wie: ${named('nl')}`, en: `Who: ${named('en')}` };
  },
  auditSees: ({ nl, en }: Localized): Localized => ({
    nl: `De controle ziet een aandachtspunt: ${nl}`,
    en: `The audit sees a point of attention: ${en}`,
  }),
  decided: (body: string, day: string): Localized => both(`Besluit van ${body},`, `Decision of ${body},`, day),
} as const;

function both(nl: string, en: string, day: string): Localized {
  const written = writtenDay(day);
  return { nl: `${nl} ${written.nl}`, en: `${en} ${written.en}` };
}
