import { explainError, type AppError } from '../../src/errors.ts';
import { languageOf, type Locale, type Localized } from '../../src/model/language.ts';
import { date, fill } from '../../src/text/format.ts';
import { inLocale, say } from '../../src/text/flemish.ts';
import { checkWords } from '../../src/text/teacher-words.ts';
import type { TeacherCheckSeen } from '../../src/use-cases/lessons/get-my-check.ts';
import type { LessonsSeen, NotShared } from '../../src/use-cases/lessons/list-my-lessons.ts';
import { press } from '../verbs.ts';
import { arrangedPoints } from './arranged-points.ts';
import { boardPart } from './board-part.ts';
import { instructionPart, instructionsInShort, unreadFirst } from './instructions-view.ts';
import { lessonPart } from './lesson-parts.ts';
import { lessonsInShort, problemLines } from './lessons-view.ts';
import { makeView } from './make-view.ts';
import { askToShare } from './not-shared-view.ts';
import { stateWords } from './state-words.ts';
import type { Block, View, ViewAction } from './view.ts';

const texts = {
  title: { nl: 'Klaar voor de les?', en: 'Ready for the lesson?' },
  ...checkWords,
  allInstructions: { nl: 'Alle instructies ({count})', en: 'All instructions ({count})' },
  allLessons: { nl: 'Alle lessen ({count})', en: 'All lessons ({count})' },
  explain: { nl: 'Uitleg', en: 'Explanations' },
} as const satisfies Record<string, Localized>;

/** The lessons of somebody; or that they have not agreed that these are looked at; or why they could not be read. */
export type LessonsForCheck = LessonsSeen | NotShared | { readonly kind: 'failed'; readonly error: AppError };

/** More would not be read in ten seconds; the rest is one button away. */
const shownInstructions = 1;
const shownLessons = 3;

/** What is arranged for a teacher, what they do themselves, and their next lessons. */
export function checkView(check: TeacherCheckSeen, lessons: LessonsForCheck, locale: Locale): View {
  return makeView({
    title: say(texts.title, locale),
    summary: inShort(check, lessons, locale),
    blocks: [
      ...arrangedPart(check, locale),
      ...instructionsPart(check, locale),
      ...(check.board === null ? [] : boardPart(check.board, locale)),
      // Last, because what a surface adds to ask for their sign-in stands below it.
      ...lessonsPart(lessons, locale),
    ],
    actions: [...moreLessons(lessons, locale), ...moreInstructions(check, locale), press('topics', say(texts.explain, locale), {})],
    refresh: { verb: 'check', data: {} },
    asksSignIn: lessons.kind === 'not-shared' || (lessons.kind === 'failed' && lessons.error.code === 'lessons-signed-out'),
  });
}

function inShort(check: TeacherCheckSeen, lessons: LessonsForCheck, locale: Locale): string {
  const lines = check.arranged.length;
  const arranged = check.arranged.filter(({ state }) => state === 'arranged').length;
  const about = lines === 0 ? [] : [fill(texts.inShort, { arranged, lines }, locale)];
  const held = lessons.kind === 'lessons' ? [lessonsInShort(lessons, locale)] : [];
  return [...about, instructionsInShort(check.instructions, locale), ...held].join(' ');
}

function arrangedPart({ arranged, basisSays, auditedAt }: TeacherCheckSeen, locale: Locale): readonly Block[] {
  const asOf = auditedAt === null ? [] : [fill(texts.asOf, { day: date(auditedAt, locale) }, locale)];
  const notes = [...(basisSays === null ? [] : [say(basisSays, locale)]), ...asOf].join(' ');
  return [
    { kind: 'heading', text: say(texts.arranged, locale) },
    ...arrangedPoints(arranged, locale),
    ...(notes === '' ? [] : [{ kind: 'text', text: notes, tone: 'subtle' } as const]),
  ];
}

function instructionsPart({ instructions }: TeacherCheckSeen, locale: Locale): readonly Block[] {
  const first = unreadFirst(instructions)
    .filter(({ readAt }) => readAt === null)
    .slice(0, shownInstructions);
  return [
    { kind: 'heading', text: say(texts.yourself, locale) },
    { kind: 'text', text: instructionsInShort(instructions, locale) },
    ...first.map((one) => instructionPart(one, { back: 'check', page: 0 }, locale)),
  ];
}

function lessonsPart(lessons: LessonsForCheck, locale: Locale): readonly Block[] {
  const heading: Block = { kind: 'heading', text: say(texts.lessons, locale) };
  if (lessons.kind === 'not-shared') return [heading, { kind: 'text', text: askToShare(locale) }];
  if (lessons.kind === 'failed') return [heading, failedLine(lessons.error, locale)];
  const lead: Block = { kind: 'text', text: lessonsInShort(lessons, locale) };
  const parts = lessons.lessons.slice(0, shownLessons).map((lesson) => lessonPart(lesson, locale));
  return [heading, lead, ...problemLines(lessons, locale), ...parts];
}

/** Lessons that could not be read are unknown, and the rest of the card stands. */
function failedLine(error: AppError, locale: Locale): Block {
  const { says, todo } = explainError(error)[languageOf(locale)];
  const point = { state: 'unknown', stateWord: say(stateWords.unknown, locale), text: inLocale(`${says} ${todo}`, locale) } as const;
  return { kind: 'points', points: [point] };
}

function moreLessons(lessons: LessonsForCheck, locale: Locale): readonly ViewAction[] {
  if (lessons.kind !== 'lessons' || lessons.lessons.length <= shownLessons) return [];
  return [press('lessons', fill(texts.allLessons, { count: lessons.lessons.length }, locale), { page: 0 })];
}

function moreInstructions({ instructions }: TeacherCheckSeen, locale: Locale): readonly ViewAction[] {
  if (instructions.length === 0) return [];
  return [press('instructions', fill(texts.allInstructions, { count: instructions.length }, locale), { page: 0 })];
}
