import type { Locale } from '../../src/model/language.ts';
import type { Digest } from '../../src/reminders/digest/digest.ts';
import { fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import { press } from '../verbs.ts';
import { leads, texts, titles } from './digest-texts.ts';
import { makeView } from './make-view.ts';
import { rightPoint } from './right-point.ts';
import { nameOf, shortened } from './short.ts';
import { thingPoint } from './thing-point.ts';
import { textOf } from './thing-words.ts';
import type { Block, Point, View, ViewAction } from './view.ts';
import { weekOf } from './week-of.ts';
import { worded } from './worded.ts';

export interface DigestShown {
  /** Address of the tab, with a slash behind it; null: there is none to open. */
  readonly tab: string | null;
  /** What became of what somebody just pressed. */
  readonly said?: Pick<Point, 'state' | 'text'>;
}

/** The weekly card: first what is right, then what is open. */
export function digestView(digest: Digest, locale: Locale, shown: DigestShown): View {
  const { name, things, question } = digest;
  const title = say(titles[digest.asked.occasion], locale);
  const school = nameOf(name);
  return makeView({
    title: school === null ? title : fill(texts.titled, { title, name: school }, locale),
    summary: summaryOf(digest, locale),
    blocks: [
      ...saidBlock(shown, locale),
      ...leadBlocks(digest, locale),
      ...rightBlocks(digest, locale),
      ...openBlocks(digest, locale, shown),
      ...notes(digest, locale),
      ...(things.length === 0 ? [] : [otherwisePart(digest, locale)]),
      ...(question === null ? [] : questionBlocks(question, locale)),
    ],
    actions: actionsOf(locale, shown),
  });
}

function summaryOf({ wentRight, moreRight, things, more }: Digest, locale: Locale): string {
  const late = things.filter((thing) => thing.late).length;
  return fill(texts.summary, { right: wentRight.length + moreRight, open: things.length + more, late }, locale);
}

function saidBlock({ said }: DigestShown, locale: Locale): readonly Block[] {
  if (said === undefined) return [];
  const stateWord = say(said.state === 'ok' ? texts.done : texts.attention, locale);
  return [{ kind: 'points', points: [{ ...said, stateWord }] }];
}

function leadBlocks({ asked: { occasion, contents }, isQuiet, standing }: Digest, locale: Locale): readonly Block[] {
  const lead: readonly Block[] = occasion === 'weekly' ? [] : [{ kind: 'text', text: say(leads[occasion], locale) }];
  if (!isQuiet) return lead;
  // Where nothing was looked at, nothing is called well.
  if (contents.every((content) => content === 'question')) return [...lead, { kind: 'text', text: say(texts.nothingHere, locale) }];
  const isAllWell = standing !== null && standing.gaps === 0 && standing.unseen === 0;
  return [...lead, { kind: 'text', text: say(isAllWell ? texts.allWell : texts.nothingNow, locale), tone: 'strong' }];
}

/** Where nothing went right this week, what stands right all the same. */
function rightBlocks({ wentRight, moreRight, standing }: Digest, locale: Locale): readonly Block[] {
  const stands: readonly Block[] = standing === null ? [] : [{ kind: 'text', text: standingLine(standing, locale), tone: 'subtle' }];
  if (wentRight.length === 0) return stands;
  const more: readonly Block[] =
    moreRight === 0 ? [] : [{ kind: 'text', text: fill(texts.moreRight, { count: moreRight }, locale), tone: 'subtle' }];
  const points = wentRight.map((one) => rightPoint(one, locale));
  return [{ kind: 'heading', text: say(texts.wentRight, locale) }, { kind: 'points', points }, ...more, ...stands];
}

function standingLine({ right, gaps, unseen }: NonNullable<Digest['standing']>, locale: Locale): string {
  return fill(texts.standing, { right, total: right + gaps + unseen }, locale);
}

function openBlocks({ things, more, asked, changes }: Digest, locale: Locale, { tab }: DigestShown): readonly Block[] {
  if (things.length === 0) return [];
  const heading = more === 0 ? say(texts.open, locale) : fill(texts.firstOf, { shown: things.length, all: things.length + more }, locale);
  const isUsual = asked.occasion === 'weekly' || asked.occasion === 'catch-up';
  const changed = isUsual && changes !== null && changes.opened + changes.mended > 0;
  return [
    { kind: 'heading', text: heading },
    ...(changed ? [{ kind: 'text', text: fill(texts.changes, changes, locale), tone: 'subtle' } as const] : []),
    { kind: 'points', points: things.map((thing) => thingPoint(thing, asked, { locale, tab })) },
  ];
}

/** What is not among the things, and must not be forgotten. */
function notes({ standing, things, putOff, missingYears }: Digest, locale: Locale): readonly Block[] {
  const isTold = standing === null || standing.unseen === 0 || things.some(({ about }) => about.kind === 'unseen');
  const lines = [
    ...(isTold ? [] : [fill(texts.unseen, { count: standing.unseen }, locale)]),
    ...(putOff === 0 ? [] : [fill(texts.putOff, { count: putOff }, locale)]),
    ...(missingYears.length === 0 ? [] : [fill(texts.missingYear, { years: missingYears.join(', ') }, locale)]),
  ];
  return lines.map((text) => ({ kind: 'text', text, tone: 'subtle' }));
}

function questionBlocks({ theme, text }: NonNullable<Digest['question']>, locale: Locale): readonly Block[] {
  return [
    { kind: 'heading', text: say(texts.question, locale) },
    { kind: 'text', text: worded(text, locale) },
    ...(theme === null ? [] : [{ kind: 'text', text: say(theme, locale), tone: 'subtle' } as const]),
  ];
}

const longestOption = 90;

/** Its key differs from what buttons of things carry: where both come back, the choice would win. */
function otherwisePart({ things, asked }: Digest, locale: Locale): Block {
  // Several may be called the same: their places in the list tell them apart.
  const options = things.map((thing, index) => ({
    title: shortened(`${index + 1}. ${textOf(thing, locale)}`, longestOption),
    value: thing.id,
  }));
  return {
    kind: 'part',
    title: say(texts.otherwise, locale),
    blocks: [{ kind: 'choice', id: 'chosen', label: say(texts.choose, locale), options, chosen: options[0]?.value ?? '' }],
    actions: [{ kind: 'act', title: say(texts.chosen, locale), verb: 'thing', data: weekOf(asked) }],
  };
}

function actionsOf(locale: Locale, { tab }: DigestShown): readonly ViewAction[] {
  return [
    ...(tab === null ? [] : [{ kind: 'open', title: say(texts.everything, locale), url: tab } as const]),
    press('remind', say(texts.settings, locale), {}),
  ];
}
