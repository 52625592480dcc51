import { board } from '../../board/board.ts';
import { entraIdOf, numberOfEntraId, personAt } from '../../board/person.ts';
import { firstTimeOf, organiserOf, timeOn, timetableOf, type Held, type TimetableRow } from '../../board/timetable.ts';

/** A meeting of the pretend school: all that is said of it follows from its id. */
export interface Meeting {
  /** Base64 of `1*{organiser}*0**{thread}`, as Graph's own are. */
  readonly id: string;
  readonly row: TimetableRow;
  /** The first time that it is held; of a series, this school year. */
  readonly first: Held;
  readonly organiserId: string;
  readonly threadId: string;
}

/** The meeting of one time in somebody's timetable; null where there is none on Teams. */
export function meetingOf(number: number, { row, start }: Held): Meeting | null {
  if (row.kind === 'elsewhere' || row.kind === 'classroom') return null;
  const date = row.repeats === 'series' ? '' : start.toISOString().slice(0, 10);
  return meetingCalled(`1*${entraIdOf(organiserOf(row, number))}*0**${threadOf(row, date)}`);
}

/** The meeting with that id; null when it is nobody's. */
export function meetingWithId(id: string): Meeting | null {
  const name = Buffer.from(id, 'base64').toString('utf8');
  return Buffer.from(name, 'utf8').toString('base64') === id ? meetingCalled(name) : null;
}

/** As Teams writes it: what is escaped is escaped in small letters. */
export function joinUrlOf({ threadId, organiserId }: Meeting): string {
  const context = JSON.stringify({ Tid: board.microsoftTenantId, Oid: organiserId });
  return `https://teams.microsoft.com/l/meetup-join/${escaped(threadId)}/0?context=${escaped(context)}`;
}

/** Whoever has it in their timetable: the organiser, and the colleague who was invited. */
export function attends({ row, organiserId }: Meeting, personId: string): boolean {
  const number = numberOfEntraId(personId);
  return number !== null && personAt(number).role === 'teacher' && entraIdOf(organiserOf(row, number)) === organiserId;
}

function meetingCalled(name: string): Meeting | null {
  const [, organiserId = '', threadId = ''] = /^1\*([0-9a-f-]{36})\*0\*\*(19:.+)$/.exec(name) ?? [];
  const number = numberOfEntraId(organiserId);
  const [, words = ''] = /^19:(?:meeting_)?([\w-]+)@thread\.(?:v2|tacv2)$/.exec(threadId) ?? [];
  const [key, date = ''] = Buffer.from(words, 'base64url').toString('utf8').split('/');
  if (number === null || personAt(number).role !== 'teacher') return null;
  const row = timetableOf(personAt(number)).find((one) => one.key === key);
  if (row === undefined || threadOf(row, date) !== threadId) return null;
  const first = date === '' ? firstTimeOf(row) : timeOn(row, new Date(`${date}T00:00:00Z`));
  if (first === null) return null;
  return { id: Buffer.from(name, 'utf8').toString('base64'), row, first, organiserId, threadId };
}

function threadOf({ key, kind }: TimetableRow, date: string): string {
  const words = Buffer.from(`${key}/${date}`, 'utf8').toString('base64url');
  return kind === 'channel' ? `19:${words}@thread.tacv2` : `19:meeting_${words}@thread.v2`;
}

function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}
