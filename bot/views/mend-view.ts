import type { LessonJudged } from '../../src/lessons/judge-lesson.ts';
import type { MendChange, MendPlan } from '../../src/lessons/plan-mend.ts';
import { stepNames } from '../../src/model/step.ts';
import type { Locale, Localized } from '../../src/model/language.ts';
import { isReady } from '../../src/model/lesson.ts';
import { fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import { mendWords } from '../../src/text/teacher-words.ts';
import { press } from '../verbs.ts';
import { lessonName, lessonTime, pointsThatAre } from './lesson-parts.ts';
import { backToLessons, optionsButton } from './lesson-view.ts';
import { makeView } from './make-view.ts';
import type { Block, View } from './view.ts';

const texts = {
  ...mendWords,
  fromTo: { nl: 'van “{from}” naar “{to}”', en: 'from “{from}” to “{to}”' },
  unseen: {
    nl: 'Wat ik van deze les zie, staat goed. De rest zie ik niet: open de les en kijk bij de opties van de vergadering.',
    en: 'What I can see of this lesson is right. I cannot see the rest: open the lesson and look at the options of the meeting.',
  },
  yourself: {
    nl: 'Wat nog openstaat, kan ik niet voor je aanpassen. Open de les en zet het bij de opties van de vergadering goed.',
    en: 'I cannot change what is still open for you. Open the lesson and set it right in the options of the meeting.',
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
  return say(isReady(lesson) ? texts.nothing : texts.unseen, locale);
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
