import * as z from 'zod';
import type { Localized } from '../../model/language.ts';
import type { Immutable } from '../list/checklist.ts';
import { plain, type ReportDocument } from '../report/report-document.ts';
import { writtenDay } from '../report/written-day.ts';
import { day, line, words } from '../state/item-state.ts';
import { heldAgainstTenant } from './protocol-checks.ts';
import { access, exchange, storage } from './protocol-choices.ts';
import { defineRegister, type Surroundings } from './register.ts';

function choiceOf<Key extends string>(choices: Readonly<Record<Key, Localized>>) {
  return z.enum(Object.keys(choices) as [Key, ...Key[]]);
}

const content = z.strictObject({
  purpose: words.nullable().default(null).describe('What recordings are made for.'),
  storage: choiceOf(storage),
  access: choiceOf(access),
  exchange: choiceOf(exchange),
  retentionDays: z.int().min(1).max(3650),
  deletedBy: line.nullable().default(null).describe('Who removes recordings when their time is over.'),
  decidedOn: day.nullable().default(null),
  review: day.nullable().default(null),
});

export type RecordingsProtocol = Immutable<z.output<typeof content>>;

/** Items of the protocol that its own answers settle, by the right that their settings name. */
const settledBy = ['recording-storage', 'recording-access', 'recording-sharing', 'recording-expiry'];

/** Where recordings are kept, who may see them, with whom they are shared and for how long: laid down, and held against the tenant. */
export const recordingsProtocol = defineRegister({
  id: 'recordings-protocol',
  title: { nl: 'Protocol voor opnames', en: 'Protocol for recordings' },
  lasts: 'always',
  kept: 'by-staff',
  readBy: 'everybody',
  content,
  titleOf: ({ retentionDays, decidedOn }) => {
    const day = decidedOn === null ? null : writtenDay(decidedOn);
    return {
      nl: `Protocol voor opnames, ${retentionDays} dagen${day === null ? '' : ` (${day.nl})`}`,
      en: `Protocol for recordings, ${retentionDays} days${day === null ? '' : ` (${day.en})`}`,
    };
  },
  days: ({ decidedOn, review }) => [
    { place: 'decidedOn', name: decided, day: decidedOn, is: 'done', within: 'reach' },
    {
      place: 'review',
      name: { nl: '“Opnieuw bekijken op”', en: '“Review on”' },
      day: review,
      is: 'plan',
      within: 'reach',
      notBefore: { name: decided, day: decidedOn },
    },
  ],
  remarks: heldAgainstTenant,
  proves: ({ kind, settings }, protocols) =>
    protocols.length > 0 &&
    kind === 'agreement' &&
    settings.some((setting) => settledBy.some((control) => setting.startsWith(`${control}.`))),
  toDo: ({ review }, { today }) =>
    review === null || review > today
      ? null
      : {
          title: { nl: 'Bekijk het protocol voor opnames opnieuw', en: 'Review the protocol for recordings' },
          due: review,
          owner: null,
        },
  page: protocolPage,
});

const decided = { nl: '“Vastgesteld op”', en: '“Decided on”' };

function protocolPage(protocol: RecordingsProtocol, { schoolName }: Surroundings): ReportDocument {
  const { purpose, retentionDays, deletedBy, decidedOn } = protocol;
  const chapter = (id: string, title: Localized, ...texts: readonly (Localized | string | null)[]) => ({
    id,
    number: null,
    title,
    blocks: texts.filter((text) => text !== null).map(plain),
  });
  const kept = {
    nl: `Opnames blijven hoogstens ${retentionDays} dagen staan en worden daarna verwijderd.`,
    en: `Recordings stay for ${retentionDays} days at most and are then deleted.`,
  };
  const remover =
    deletedBy === null ? null : { nl: `Verantwoordelijk daarvoor: “${deletedBy}”.`, en: `Responsible for that: “${deletedBy}”.` };
  return {
    title: { nl: 'Protocol voor opnames van lessen', en: 'Protocol for recordings of lessons' },
    subtitle: schoolName,
    chapters: [
      ...(purpose === null ? [] : [chapter('purpose', { nl: 'Doel', en: 'Purpose' }, purpose)]),
      chapter('storage', { nl: 'Opslag', en: 'Storage' }, storage[protocol.storage]),
      chapter('access', { nl: 'Toegang', en: 'Access' }, access[protocol.access]),
      chapter('exchange', { nl: 'Uitwisseling', en: 'Exchange' }, exchange[protocol.exchange]),
      chapter('retention', { nl: 'Bewaartermijn', en: 'Retention' }, kept, remover),
      ...(decidedOn === null ? [] : [chapter('decided', { nl: 'Vastgesteld', en: 'Decided' }, writtenDay(decidedOn))]),
    ],
  };
}
