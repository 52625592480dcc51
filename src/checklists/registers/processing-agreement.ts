import * as z from 'zod';
import type { Localized } from '../../model/language.ts';
import { dayPlus } from '../../model/day.ts';
import { address, day, line, person } from '../state/item-state.ts';
import type { Immutable } from '../list/checklist.ts';
import { defineRegister } from './register.ts';

const content = z.strictObject({
  supplier: line,
  product: line,
  signed: day.nullable().default(null),
  registered: day.nullable().default(null).describe('In the register of processing activities.'),
  review: day.nullable().default(null).describe('When it is to be looked at anew.'),
  document: address.nullable().default(null),
  owner: person.nullable().default(null),
});

type ProcessingAgreement = Immutable<z.output<typeof content>>;

/** Days before its review in which somebody is reminded. */
const lookAhead = 60;

/** With which suppliers the board has an agreement on personal data. */
export const processingAgreement = defineRegister({
  id: 'processing-agreement',
  title: { nl: 'Verwerkersovereenkomsten', en: 'Processing agreements' },
  lasts: 'always',
  kept: 'by-staff',
  readBy: 'staff',
  content,
  titleOf: ({ supplier, product }) => `${product} (${supplier})`,
  ownerOf: ({ owner }) => owner,
  // A day of signing that has yet to come is a plan.
  days: ({ signed, registered, review }) => [
    { place: 'signed', name: signedOn, day: signed, is: 'plan', within: 'reach' },
    {
      place: 'registered',
      name: { nl: '“In het register sinds”', en: '“Registered since”' },
      day: registered,
      is: 'plan',
      within: 'reach',
    },
    {
      place: 'review',
      name: { nl: '“Opnieuw bekijken op”', en: '“Review on”' },
      day: review,
      is: 'plan',
      within: 'reach',
      notBefore: { name: signedOn, day: signed },
    },
  ],
  remarks: (agreement, { today }) => {
    const missing = missingIn(agreement, today);
    if (missing === null) return [{ state: 'ok', text: { nl: 'Getekend en geregistreerd.', en: 'Signed and registered.' } }];
    return [{ state: 'attention', text: missing }];
  },
  proves: (_item, agreements, { today }) => agreements.length > 0 && agreements.every((one) => missingIn(one, today) === null),
  toDo: (agreement, { today }) => {
    const { product, supplier, review, owner } = agreement;
    const missing = missingIn(agreement, today);
    const name = `“${product} (${supplier})”`;
    if (missing !== null) return { title: { nl: `${name}: ${missing.nl}`, en: `${name}: ${missing.en}` }, due: review, owner };
    if (review === null || review > dayPlus(today, lookAhead)) return null;
    return { title: { nl: `Bekijk de overeenkomst opnieuw: ${name}`, en: `Review the agreement: ${name}` }, due: review, owner };
  },
});

const signedOn = { nl: '“Getekend op”', en: '“Signed on”' };

/** The next thing to do about it; null when all is there. */
function missingIn({ signed, registered, review }: ProcessingAgreement, today: string): Localized | null {
  if (signed === null || signed > today) return { nl: 'Laat de overeenkomst tekenen.', en: 'Have the agreement signed.' };
  if (registered === null || registered > today)
    return { nl: 'Zet de overeenkomst in het register.', en: 'Put the agreement in the register.' };
  if (review !== null && review < today) return { nl: 'De dag om opnieuw te kijken, is voorbij.', en: 'The review date has passed.' };
  return null;
}
