import { locales, type Locale, type Localized } from '../../src/model/language.ts';
import { say } from '../../src/text/flemish.ts';
import { press } from '../verbs.ts';
import { makeView } from './make-view.ts';
import type { View } from './view.ts';

/** Each in its own words, so that whoever reads no other finds it. */
export const localeNames: Readonly<Record<Locale, string>> = { nl: 'Nederlands', 'nl-BE': 'Nederlands (België)', en: 'English' };

const texts = {
  title: { nl: 'Taal', en: 'Language' },
  choose: { nl: 'In welke taal wil je antwoord?', en: 'In which language would you like your answers?' },
  chosen: { nl: 'Vanaf nu antwoord ik je in het Nederlands.', en: 'From now on I will answer you in English.' },
  everywhere: { nl: 'Dat geldt voor jou, in elke chat.', en: 'That applies to you, in every chat.' },
  check: { nl: 'Controleer mijn lessen', en: 'Check my lessons' },
} as const satisfies Record<string, Localized>;

export function languageChoiceView(locale: Locale): View {
  const question = say(texts.choose, locale);
  return makeView({
    title: say(texts.title, locale),
    summary: question,
    blocks: [{ kind: 'text', text: question }],
    actions: locales.map((one) => press('language', localeNames[one], { locale: one })),
  });
}

/** `locale`: the one that was chosen. */
export function languageChosenView(locale: Locale): View {
  const done = say(texts.chosen, locale);
  return makeView({
    title: say(texts.title, locale),
    summary: done,
    blocks: [
      { kind: 'text', text: done, tone: 'strong' },
      { kind: 'text', text: say(texts.everywhere, locale), tone: 'subtle' },
    ],
    actions: [press('check', say(texts.check, locale), {})],
  });
}
