import type { Locale, Localized } from '../../src/model/language.ts';
import { fill } from '../../src/text/format.ts';
import { say } from '../../src/text/flemish.ts';
import type { Block, ViewAction } from './view.ts';

const texts = {
  earlier: { nl: 'Vorige', en: 'Previous' },
  later: { nl: 'Volgende', en: 'Next' },
  place: { nl: '{from}–{to} van {count}', en: '{from}–{to} of {count}' },
} as const satisfies Record<string, Localized>;

export interface Paged<T> {
  readonly shown: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly from: number;
  readonly count: number;
}

/** A page of a list, from 0; one that is not there (any more) is the nearest that is. */
export function pageOf<T>(all: readonly T[], page: number, size: number): Paged<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const at = Math.min(Math.max(page, 0), pages - 1);
  return { shown: all.slice(at * size, (at + 1) * size), page: at, pages, from: at * size, count: all.length };
}

/** `6–10 van 14`; nothing where all is shown. */
export function placeLine({ shown, from, count, pages }: Paged<unknown>, locale: Locale): readonly Block[] {
  if (pages === 1) return [];
  return [{ kind: 'text', text: fill(texts.place, { from: from + 1, to: from + shown.length, count }, locale), tone: 'subtle' }];
}

export function pageButtons(
  { page, pages }: Paged<unknown>,
  locale: Locale,
  to: (page: number, title: string) => ViewAction,
): readonly ViewAction[] {
  const earlier = page > 0 ? [to(page - 1, say(texts.earlier, locale))] : [];
  const later = page < pages - 1 ? [to(page + 1, say(texts.later, locale))] : [];
  return [...earlier, ...later];
}
