import { randomUUID } from 'node:crypto';
import type { LessonDesk } from '../../src/lessons/lesson-desk.ts';
import { keptChecks } from '../../src/use-cases/lessons/kept-checks.ts';
import type { Actor, ActorRole } from '../../src/model/actor.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import type { PersonHere } from '../../src/schools/person-desk.ts';
import type { TeacherAsking } from '../../src/use-cases/lessons/teacher-asking.ts';
import { audit, noon } from '../support/audit.ts';
import { aTeacher, meetingStore, type LessonGiven, type Manners, type MeetingStore } from '../support/lessons.ts';
import { teamsSchool } from '../support/sample-schools.ts';
import type { BoardAtWork } from './office.ts';

export type Asks = TeacherAsking & { readonly timer: { pause(milliseconds: number): Promise<void> } };

export interface Given {
  readonly role?: ActorRole;
  readonly person?: PersonHere | null;
  readonly desk?: LessonDesk | null;
  readonly actor?: Partial<Actor>;
  readonly at?: Date;
}

/** Somebody of the board who asks about their own lessons; waiting lets others go first. */
export function asking(
  board: BoardAtWork,
  { role = 'teacher', person = aTeacher(), desk = null, actor = {}, at = noon }: Given = {},
): Asks {
  const timer = { pause: async () => new Promise<void>((resolve) => setImmediate(resolve)) };
  return { ...board.as(role, actor, at), platform: 'teams', person, lessons: async () => desk, checks, timer };
}

const checks = keptChecks();

/** Keeps records of the board. */
export async function boardWith(board: BoardAtWork, records: readonly AuditRecord[] = [record()]): Promise<BoardAtWork> {
  for (const record of records) await board.store.audits.add(record, { trigger: 'demand', collectionId: null });
  return board;
}

/** Of a school on Teams, under an id of its own. */
export function record(given: Partial<AuditRecord> = {}, teams: Record<string, unknown> = teamsSchool()): AuditRecord {
  return { ...audit({ teams: [teams] }), id: randomUUID(), ...given };
}

export interface LessonsAtWork {
  readonly board: BoardAtWork;
  readonly meetings: MeetingStore;
  readonly asks: Asks;
}

/** A teacher who organises these. */
export async function withLessons(board: BoardAtWork, lessons: readonly LessonGiven[], manners: Manners = {}): Promise<LessonsAtWork> {
  const meetings = meetingStore(lessons, manners);
  return { board: await boardWith(board), meetings, asks: asking(board, { desk: meetings.desk }) };
}
