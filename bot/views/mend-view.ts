import type { LessonJudged } from '../../src/lessons/judge-lesson.ts';
import type { MendChange, MendPlan } from '../../src/lessons/plan-mend.ts';
import { stepNames } from '../../src/model/step.ts';
import type { Locale, Localized } from '../../src/model/language.ts';
import { fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import { press } from '../verbs.ts';
import { isAllInOrder, lessonName, lessonTime, pointsThatAre } from './lesson-parts.ts';
import { backToLessons, optionsButton } from './lesson-view.ts';
import { makeView } from './make-view.ts';
import type { Block, View } from './view.ts';

const texts = {
  title: { nl: '{name} goed zetten?', en: 'Mend {name}?' },
  lead: {
    nl: '{count, plural, one {Dit ene punt verandert in deze les:} other {Deze # punten veranderen in deze les:}}',
    en: '{count, plural, one {This one point changes in this lesson:} other {These # points change in this lesson:}}',
  },
  fromTo: { nl: 'van “{from}” naar “{to}”', en: 'from “{from}” to “{to}”' },
  series: {
    nl: 'Het geldt voor elke keer dat deze les in de reeks staat: die delen één vergadering.',
    en: 'It holds for every time that this lesson is in the series: they share one meeting.',
  },
  only: { nl: 'Andere lessen en andere opties blijven zoals ze zijn.', en: 'Other lessons and other options stay as they are.' },
  yes: { nl: 'Ja, zet goed', en: 'Yes, mend it' },
  no: { nl: 'Nee, laat zo', en: 'No, leave it' },
  nothing: { nl: 'Dit staat al goed. Er is niets veranderd.', en: 'This is right already. Nothing was changed.' },
  unseen: {
    nl: 'Wat ik van deze les zie, staat goed. De rest zie ik niet: open de vergaderopties en kijk daar.',
    en: 'What I see of this lesson is right. The rest I do not see: open the meeting options and look there.',
  },
  yourself: {
    nl: 'Wat nog openstaat, kan ik niet voor je zetten. Open de vergaderopties van deze les en zet het daar.',
    en: 'What is still open I cannot set for you. Open the meeting options of this lesson and set it there.',
  },
} as const satisfies Record<string, Localized>;

/** What mending would change, to be confirmed. `lead`: said first, where there is something to say. */
export function mendView(lesson: LessonJudged, plan: MendPlan, locale: Locale, lead: string | null = null): View {
  if (plan.changes.length === 0) return nothingToMendView(lesson, locale);
  const what = fill(texts.lead, { count: plan.changes.length }, locale);
  const note = [...(lesson.times > 1 ? [say(texts.series, locale)] : []), say(texts.only, locale)].join(' ');
  return makeView({
    title: fill(texts.title, { name: lessonName(lesson, locale) }, locale),
    summary: lead ?? what,
    blocks: [
      ...(lead === null ? [] : [{ kind: 'text', text: lead, tone: 'strong' } as const]),
      { kind: 'text', text: lessonTime(lesson, locale), tone: 'subtle' },
      { kind: 'text', text: what },
      changesBlock(plan.changes, locale),
      { kind: 'text', text: note, tone: 'subtle' },
    ],
    actions: [
      press('confirm-mend', say(texts.yes, locale), { lesson: lesson.id, plan: plan.fingerprint }, 'primary'),
      press('lesson', say(texts.no, locale), { lesson: lesson.id }),
    ],
  });
}

/** What we cannot set, and where it is set. */
export function setYourself(locale: Locale): string {
  return say(texts.yourself, locale);
}

function changesBlock(changes: readonly MendChange[], locale: Locale): Block {
  const facts = changes.map(({ title, from, to }) => ({
    name: say(title, locale),
    value: fill(texts.fromTo, { from: say(stepNames[from], locale), to: say(stepNames[to], locale) }, locale),
  }));
  return { kind: 'facts', facts };
}

function wordsFor(lesson: LessonJudged, locale: Locale): string {
  if (pointsThatAre('to-mend', lesson).length > 0) return setYourself(locale);
  return say(isAllInOrder(lesson) ? texts.nothing : texts.unseen, locale);
}

function nothingToMendView(lesson: LessonJudged, locale: Locale): View {
  const words = wordsFor(lesson, locale);
  return makeView({
    title: lessonName(lesson, locale),
    summary: words,
    blocks: [
      { kind: 'text', text: lessonTime(lesson, locale), tone: 'subtle' },
      { kind: 'text', text: words },
    ],
    actions: [...optionsButton(lesson, locale), backToLessons(locale)],
  });
}
