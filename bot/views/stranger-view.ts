import type { Locale, Localized } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import { makeView } from './make-view.ts';
import type { View } from './view.ts';

const texts = {
  title: { nl: 'Welkom', en: 'Welcome' },
  lead: {
    nl: 'Lesklaar helpt de medewerkers van deze school. Jij hoort bij een andere organisatie, dus ik kan hier niets voor je doen.',
    en: 'Lesklaar helps the staff of this school. You belong to another organisation, so there is nothing I can do for you here.',
  },
} as const satisfies Record<string, Localized>;

/** To guests and people of other organisations, whatever they say or press. `tip`: what whoever does belong here can do. */
export function strangerView(tip: Localized, locale: Locale): View {
  const lead = say(texts.lead, locale);
  return makeView({
    title: say(texts.title, locale),
    summary: lead,
    blocks: [
      { kind: 'text', text: lead },
      { kind: 'text', text: say(tip, locale), tone: 'subtle' },
    ],
  });
}
