import { escaped } from './html.ts';
import type { Json } from '../chat/json.ts';
import type { PageWords } from './page-words.ts';

/** What Google would show and this page does not know: said, and never left out in silence. */
export function notDrawn(name: string, { notDrawn: says }: Pick<PageWords, 'notDrawn'>): string {
  return `<p class="not-drawn">${escaped(`${says}: ${name}`)}</p>`;
}

/** The same of what is left of a part after everything was taken out that is known. */
export function othersNotDrawn(part: string, others: Json, words: Pick<PageWords, 'notDrawn'>): string {
  return Object.keys(others)
    .map((name) => notDrawn(`${part}.${name}`, words))
    .join('');
}
