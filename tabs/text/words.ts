import { languageOf, type Locale, type Localized, type Wording } from '../../src/model/language.ts';
import type { Role } from '../../src/model/population.ts';
import { say } from '../../src/text/flemish.ts';
import { date, fill, moment, number, people } from '../../src/text/format.ts';

/** Everything that is said to the reader goes through these. */
export interface Words {
  readonly locale: Locale;
  /** One of our texts. Names of policies, groups and people in it (`names`) keep their own words. */
  readonly say: (text: Localized, names?: readonly string[]) => string;
  /** An ICU message with its values. */
  readonly fill: (message: Localized, values: Readonly<Record<string, string | number>>) => string;
  /** Others' words as they are, ours in the reader's language. */
  readonly wording: (wording: Wording) => string;
  /** In the reader's language, where a record holds both. */
  readonly pick: <T>(texts: Localized<T>) => T;
  readonly number: (value: number) => string;
  readonly date: (iso: string) => string;
  readonly moment: (iso: string) => string;
  /** `412 leerlingen`. */
  readonly people: (count: number, role: Role) => string;
}

export function wordsIn(locale: Locale): Words {
  return {
    locale,
    say: (text, names) => say(text, locale, names),
    fill: (message, values) => fill(message, values, locale),
    wording: (wording) => (typeof wording === 'string' ? wording : say(wording, locale)),
    pick: (texts) => texts[languageOf(locale)],
    number: (value) => number(value, locale),
    date: (iso) => date(iso, locale),
    moment: (iso) => moment(iso, locale),
    people: (count, role) => people(count, role, locale),
  };
}
