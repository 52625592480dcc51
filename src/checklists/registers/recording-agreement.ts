import * as z from 'zod';
import type { RecordingUse } from '../evidence/agreed-use.ts';
import type { Immutable } from '../list/checklist.ts';
import { dayPlus } from '../../model/day.ts';
import { day, line, words } from '../state/item-state.ts';
import { defineRegister } from './register.ts';

const content = z.strictObject({
  what: line.describe('Which lessons: lessons of year 8 for pupils who are at home.'),
  use: z.enum(['live', 'recorded']).describe('Streamed live, or recorded to watch later.'),
  why: words,
  decidedBy: line,
  from: day,
  until: day.nullable().default(null).describe('The last day on which it counts; null: until it is changed.'),
});

export type RecordingAgreement = Immutable<z.output<typeof content>>;

/** Days before its end in which an agreement is looked at anew. */
const lookAhead = 30;

/** Which lessons are live and which are recorded, and why: what permits teachers to record. */
export const recordingAgreement = defineRegister({
  id: 'recording-agreement',
  title: { nl: 'Afspraken over live lessen en opnames', en: 'Agreements on live lessons and recordings' },
  lasts: 'always',
  kept: 'by-staff',
  readBy: 'everybody',
  content,
  titleOf: ({ what }) => what,
  days: ({ from, until }) => [
    { place: 'from', name: since, day: from, is: 'plan', within: 'reach' },
    {
      place: 'until',
      name: { nl: '“Geldt tot en met”', en: '“Counts until”' },
      day: until,
      is: 'plan',
      within: 'reach',
      notBefore: { name: since, day: from },
    },
  ],
  remarks: (agreement, { today }) => [isLive(agreement, today) ? live(agreement.use) : over],
  proves: ({ settings }, agreements, { today }) => {
    const uses = usesAgreed(agreements, today);
    return (
      (settings.includes('recording.teachers') && uses.includes('recorded')) ||
      (settings.includes('live-streaming.teachers') && uses.includes('live'))
    );
  },
  toDo: ({ what, until }, { today }) =>
    until === null || until < today || until > dayPlus(today, lookAhead)
      ? null
      : { title: { nl: `Bekijk de afspraak opnieuw: “${what}”`, en: `Review the agreement: “${what}”` }, due: until, owner: null },
});

const since = { nl: '“Geldt vanaf”', en: '“Counts from”' };

/** What is agreed on a day. */
export function usesAgreed(agreements: readonly RecordingAgreement[], today: string): readonly RecordingUse[] {
  return [...new Set(agreements.filter((one) => isLive(one, today)).map(({ use }) => use))];
}

function isLive({ from, until }: RecordingAgreement, today: string): boolean {
  return from <= today && (until === null || today <= until);
}

function live(use: RecordingUse) {
  const text =
    use === 'recorded'
      ? { nl: 'Hiermee mogen leraren deze lessen opnemen.', en: 'This allows teachers to record these lessons.' }
      : { nl: 'Hiermee mogen deze lessen live worden gestreamd.', en: 'This allows these lessons to be streamed live.' };
  return { state: 'ok' as const, text };
}

const over = {
  state: 'attention' as const,
  text: { nl: 'Deze afspraak geldt vandaag niet.', en: 'This agreement does not apply today.' },
};
