export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** What a reader may ask for. Flemish is Dutch with its own words (see `text/flemish.ts`). */
export const locales = ['nl', 'nl-BE', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The same thing in every language of the product; a missing language does not compile. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** Somebody else's words, which stay as they are, or ours in every language. */
export type Wording = string | Localized;

/** The language that a locale's texts are written in. */
export function languageOf(locale: Locale): Language {
  return locale === 'en' ? 'en' : 'nl';
}

export function wordingIn(wording: Wording, language: Language): string {
  return typeof wording === 'string' ? wording : wording[language];
}

/** Several in one text: verbatim when all of them are. */
export function joinWordings(wordings: readonly Wording[], separator: string): Wording {
  const joined = localized((language) => wordings.map((one) => wordingIn(one, language)).join(separator));
  return wordings.every((one) => typeof one === 'string') ? joined.en : joined;
}

/** Builds the same text for every language. */
export function localized<T>(of: (language: Language) => T): Localized<T> {
  return { nl: of('nl'), en: of('en') };
}
