import type { Localized } from '../../model/language.ts';
import type { PointState } from './report-document.ts';

const remark: Readonly<Record<PointState, Localized>> = {
  ok: { nl: 'in orde', en: 'in order' },
  attention: { nl: 'aandachtspunt', en: 'point of attention' },
  unknown: { nl: 'niet te zien', en: 'cannot be seen' },
  information: { nl: 'ter informatie', en: 'for information' },
};

/** What reports say of a row. */
export const rowWords = {
  done: { nl: 'afgevinkt', en: 'ticked' },
  open: { nl: 'open', en: 'open' },
  late: { nl: 'over tijd', en: 'overdue' },
  attention: remark.attention,
  remark,
  contact: { nl: 'Vragen over persoonsgegevens', en: 'Questions about personal data' },
  noContact: { nl: 'Nog niet ingevuld: wie deze vragen beantwoordt.', en: 'Not filled in yet: who answers these questions.' },
  tickedBy: (name: string, day: string): Localized => ({ nl: `Afgevinkt door ${name}, ${day}`, en: `Ticked by ${name}, ${day}` }),
  carried: (year: string): Localized => ({ nl: `Niet gewijzigd sinds ${year}`, en: `Unchanged since ${year}` }),
  owner: (name: string): Localized => ({ nl: `Voor ${name}`, en: `For ${name}` }),
  due: (day: string): Localized => ({ nl: `Uiterlijk ${day}`, en: `By ${day}` }),
  auditSees: ({ nl, en }: Localized): Localized => ({
    nl: `De controle ziet een aandachtspunt: ${nl}`,
    en: `The audit sees a point of attention: ${en}`,
  }),
  decided: (body: string, day: string): Localized => ({ nl: `Besluit van ${body}, ${day}`, en: `Decision of ${body}, ${day}` }),
} as const;
