import type { Operations, Reminder } from '../../api/operations.ts';

export type ReminderWanted = Operations['putReminder']['asked']['body'];
export type Choices = Operations['listReminders']['answer']['choices'];

/** What the form begins with: what stands there, or what most schools take. */
export function wantedFrom({ card, name }: Reminder, { contents: mine }: Choices, locale: ReminderWanted['locale']): ReminderWanted {
  if (card === null) {
    const usual = { weekday: 1, time: '08:30', state: 'active', whenQuiet: 'good-news', lastWeekOfAugust: 'quiet' } as const;
    return { ...usual, placeName: name, school: null, ownTimezone: null, contents: mine, locale };
  }
  const { weekday, time, state, school, ownTimezone, contents, whenQuiet, lastWeekOfAugust } = card;
  return { weekday, time, state, placeName: name, school, ownTimezone, contents, whenQuiet, lastWeekOfAugust, locale: card.locale };
}

/** What may be ticked: what somebody may see, and what others ticked before. */
export function tickable({ card }: Reminder, { contents }: Choices): Choices['contents'] {
  return [...contents, ...(card?.contents ?? []).filter((one) => !contents.includes(one))];
}
