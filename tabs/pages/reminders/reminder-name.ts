import type { Localized } from '../../../src/model/language.ts';
import type { Reminder } from '../../api/operations.ts';
import { chatNames, kindText } from './reminders-texts.ts';

/** What a place is called: by people, else by what it is. */
export function nameOf(place: Reminder, say: (text: Localized) => string): string {
  return place.name ?? `${say(kindText(place))} (${chatNames[place.platform]})`;
}
