import { board } from '../../board/board.ts';
import { addressOf, numberOfEntraId, personAt } from '../../board/person.ts';
import type { GraphCall } from '../graph/graph-route.ts';
import { lateMember } from '../graph/late-members.ts';
import { joinUrlOf, meetingWithId, type Meeting } from './meeting.ts';
import type { MeetingOptions } from './meeting-options.ts';

/** As Graph writes it, learn.microsoft.com/graph/api/resources/onlinemeeting. */
export function onlineMeeting(meeting: Meeting, options: MeetingOptions, call: GraphCall): Readonly<Record<string, unknown>> {
  const { id, row, first, threadId } = meeting;
  return {
    id,
    creationDateTime: '2026-08-24T07:12:31.2231221Z',
    startDateTime: first.start.toISOString(),
    endDateTime: first.end.toISOString(),
    joinWebUrl: joinUrlOf(meeting),
    meetingOptionsWebUrl: optionsUrlOf(meeting),
    subject: row.subject,
    isBroadcast: false,
    chatInfo: { threadId, messageId: '0', replyChainMessageId: null },
    participants: { organizer: participant(meeting.organiserId), attendees: [] },
    allowParticipantsToChangeName: false,
    ...options,
    lobbyBypassSettings: withLateMembers(options['lobbyBypassSettings'], call),
  };
}

/** The meeting with that address; null when it is nobody's. */
export function meetingIn(joinUrl: string): Meeting | null {
  const [, thread = '', context = ''] = /^https:\/\/teams\.microsoft\.com\/l\/meetup-join\/([^/]+)\/0\?context=(.+)$/.exec(joinUrl) ?? [];
  const organiserId = /"Oid":"([0-9a-f-]{36})"/.exec(unescaped(context))?.[1] ?? '';
  const name = `1*${organiserId}*0**${unescaped(thread)}`;
  const meeting = meetingWithId(Buffer.from(name, 'utf8').toString('base64'));
  return meeting !== null && joinUrlOf(meeting) === joinUrl ? meeting : null;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function optionsUrlOf({ organiserId, threadId }: Meeting): string {
  const query = new URLSearchParams({
    organizerId: organiserId,
    tenantId: board.microsoftTenantId,
    threadId: threadId.replace(':', '_'),
    messageId: '0',
    language: 'nl-NL',
  });
  return `https://teams.microsoft.com/meetingOptions/?${query.toString()}`;
}

function participant(id: string): Readonly<Record<string, unknown>> {
  const number = numberOfEntraId(id);
  const upn = number === null ? null : addressOf(personAt(number));
  return { identity: { user: { id, displayName: null } }, role: 'presenter', upn };
}

/** Two of the lobby's words came after the sentinel. */
function withLateMembers(settings: unknown, call: GraphCall): unknown {
  if (typeof settings !== 'object' || settings === null || !('scope' in settings)) return settings;
  const { scope } = settings;
  const isLate = scope === 'invited' || scope === 'organizationExcludingGuests';
  return isLate ? { ...settings, scope: lateMember(call, scope) } : settings;
}
