import type { LessonChanges } from '../../../lessons/lesson-desk.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { allStand, stands } from '../../lessons/meeting-options.ts';
import { keysOf, meetingOptions } from './online-meeting.ts';

/** What a teacher's meeting may be changed in; its time, its name and its people are not ours to change. */
const changeable: ReadonlySet<string> = new Set([
  'allowAttendeeToEnableCamera',
  'allowAttendeeToEnableMic',
  'allowedLobbyAdmitters',
  'allowedPresenters',
  'allowMeetingChat',
  'allowRecording',
  'allowTeamworkReactions',
  'allowTranscription',
  'lobbyBypassSettings',
  'recordAutomatically',
]);

/**
 * The body of the request that makes these changes: only what is not so already. What stands in one group with a changed value is sent along as it is,
 * since no page says that Graph keeps the half of `lobbyBypassSettings` that is not given. Null: nothing is left to change.
 */
export function changesBody(meeting: JsonObject, changes: LessonChanges): JsonObject | null {
  const options = meetingOptions(meeting);
  const body: Record<string, unknown> = {};
  for (const [setting, value] of changes) {
    const [group = '', key, ...deeper] = keysOf(setting) ?? [];
    if (!changeable.has(group) || deeper.length > 0) throw new Error(`${setting} is no option of a meeting that can be changed.`);
    if (stands(options, setting, value)) continue;
    body[group] = key === undefined ? value : { ...(body[group] ?? groupIn(meeting, group)), [key]: value };
  }
  return Object.keys(body).length === 0 ? null : body;
}

/** Whether the meeting is as it was to become. */
export function holds(meeting: JsonObject, changes: LessonChanges): boolean {
  return allStand(meetingOptions(meeting), changes);
}

/** Without Graph's remarks about it, and without the word that stands for one that we may not know: it cannot be sent back. */
function groupIn(meeting: JsonObject, group: string): JsonObject {
  const before = meeting[group];
  if (!isObject(before)) return {};
  return Object.fromEntries(Object.entries(before).filter(([key, value]) => !key.includes('@') && value !== 'unknownFutureValue'));
}
