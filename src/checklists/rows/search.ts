import type { Localized } from '../../model/language.ts';
import { searchable } from '../../text/searchable.ts';
import type { Row } from './row.ts';

/** Rows that hold all words, in whichever language, with those that they are parts of. */
export function rowsWith(words: string, rows: readonly Row[]): readonly Row[] {
  const wanted = searchable(words).split(/\s+/).filter(Boolean);
  return keepRows(rows, (row) => {
    const text = searchable(textOf(row));
    return wanted.every((word) => text.includes(word));
  });
}

/** Rows of which something holds, and those of which it holds for a part, with that part alone. */
export function keepRows(rows: readonly Row[], keep: (row: Row) => boolean): readonly Row[] {
  return rows.flatMap((row) => {
    if (keep(row)) return [row];
    const parts = keepRows(row.parts, keep);
    return parts.length === 0 ? [] : [{ ...row, parts }];
  });
}

function textOf({ item, state }: Row): string {
  const ours: readonly (Localized | null)[] = [item.title, item.body, item.explanation, item.advice, item.condition, ...item.points];
  const theirs = [state.note, state.owner?.name, ...item.links.map(({ label }) => `${label.nl} ${label.en}`)];
  return [...ours.map((text) => (text === null ? '' : `${text.nl} ${text.en}`)), ...theirs].join(' ');
}
