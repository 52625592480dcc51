import type { Locale, Localized } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import { makeView } from './make-view.ts';
import type { View } from './view.ts';

const texts = {
  title: { nl: 'Je lessen', en: 'Your lessons' },
  lead: { nl: 'Ik mag je lessen nog niet bekijken.', en: 'I may not look at your lessons yet.' },
  why: {
    nl: 'Meld je één keer aan. Dan kijk ik naar je eigen lessen, en alleen naar die van jou. Ik verander niets zonder dat jij ja zegt.',
    en: 'Sign in once. Then I look at your own lessons, and only at yours. I change nothing unless you say yes.',
  },
} as const satisfies Record<string, Localized>;

/** What was asked for needs their own sign-in. */
export function notSharedView(locale: Locale): View {
  const lead = say(texts.lead, locale);
  return makeView({
    title: say(texts.title, locale),
    summary: lead,
    blocks: [
      { kind: 'text', text: lead, tone: 'strong' },
      { kind: 'text', text: say(texts.why, locale) },
    ],
    refresh: { verb: 'check', data: {} },
    asksSignIn: true,
  });
}

/** Said in the overview, where lessons would stand. */
export function askToShare(locale: Locale): string {
  return `${say(texts.lead, locale)} ${say(texts.why, locale)}`;
}
