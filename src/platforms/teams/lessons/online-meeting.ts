import type { Lesson } from '../../../model/lesson.ts';
import { known, unknown, type SettingName, type Settings } from '../../../model/reading.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';
import type { CalendarLesson } from './calendar-lesson.ts';

/** What the names of a meeting's options begin with: `onlineMeeting.allowedPresenters`. */
const prefix = 'onlineMeeting.';

/** Where Teams shows the options of a meeting. */
const optionHosts: ReadonlySet<string> = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);

/** Keys below the meeting: `['lobbyBypassSettings', 'scope']`; null for a setting of something else. */
export function keysOf(setting: SettingName): readonly string[] | null {
  return setting.startsWith(prefix) ? setting.slice(prefix.length).split('.') : null;
}

/** Graph's `onlineMeeting` as it came: every value by its name, unchanged. What it leaves out is not told, and is no default. */
export function meetingOptions(meeting: JsonObject): Settings {
  return {
    read: (setting) => {
      const value = keysOf(setting)?.reduce<unknown>(below, meeting) ?? null;
      return value === null ? unknown('not-exposed') : known(value, ['Microsoft Graph']);
    },
  };
}

function below(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : null;
}

/** The Entra object id of whose meeting it is; null where it does not say. */
export function organiserOf({ participants }: JsonObject): string | null {
  const organiser = isObject(participants) ? participants['organizer'] : null;
  const identity = isObject(organiser) ? organiser['identity'] : null;
  const user = isObject(identity) ? identity['user'] : null;
  return isObject(user) ? (textIn(user, 'id')?.toLowerCase() ?? null) : null;
}

/** A meeting as a lesson, with its times from the calendar; what is not in there has those that it was made with. Null for what is no meeting. */
export function lessonFrom(meeting: JsonObject, calendar: CalendarLesson | null): Lesson | null {
  const id = textIn(meeting, 'id');
  const [startsAt, endsAt] = [calendar?.startsAt ?? timeIn(meeting, 'startDateTime'), calendar?.endsAt ?? timeIn(meeting, 'endDateTime')];
  if (id === null || startsAt === null || endsAt === null) return null;
  return {
    platform: 'teams',
    id,
    subject: calendar?.subject ?? textIn(meeting, 'subject') ?? '',
    startsAt,
    endsAt,
    times: calendar?.times ?? 1,
    options: meetingOptions(meeting),
    optionsLink: optionsLinkIn(meeting),
  };
}

function timeIn(meeting: JsonObject, key: string): string | null {
  const time = new Date(textIn(meeting, key) ?? '');
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** It becomes a link that people press, so it has to lead to Teams. */
function optionsLinkIn(meeting: JsonObject): string | null {
  const link = textIn(meeting, 'meetingOptionsWebUrl') ?? '';
  if (!URL.canParse(link)) return null;
  const { protocol, host, username } = new URL(link);
  return protocol === 'https:' && username === '' && optionHosts.has(host) ? link : null;
}
