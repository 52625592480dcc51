import type { Locale, Localized } from '../../src/model/language.ts';
import { fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import type { AppAsked } from '../../src/use-cases/checklists/ask-about-app.ts';
import type { QuestionAnswered } from '../../src/use-cases/checklists/answer-question.ts';
import { press } from '../verbs.ts';
import { advicePoints, cardTexts, contactLine } from './checklist-card-view.ts';
import { makeView } from './make-view.ts';
import { nameOf, shortened } from './short.ts';
import type { Block, Point, View, ViewAction } from './view.ts';

const texts = {
  app: { nl: 'Mag ik deze app gebruiken?', en: 'May I use this app?' },
  approved: { nl: 'goedgekeurd', en: 'approved' },
  ask: { nl: 'eerst vragen', en: 'ask first' },
  'not-approved': { nl: 'niet gebruiken', en: 'not to be used' },
  unlisted: { nl: 'niet in de lijst', en: 'not in the list' },
  meant: { nl: 'Bedoel je “{name}”?', en: 'Do you mean “{name}”?' },
  check: { nl: 'Controleer een app', en: 'Check an app' },
  onCard: { nl: 'Privacykaart: {title}', en: 'Privacy card: {title}' },
  overview: { nl: 'Overzicht', en: 'Overview' },
} as const satisfies Record<string, Localized>;

export interface AdviceSeen extends QuestionAnswered {
  /** Empty: the whole organisation. */
  readonly school: string;
  /** Where others read along, what the school wrote about an app stays out. */
  readonly isPrivate: boolean;
}

/** What the school says to a teacher's question: about an app, and the block of the card that fits. */
export function adviceView(seen: AdviceSeen, locale: Locale): View {
  const { advice, app } = seen;
  const title = advice === null ? say(texts.app, locale) : say(advice.title, locale);
  return makeView({
    title,
    summary: app === null ? title : shortened(appText(app, locale), 300),
    blocks: [
      ...(app === null ? [] : [{ kind: 'points', points: [appPoint(app, seen, locale)] } as const]),
      ...adviceBlocks(seen, locale),
      contactLine(seen.privacyContact, locale),
    ],
    actions: buttons(seen, locale),
  });
}

/** From something else to the block of the card about it. */
export function blockButton(
  { checklist, section, title }: NonNullable<QuestionAnswered['advice']>,
  school: string,
  locale: Locale,
): ViewAction {
  const words = shortened(fill(texts.onCard, { title: say(title, locale) }, locale), 58);
  return press('checklist-block', words, { checklist, school, section });
}

function adviceBlocks({ advice, app }: AdviceSeen, locale: Locale): readonly Block[] {
  if (advice === null) return [];
  const points: Block = { kind: 'points', points: advicePoints(advice.items, locale) };
  return app === null ? [points] : [{ kind: 'heading', text: say(advice.title, locale) }, points];
}

const states = { approved: 'ok', ask: 'information', 'not-approved': 'attention', unlisted: 'unknown' } as const;

function appPoint(app: AppAsked, { isPrivate }: AdviceSeen, locale: Locale): Point {
  const meant = app.meant === null ? null : fill(texts.meant, { name: nameOf(app.meant) ?? '' }, locale);
  const detail = [isPrivate && app.why !== null ? shortened(app.why, 300) : null, meant].filter((part) => part !== null).join(' ');
  return {
    state: states[app.verdict],
    stateWord: say(texts[app.verdict], locale),
    text: appText(app, locale),
    ...(detail === '' ? {} : { detail }),
  };
}

function appText({ name, says }: AppAsked, locale: Locale): string {
  return `“${nameOf(name) ?? '…'}”: ${say(says, locale)}`;
}

function buttons({ advice, app, school }: AdviceSeen, locale: Locale): readonly ViewAction[] {
  const checker: readonly ViewAction[] =
    app === null || app.checker === null || app.verdict === 'approved'
      ? []
      : [{ kind: 'open', title: say(texts.check, locale), url: app.checker }];
  const card = advice === null ? [] : [press('checklist-card', say(cardTexts.whole, locale), { checklist: advice.checklist, school })];
  return [...checker, ...card, press('check', say(texts.overview, locale), {})];
}
