import * as z from 'zod';
import type { Localized } from '../../model/language.ts';
import { id } from '../list/texts.ts';
import type { ChecklistItem, Immutable } from '../list/checklist.ts';
import { plain, subtle, type ReportDocument } from '../report/report-document.ts';
import { writtenDay } from '../report/written-day.ts';
import { day, line, words } from '../state/item-state.ts';
import { defineRegister, type Remark, type Surroundings } from './register.ts';

const content = z.strictObject({
  audience: z.enum(['teachers', 'students']),
  points: z.array(id).max(50).describe('Items of the list that the code holds.'),
  additions: words.nullable().default(null).describe('What the school says besides.'),
  signedOff: z
    .array(z.strictObject({ group: line, date: day }))
    .max(200)
    .describe('Which teams or classes took note of it, and when; never a pupil.'),
});

type CodeOfConduct = Immutable<z.output<typeof content>>;

const titles = {
  teachers: { nl: 'Gedragscode voor leraren', en: 'Code of conduct for teachers' },
  students: { nl: 'Gedragscode voor leerlingen', en: 'Code of conduct for pupils' },
} as const;

/** What teachers and pupils do and do not do with lessons and recordings, with the points that a list asks for at least. */
export const codeOfConduct = defineRegister({
  id: 'code-of-conduct',
  title: { nl: 'Gedragscodes', en: 'Codes of conduct' },
  lasts: 'always',
  kept: 'by-staff',
  readBy: 'everybody',
  content,
  titleOf: ({ audience }) => titles[audience],
  days: ({ signedOff: groups }) =>
    groups.map(({ group, date }, index) => ({
      place: `signedOff.${index}.date`,
      name: { nl: `de datum bij “${group}”`, en: `the date of “${group}”` },
      day: date,
      is: 'plan',
      within: 'reach',
    })),
  remarks: (code, around) => [...missingPoints(code, around), signedOff(code, around.today)],
  proves: ({ id: point, audience }, codes, { today }) =>
    codes.some((code) => code.audience === audience && code.points.includes(point) && groupsOf(code, today).length > 0),
  page: codePage,
});

function acknowledgedBy(group: string, date: string): Localized {
  const day = writtenDay(date);
  return { nl: `Bevestigd door “${group}”, ${day.nl}`, en: `Acknowledged by “${group}”, ${day.en}` };
}

/** The points that a code for these people holds at least. */
function pointsFor({ audience }: CodeOfConduct, { items }: Surroundings): readonly ChecklistItem[] {
  return items.filter((item) => item.audience === audience && item.parent !== null);
}

function missingPoints(code: CodeOfConduct, around: Surroundings): readonly Remark[] {
  return pointsFor(code, around)
    .filter(({ id: point }) => !code.points.includes(point))
    .map(({ title }) => ({ state: 'attention', text: { nl: `Nog opnemen: ${title.nl}.`, en: `Still to be included: ${title.en}.` } }));
}

/** That acknowledged it; a day that has yet to come is a plan. */
function groupsOf({ signedOff: groups }: CodeOfConduct, today: string): CodeOfConduct['signedOff'] {
  return groups.filter(({ date }) => date <= today);
}

function signedOff(code: CodeOfConduct, today: string): Remark {
  const groups = groupsOf(code, today);
  if (groups.length === 0)
    return {
      state: 'attention',
      text: { nl: 'Nog niemand heeft de gedragscode bevestigd.', en: 'Nobody has acknowledged the code of conduct yet.' },
    };
  const [nl, en] = groups.length === 1 ? ['groep', 'group'] : ['groepen', 'groups'];
  return { state: 'ok', text: { nl: `Bevestigd door ${groups.length} ${nl}.`, en: `Acknowledged by ${groups.length} ${en}.` } };
}

function codePage(code: CodeOfConduct, around: Surroundings): ReportDocument {
  const held = around.items.filter(({ id: point }) => code.points.includes(point));
  const blocks = [
    {
      kind: 'points' as const,
      points: held.map(({ title, body }) => ({
        state: 'information' as const,
        word: agreed,
        text: title,
        details: body === null ? [] : [body],
      })),
    },
    ...(code.additions === null ? [] : [plain(code.additions)]),
    ...code.signedOff.map(({ group, date }) => subtle(acknowledgedBy(group, date))),
  ];
  return {
    title: titles[code.audience],
    subtitle: around.schoolName,
    chapters: [{ id: 'code', number: null, title: titles[code.audience], blocks }],
  };
}

const agreed = { nl: 'afgesproken', en: 'agreed' };
