import { locales, type Locale } from '../../src/model/language.ts';
import { cardContents, quietChoices, type CardContent, type CardSettings } from '../../src/reminders/card-settings.ts';
import { contentWords, howWords, localeWords, quietWords } from './choice-words.ts';

/** What somebody said about a card besides when it comes; null: nothing about that. */
export interface ChoicesSaid {
  readonly locale: Locale | null;
  readonly whenQuiet: CardSettings['whenQuiet'] | null;
  readonly contents: ContentsSaid | null;
}

export interface ContentsSaid {
  readonly how: keyof typeof howWords;
  readonly which: readonly CardContent[];
}

export interface ChoicesHeard {
  readonly said: ChoicesSaid;
  /** What else was said. */
  readonly rest: string;
}

/** `in het Engels`, `zonder vraag en instructies`, `alleen checklijsten`, `stil`. */
export function parseChoices(words: string): ChoicesHeard {
  const quiet = take(tidied(words), quietChoices, (choice) => `(?:${quietWords[choice]})`);
  const language = take(quiet.rest, locales, (one) => `(?:(?:taal|language|in het|in)\\s+)?(?:${localeWords[one]})`);
  const contents = contentsIn(language.rest);
  return { said: { locale: language.found, whenQuiet: quiet.found, contents: contents.said }, rest: contents.rest };
}

export function saysNothing({ locale, whenQuiet, contents }: ChoicesSaid): boolean {
  return locale === null && whenQuiet === null && contents === null;
}

/** What stands on a card after it was said. */
export function contentsAfter(before: readonly CardContent[], { how, which }: ContentsSaid): readonly CardContent[] {
  const after = how === 'only' ? which : how === 'with' ? [...before, ...which] : before.filter((content) => !which.includes(content));
  return cardContents.filter((content) => after.includes(content));
}

function tidied(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[’'‘,;!?\s]+/g, ' ')
    .trim();
}

/** The first of the choices that is named, and the words without it. */
function take<T>(words: string, choices: readonly T[], of: (choice: T) => string): { readonly found: T | null; readonly rest: string } {
  for (const choice of choices) {
    const match = whole(of(choice)).exec(words);
    if (match !== null) return { found: choice, rest: without(words, match) };
  }
  return { found: null, rest: words };
}

const anyContent = Object.values(contentWords).join('|');
const anyHow = Object.values(howWords).join('|');
const saidOfContents = new RegExp(
  `(?<![\\p{L}\\d])(?<how>${anyHow})(?<which>(?: (?:(?:en|and|of|or|de|het|the) )*(?:${anyContent}))+)(?![\\p{L}\\d])`,
  'u',
);

/** Several ways in one sentence (`met vraag, zonder instructies`) are told apart by nobody: what is left makes the whole unclear. */
function contentsIn(words: string): { readonly said: ContentsSaid | null; readonly rest: string } {
  const match = saidOfContents.exec(words);
  const { how: named = '', which: list = '' } = match?.groups ?? {};
  if (match === null) return { said: null, rest: words };
  const how = (Object.keys(howWords) as (keyof typeof howWords)[]).find((one) => whole(`(?:${howWords[one]})`).test(named)) ?? 'only';
  const which = cardContents.filter((content) => whole(`(?:${contentWords[content]})`).test(list));
  return { said: { how, which }, rest: without(words, match) };
}

function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'u');
}

function without(words: string, match: RegExpExecArray): string {
  return `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`.trim();
}
