import { badRequest, GraphRefusal, notPlayed } from '../graph/graph-refusal.ts';
import { jsonIn } from '../graph/json-body.ts';
import type { GraphCall, PersonalRoute } from '../graph/graph-route.ts';
import { optionIn } from '../graph/query-options.ts';
import { jsonAnswer } from '../../server/wire.ts';
import { changedOptions } from './changed-options.ts';
import { attends, meetingWithId, type Meeting } from './meeting.ts';
import { optionsMadeWith, type MeetingOptions } from './meeting-options.ts';
import { meetingIn, onlineMeeting } from './online-meeting.ts';

/** The options that people changed, for as long as the sandbox lives. */
type Changed = Map<string, MeetingOptions>;

const root = 'https://graph.microsoft.com/v1.0/$metadata#users';

/** `/me/onlineMeetings`: learn.microsoft.com/graph/api/onlinemeeting-get and onlinemeeting-update. */
export function meetingRoutes(): readonly PersonalRoute[] {
  const changed: Changed = new Map();
  const common = { withoutRole: 'Forbidden', scope: 'OnlineMeetings.ReadWrite', options: [] } as const;
  const one = /^me\/onlineMeetings\/(?<id>[^/]+)$/;
  return [
    {
      ...common,
      method: 'GET',
      path: /^me\/onlineMeetings$/,
      parameters: ['$filter'],
      answer: (call, personId) => {
        const value = [written(meetingAsked(call, personId), call, changed)];
        return jsonAnswer(200, { '@odata.context': `${root}('${personId}')/onlineMeetings`, value });
      },
    },
    {
      ...common,
      method: 'GET',
      path: one,
      answer: (call, personId) => answerOne(call, personId, meetingNamed(call, personId), changed),
    },
    {
      ...common,
      method: 'PATCH',
      path: one,
      answer: (call, personId) => {
        const meeting = meetingNamed(call, personId);
        refuseChange(meeting, personId);
        changed.set(meeting.id, changedOptions(optionsOf(meeting, changed), jsonIn(call)));
        return answerOne(call, personId, meeting, changed);
      },
    },
  ];
}

/** The only filter that finds a meeting without its id: by its address, whole and unescaped once. */
function meetingAsked({ query }: GraphCall, personId: string): Meeting {
  const filter = optionIn(query, '$filter');
  if (filter === null) throw badRequest('Filter expression expected: JoinWebUrl, VideoTeleconferenceId or JoinMeetingId.');
  const [, joinUrl] = /^JoinWebUrl eq '((?:[^']|'')*)'$/i.exec(filter.trim()) ?? [];
  if (joinUrl === undefined) throw notPlayed(`$filter=${filter}`);
  const meeting = meetingIn(joinUrl.replaceAll("''", "'"));
  return letIn(meeting, personId);
}

function meetingNamed({ parts }: GraphCall, personId: string): Meeting {
  return letIn(meetingWithId(parts['id'] ?? ''), personId);
}

/** Others report these two sentences; no page has them. */
function letIn(meeting: Meeting | null, personId: string): Meeting {
  if (meeting === null) throw new GraphRefusal(404, 'NotFound', '3004: Meeting not found.');
  if (!attends(meeting, personId)) throw new GraphRefusal(403, 'Forbidden', '3003: User does not have access to lookup meeting.');
  return meeting;
}

/** Only its organiser changes a meeting. That Graph does not change a channel's is what we guard against: no page says that it does. */
function refuseChange({ organiserId, row }: Meeting, personId: string): void {
  if (organiserId !== personId) throw new GraphRefusal(403, 'Forbidden', 'User does not have access to update meeting.');
  if (row.kind === 'channel') throw new GraphRefusal(403, 'Forbidden', 'Updating a channel meeting is not supported.');
}

function answerOne(call: GraphCall, personId: string, meeting: Meeting, changed: Changed): ReturnType<PersonalRoute['answer']> {
  return jsonAnswer(200, { '@odata.context': `${root}('${personId}')/onlineMeetings/$entity`, ...written(meeting, call, changed) });
}

function written(meeting: Meeting, call: GraphCall, changed: Changed): Readonly<Record<string, unknown>> {
  return onlineMeeting(meeting, optionsOf(meeting, changed), call);
}

function optionsOf({ id, row }: Meeting, changed: Changed): MeetingOptions {
  return changed.get(id) ?? optionsMadeWith(row.key, row.kind);
}
