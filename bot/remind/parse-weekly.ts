import { fillerWords, statePhrases, weekdayOf } from './weekly-words.ts';

/** What somebody asked for: a time in each week, or that the card stays away, comes again, or never comes. */
export type WeeklyWish =
  | { readonly kind: 'set'; readonly weekday: number; readonly time: string }
  | { readonly kind: keyof typeof statePhrases }
  | { readonly kind: 'nothing' }
  /** Something was said; what could be understood of it stands here. */
  | { readonly kind: 'unclear'; readonly weekday: number | null; readonly time: string | null };

/** `elke maandag 08:30`, `every friday at 4 pm`, `vrijdags om 9u30`, `pauze`. */
export function parseWeekly(words: string): WeeklyWish {
  const said = words
    .toLowerCase()
    .replaceAll(/[’'‘,;!?\s]+/g, ' ')
    .trim();
  if (said === '') return { kind: 'nothing' };
  const state = stateIn(said);
  if (state !== null) return { kind: state };
  const { time, others } = timeIn(said);
  const rest = others.split(/\s+/).filter((word) => word !== '' && !fillerWords.has(word));
  const weekdays = rest.map(weekdayOf);
  const [weekday = null, ...more] = weekdays;
  if (weekday !== null && time !== null && more.length === 0 && !everyOther.test(said)) return { kind: 'set', weekday, time };
  const named = [...new Set(weekdays.filter((day) => day !== null))];
  return { kind: 'unclear', weekday: named.length === 1 ? (named[0] ?? null) : null, time };
}

/** `om de week`, `om de maandag`: to a Dutchman that is every other one, though each word of it says nothing by itself. */
const everyOther = /(?<!\p{L})om de \p{L}/u;

function stateIn(said: string): keyof typeof statePhrases | null {
  const kinds = Object.keys(statePhrases) as (keyof typeof statePhrases)[];
  return kinds.find((kind) => statePhrases[kind].some((phrase) => phrase === said)) ?? null;
}

/**
 * 8:30, 8.30, 8u30, 8h, 8 uur, 8 am. Half 9 is half past eight to a Dutchman and half past nine to an Englishman: nobody is guessed at, and it stays
 * among what is not understood.
 */
const timePattern =
  /(?<![\p{L}\d.:])(?<!half\s)(?<hour>\d{1,2})(?:\s*[:.uh]\s*(?<minute>\d{2}))?(?:\s*(?<mark>uur|u|h|hrs|am|pm|a\.m\.?|p\.m\.?))?(?![\p{L}\d:])/u;

/** The first time that is named, and what else was said. Times that no clock shows are left among the others. */
function timeIn(said: string): { readonly time: string | null; readonly others: string } {
  const match = timePattern.exec(said);
  const time = match === null ? null : clockTime(match.groups ?? {});
  if (match === null || time === null) return { time: null, others: said };
  return { time, others: `${said.slice(0, match.index)} ${said.slice(match.index + match[0].length)}` };
}

function clockTime({ hour, minute, mark = '' }: Record<string, string | undefined>): string | null {
  const minutes = Number(minute ?? '0');
  const afternoon = mark.startsWith('p') ? 12 : 0;
  const twelve = afternoon > 0 || mark.startsWith('a');
  const named = Number(hour);
  if (minutes > 59 || named > 23 || (twelve && (named < 1 || named > 12))) return null;
  const hours = twelve ? (named % 12) + afternoon : named;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
