import type { Lesson } from '../../../model/lesson.ts';
import type { SettingName, Settings } from '../../../model/reading.ts';
import { isObject, textIn, type JsonObject } from '../../json.ts';
import { isoTime } from '../../lessons/iso-time.ts';
import { optionsIn } from '../../lessons/meeting-options.ts';
import type { TeamsCalendarLesson } from './read-calendar.ts';

/** What the names of a meeting's options begin with: `onlineMeeting.allowedPresenters`. */
const prefix = 'onlineMeeting.';

/** Where Teams shows the options of a meeting. */
const optionHosts: ReadonlySet<string> = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);

/** Keys below the meeting: `['lobbyBypassSettings', 'scope']`; null for a setting of something else. */
export function keysOf(setting: SettingName): readonly string[] | null {
  return setting.startsWith(prefix) ? setting.slice(prefix.length).split('.') : null;
}

/** Of Graph's `onlineMeeting`. */
export function meetingOptions(meeting: JsonObject): Settings {
  return optionsIn(meeting, keysOf, 'Microsoft Graph');
}

/** The Entra object id of whose meeting it is; null where it does not say. */
export function organiserOf({ participants }: JsonObject): string | null {
  const organiser = isObject(participants) ? participants['organizer'] : null;
  const identity = isObject(organiser) ? organiser['identity'] : null;
  const user = isObject(identity) ? identity['user'] : null;
  return isObject(user) ? (textIn(user, 'id')?.toLowerCase() ?? null) : null;
}

/** A meeting as a lesson, with its times from the calendar; what is not in there has those that it was made with. Null for what is no meeting. */
export function lessonFrom(meeting: JsonObject, calendar: TeamsCalendarLesson | null): Lesson | null {
  const id = textIn(meeting, 'id');
  const startsAt = calendar?.startsAt ?? isoTime(textIn(meeting, 'startDateTime'));
  const endsAt = calendar?.endsAt ?? isoTime(textIn(meeting, 'endDateTime'));
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

/** It becomes a link that people press, so it has to lead to Teams. */
function optionsLinkIn(meeting: JsonObject): string | null {
  const link = textIn(meeting, 'meetingOptionsWebUrl') ?? '';
  if (!URL.canParse(link)) return null;
  const { protocol, host, username } = new URL(link);
  return protocol === 'https:' && username === '' && optionHosts.has(host) ? link : null;
}
