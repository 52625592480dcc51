import { parseChoices, saysNothing, type ChoicesSaid } from './parse-choices.ts';
import { parseWeekly, type WeeklyWish } from './parse-weekly.ts';

/** What somebody asked for: when the card comes, what becomes of it, and what it is like. */
export type Wish =
  | (WeeklyWish & { readonly choices: ChoicesSaid })
  /** Another language, other contents or another way of being quiet; when it comes stays. */
  | { readonly kind: 'choose'; readonly choices: ChoicesSaid };

/** `elke maandag 08:30 in het Engels zonder vraag`, `alleen checklijsten`, `stuur nu`. */
export function parseWish(words: string): Wish {
  const plain = parseWeekly(words);
  const { said: choices, rest } = parseChoices(words);
  // Some of these words are part of others: `niet overslaan`, `stil`.
  if (plain.kind !== 'unclear' || saysNothing(choices)) return { ...plain, choices: nothingSaid };
  const wish = parseWeekly(rest);
  return wish.kind === 'nothing' ? { kind: 'choose', choices } : { ...wish, choices };
}

const nothingSaid: ChoicesSaid = { locale: null, whenQuiet: null, contents: null };
