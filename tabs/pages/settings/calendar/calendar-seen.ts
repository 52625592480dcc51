import type { AnswerOf } from '../../../api/client.ts';

/** The calendar of a school, or of the board. */
export type CalendarSeen = AnswerOf<'listCalendars'>['calendars'][number];
export type CalendarSettings = CalendarSeen['settings'];
export type OwnDays = CalendarSettings['ownDays'][number];
