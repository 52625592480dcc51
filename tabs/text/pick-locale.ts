import { locales, type Locale } from '../../src/model/language.ts';

/** Where a wish for a language may come from; what counts most stands first. */
export interface LanguageWishes {
  /** `?lang=` of the address. */
  readonly address: string | null;
  /** What this person chose here before. */
  readonly chosen: string | null;
  /** Of Teams. */
  readonly host: string | null;
  /** Of the browser, best first. */
  readonly browser: readonly string[];
}

/** The first wish that can be granted; Dutch where none can. */
export function pickLocale({ address, chosen, host, browser }: LanguageWishes): Locale {
  for (const wish of [address, chosen, host, ...browser]) {
    const locale = wish === null ? null : localeFor(wish);
    if (locale !== null) return locale;
  }
  return 'nl';
}

/** `nl-be`, as Teams writes it, is Flemish; any other Dutch or English is ours. */
function localeFor(wish: string): Locale | null {
  const tag = wish.toLowerCase();
  const exact = locales.find((locale) => locale.toLowerCase() === tag);
  return exact ?? locales.find((locale) => locale === tag.split('-')[0]) ?? null;
}
