import type { Lesson } from '../../../model/lesson.ts';
import { unknown, type SettingName, type Settings } from '../../../model/reading.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';
import { optionsIn } from '../../lessons/meeting-options.ts';
import type { MeetCalendarLesson } from './read-calendar.ts';

/** What the names of a call's options begin with: `space.config.accessType`. */
const prefix = 'space.';

/** Keys below the space: `['config', 'accessType']`; null for a setting of something else. */
export function keysOf(setting: SettingName): readonly string[] | null {
  return setting.startsWith(`${prefix}config.`) ? setting.slice(prefix.length).split('.') : null;
}

/** Of Meet's `Space`. Whoever is not its owner is told no options, which is no default. */
export function spaceOptions(space: JsonObject): Settings {
  return isOwned(space) ? optionsIn(space, keysOf, 'Google Meet') : { read: () => unknown('forbidden') };
}

/** Only a call's owner is told how it is set: developers.google.com/workspace/meet/api/guides/meeting-spaces-overview. */
export function isOwned({ config }: JsonObject): boolean {
  return isObject(config);
}

/** `spaces/jQCFfuBOdN5z`: a code can be given to another call one day, and this cannot. Null where it is none. */
export function nameOf(space: JsonObject): string | null {
  const name = textIn(space, 'name') ?? '';
  return /^spaces\/[\w-]{1,128}$/.test(name) ? name : null;
}

/** A call as a lesson, with its times from the calendar. Null for what is no call. */
export function lessonFrom(space: JsonObject, { subject, startsAt, endsAt, times, eventLink }: MeetCalendarLesson): Lesson | null {
  const id = nameOf(space);
  if (id === null) return null;
  return { platform: 'meet', id, subject, startsAt, endsAt, times, options: spaceOptions(space), optionsLink: eventLink };
}
