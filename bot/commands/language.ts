import type { Locale } from '../../src/model/language.ts';
import { chooseLanguage } from '../choose-language.ts';
import { languageChoiceView } from '../views/language-view.ts';
import type { Command } from './command.ts';

const named: Readonly<Record<Locale, readonly string[]>> = {
  nl: ['nl', 'nl-nl', 'nederlands', 'dutch', 'hollands'],
  'nl-BE': ['nl-be', 'be', 'vlaams', 'flemish', 'belgisch', 'nederlands (belgië)', 'nederlands (belgie)'],
  en: ['en', 'en-gb', 'en-us', 'engels', 'english'],
};

export const language: Command = {
  id: 'language',
  words: { nl: ['taal', 'talen'], en: ['language', 'languages'] },
  example: null,
  about: { nl: 'Kies de taal waarin ik antwoord.', en: 'Choose the language I answer in.' },
  places: ['personal', 'group', 'meeting', 'channel'],
  answer: async (asked, rest) => {
    const chosen = (Object.keys(named) as Locale[]).find((locale) => named[locale].includes(rest.toLowerCase()));
    return chosen === undefined ? languageChoiceView(asked.locale) : chooseLanguage(asked, chosen);
  },
};
