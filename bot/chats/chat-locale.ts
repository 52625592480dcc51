import type { Locale } from '../../src/model/language.ts';

/** The language that a chat tells of somebody (`nl-NL`, `nl-BE`, `en-GB`, `fr-BE`) as one of ours: English for those who read neither, Dutch where none is told. */
export function chatLocale(told: string | null | undefined): Locale {
  const tag = (told ?? '').toLowerCase();
  if (tag === 'nl-be') return 'nl-BE';
  return tag === '' || tag === 'nl' || tag.startsWith('nl-') ? 'nl' : 'en';
}
