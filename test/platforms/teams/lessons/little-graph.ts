import type { LessonDesk } from '../../../../src/lessons/lesson-desk.ts';
import { lessonDesks, tokenOf } from '../../../../src/platforms/teams/lessons/lesson-desks.ts';
import { jsonAnswer, type WireAnswer, type WireHost } from '../../../../src/sandbox/server/wire.ts';
import { graphHostName, staged, type Stage } from '../live/stage.ts';

export type Json = Readonly<Record<string, unknown>>;

const teacherId = '11111111-2222-4333-8444-555555555555';

/** A lesson as Outlook lists it. */
export function event(changes: Json = {}): Json {
  return {
    id: 'AAMk',
    subject: 'Rekenen',
    start: utc('2026-11-23T08:00:00'),
    end: utc('2026-11-23T08:50:00'),
    isOrganizer: true,
    isCancelled: false,
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    onlineMeeting: { joinUrl: joinUrl('a') },
    ...changes,
  };
}

export function utc(time: string): Json {
  return { dateTime: `${time}.0000000`, timeZone: 'UTC' };
}

export function joinUrl(name: string): string {
  return `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${name}%40thread.v2/0?context=%7b%22Tid%22%3a%22t%22%7d`;
}

/** The meeting as Graph tells it. */
export function meeting(changes: Json = {}): Json {
  return {
    id: 'MSo1',
    joinWebUrl: joinUrl('a'),
    subject: 'Rekenen',
    startDateTime: '2026-09-01T06:00:00Z',
    endDateTime: '2026-09-01T06:50:00Z',
    participants: { organizer: { identity: { user: { id: teacherId } } } },
    allowedPresenters: 'everyone',
    lobbyBypassSettings: { '@odata.type': '#microsoft.graph.lobbyBypassSettings', scope: 'everyone', isDialInBypassEnabled: true },
    meetingOptionsWebUrl: 'https://teams.microsoft.com/meetingOptions/?x=1',
    ...changes,
  };
}

export interface Story {
  /** Pages of the calendar; a number is the status of one that does not come. */
  readonly pages: readonly (readonly Json[] | number)[];
  /** What is answered about each meeting, by its address, in a batch. */
  readonly meetings?: (address: string) => { readonly status: number; readonly body?: Json };
}

export interface LittleTeacher extends Stage {
  readonly desk: LessonDesk;
}

/** A teacher to whom Graph says what the story says. */
export async function teacherIn(story: Story): Promise<LittleTeacher> {
  return teacherWith((request) => (request.path.endsWith('/$batch') ? answerBatch(request.body, story) : answerPage(request.query, story)));
}

export async function teacherWith(graph: WireHost): Promise<LittleTeacher> {
  const stage = await staged(new Map([[graphHostName, graph]]));
  return { ...stage, desk: await lessonDesks(stage.around)(teacherId, tokenOf('token')) };
}

function answerPage(query: URLSearchParams, { pages }: Story): WireAnswer {
  const place = Number(query.get('$skip') ?? 0);
  const page = pages[place] ?? [];
  if (typeof page === 'number') return jsonAnswer(page, { error: { code: 'Trouble', message: 'Trouble.' } });
  const next = place + 1 < pages.length ? { '@odata.nextLink': `https://graph.microsoft.com/v1.0/me/calendarView?$skip=${place + 1}` } : {};
  return jsonAnswer(200, { value: page, ...next });
}

function answerBatch(body: string, { meetings = () => ({ status: 200, body: { value: [meeting()] } }) }: Story): WireAnswer {
  const { requests } = JSON.parse(body) as { readonly requests: readonly { readonly id: string; readonly url: string }[] };
  const responses = requests.map(({ id, url }) => {
    const filter = new URL(url, 'https://graph.microsoft.com').searchParams.get('$filter') ?? '';
    return { id, ...meetings(/^JoinWebUrl eq '(.*)'$/.exec(filter)?.[1] ?? '') };
  });
  return jsonAnswer(200, { responses });
}
