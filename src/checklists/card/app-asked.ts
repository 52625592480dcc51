import { searchable } from '../../text/searchable.ts';

/** Where one names an app in a question. */
const places = [
  /^\s*(?:de |the )?app (?<name>\S.{0,80}?)[\s?!.]*$/iu,
  /\b(?:mag|kan) (?:ik|je) (?:de )?(?:app )?(?<name>\S+(?: \S+){0,2}?) gebruiken\b/iu,
  /\b(?:may|can) i use (?:the )?(?:app )?(?<name>\S+?(?: \S+?){0,2}?)[\s?!.]*$/iu,
] as const;

/** “Mag ik mijn eigen laptop gebruiken?” is about a thing, not about an app by its name. */
const noName = /^(?:mijn|my|eigen|own|een|a|an|deze|dit|this|that|die|het|je|jouw|your|iets|something|apps?)\b/iu;

/** The app that a question in free words is about: one of the school's own list that it names, else what stands where one names an app; null: it is about none. */
export function appAskedIn(question: string, listed: readonly string[]): string | null {
  const asked = ` ${plain(question)} `;
  const named = listed.filter((name) => plain(name) !== '' && asked.includes(` ${plain(name)} `));
  const [longest] = named.toSorted((a, b) => b.length - a.length);
  if (longest !== undefined) return longest;
  const found = places.map((place) => place.exec(question.slice(0, 200))?.groups?.['name'] ?? null).find((name) => name !== null) ?? null;
  return found === null || noName.test(found) ? null : found;
}

function plain(text: string): string {
  return searchable(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
