import type { Locale, Localized } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import { makeView } from './make-view.ts';
import type { View } from './view.ts';

const texts = {
  title: { nl: 'Hoi!', en: 'Hi!' },
  lead: { nl: 'Lesklaar is een hulpje voor leraren.', en: 'Lesklaar is a helper for teachers.' },
  help: {
    nl: 'Ik bewaar niets over jou. Is er iets in een les wat niet fijn is? Vertel het je leraar of mentor.',
    en: 'I keep nothing about you. Is something in a lesson not right? Tell your teacher or tutor.',
  },
} as const satisfies Record<string, Localized>;

/** To a pupil, whatever they say or press. */
export function pupilView(locale: Locale): View {
  const lead = say(texts.lead, locale);
  return makeView({
    title: say(texts.title, locale),
    summary: lead,
    blocks: [
      { kind: 'text', text: lead },
      { kind: 'text', text: say(texts.help, locale) },
    ],
  });
}
