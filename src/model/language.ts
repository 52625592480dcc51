export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** What a reader may ask for. Flemish is Dutch with its own words (see `text/flemish.ts`). */
export const locales = ['nl', 'nl-BE', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The same thing in every language of the product; a missing language does not compile. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** The language that a locale's texts are written in. */
export function languageOf(locale: Locale): Language {
  return locale === 'en' ? 'en' : 'nl';
}

/** Builds the same text for every language. */
export function localized<T>(of: (language: Language) => T): Localized<T> {
  return { nl: of('nl'), en: of('en') };
}
