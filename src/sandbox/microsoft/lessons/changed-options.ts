import { badRequest, type GraphRefusal } from '../graph/graph-refusal.ts';
import type { MeetingOptions } from './meeting-options.ts';

/** Graph's own words for each option (its description of 2026-08); the sentinel is no value. */
const values: Readonly<Record<string, readonly string[] | 'boolean'>> = {
  allowAttendeeToEnableCamera: 'boolean',
  allowAttendeeToEnableMic: 'boolean',
  allowBreakoutRooms: 'boolean',
  allowCopyingAndSharingMeetingContent: 'boolean',
  allowedLobbyAdmitters: ['organizerAndCoOrganizersAndPresenters', 'organizerAndCoOrganizers'],
  allowedPresenters: ['everyone', 'organization', 'roleIsPresenter', 'organizer'],
  allowLiveShare: ['enabled', 'disabled'],
  allowMeetingChat: ['enabled', 'disabled', 'limited'],
  allowPowerPointSharing: 'boolean',
  allowRecording: 'boolean',
  allowTeamworkReactions: 'boolean',
  allowTranscription: 'boolean',
  allowWhiteboard: 'boolean',
  isEntryExitAnnounced: 'boolean',
  recordAutomatically: 'boolean',
};

const lobbyValues: typeof values = {
  isDialInBypassEnabled: 'boolean',
  scope: ['organizer', 'organization', 'organizationAndFederated', 'everyone', 'invited', 'organizationExcludingGuests'],
};

/** Told, and not in the table of what can be updated. */
const readOnly: ReadonlySet<string> = new Set([
  'allowParticipantsToChangeName',
  'creationDateTime',
  'id',
  'joinWebUrl',
  'meetingOptionsWebUrl',
  'meetingType',
  'participants',
  'subject',
  'startDateTime',
  'endDateTime',
]);

/**
 * What the options become: learn.microsoft.com/graph/api/onlinemeeting-update. The lobby's settings are taken as they are given: whether Graph keeps the
 * half that is not given is on no page, so that nobody should count on it.
 * @throws GraphRefusal for anything that cannot be set so.
 */
export function changedOptions(before: MeetingOptions, changes: Readonly<Record<string, unknown>>): MeetingOptions {
  if (Object.keys(changes).length === 0) throw badRequest('The request has no properties to update.');
  for (const [name, value] of Object.entries(changes)) {
    if (readOnly.has(name)) throw badRequest(`Updating ${name} is not supported.`);
    if (name === 'lobbyBypassSettings') refuseLobby(value);
    else refuseValue(name, value, values);
  }
  if (changes['allowedPresenters'] === 'roleIsPresenter') throw badRequest('Attendees with the role presenter must be given.');
  return { ...before, ...changes, ...lobbyIn(changes) };
}

function lobbyIn({ lobbyBypassSettings: given }: Readonly<Record<string, unknown>>): MeetingOptions {
  if (typeof given !== 'object' || given === null) return {};
  return { lobbyBypassSettings: { isDialInBypassEnabled: false, scope: 'organization', ...given } };
}

function refuseLobby(value: unknown): void {
  if (typeof value !== 'object' || value === null) throw unreadable('lobbyBypassSettings');
  for (const [name, one] of Object.entries(value)) refuseValue(name, one, lobbyValues);
}

function refuseValue(name: string, value: unknown, known: typeof values): void {
  const allowed = Object.hasOwn(known, name) ? known[name] : undefined;
  if (allowed === undefined) throw badRequest(`The property '${name}' does not exist on type 'microsoft.graph.onlineMeeting'.`);
  const isGood = allowed === 'boolean' ? typeof value === 'boolean' : typeof value === 'string' && allowed.includes(value);
  if (!isGood) throw unreadable(name);
}

function unreadable(name: string): GraphRefusal {
  return badRequest(`Invalid value specified for property '${name}' of resource 'onlineMeeting'.`);
}
