/** A text as it is searched: without capitals and accents. */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The words of a search; each has to be there somewhere. More than a few are no search. */
export function searchWords(search: string): readonly string[] {
  return searchable(search)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10);
}
