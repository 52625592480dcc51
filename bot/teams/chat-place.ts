import type { Place } from '../turn.ts';
import type { Activity } from './activity.ts';

/** Where it was said: of a channel the channel itself, whatever thread of it. */
export function chatPlace({ conversation, channelData }: Activity): Place {
  const id = withoutThread(conversation.id);
  switch (conversation.conversationType ?? '') {
    case 'personal':
      return { kind: 'personal', id };
    case 'channel':
      return { kind: 'channel', id };
    default:
      return { kind: isMeeting(id, channelData?.meeting?.id) ? 'meeting' : 'group', id };
  }
}

/** `19:…@thread.tacv2;messageid=1700000000000` is a thread in a channel. */
function withoutThread(conversationId: string): string {
  return conversationId.split(';', 1)[0] ?? conversationId;
}

/** learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/meeting-apps-apis: the chat of a meeting is named after it. */
function isMeeting(conversationId: string, meetingId: string | null | undefined): boolean {
  return (meetingId ?? '') !== '' || conversationId.startsWith('19:meeting_');
}
