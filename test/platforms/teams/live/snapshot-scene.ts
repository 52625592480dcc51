import type { SnapshotDesk, SnapshotPart } from '../../../../src/platforms/teams/live/snapshot-part.ts';
import type { MicrosoftSandboxOptions } from '../../../../src/sandbox/microsoft/microsoft-sandbox.ts';
import type { Mishap, Mishaps } from '../../../../src/sandbox/server/mishap.ts';
import { jsonAnswer, type WireRequest } from '../../../../src/sandbox/server/wire.ts';
import { noon } from '../../../support/audit.ts';
import { calls, clientOf, memoryStore, stagedSchool, type MemoryStore, type School, type StageOptions } from './stage.ts';

export const part: SnapshotPart = {
  name: 'part',
  kind: 'policies',
  types: ['microsoft.teams.meetingpolicy', 'microsoft.teams.eventspolicy'],
};

export interface Scene {
  readonly school: School;
  readonly store: MemoryStore;
  readonly desk: SnapshotDesk;
  /** Times that a job was asked for. */
  readonly asked: () => number;
}

/** A tenant, a store, and chance that never comes out the same twice. */
export async function scene(options: MicrosoftSandboxOptions = {}, stage: StageOptions = {}, clock = { now: () => noon }): Promise<Scene> {
  let chance = 0;
  const random = (): number => (chance = (chance + 0.137) % 1);
  const school = await stagedSchool({ ...options, clock }, { ...stage, around: { random, ...stage.around } });
  const store = memoryStore();
  const desk = { graph: await clientOf(school, school.connection), store, around: school.around };
  return { school, store, desk, asked: () => calls(school.heard).filter((call) => call.startsWith('POST')).length };
}

/** Something goes wrong with the n-th request (from 1) that fits. */
export function atNth(nth: number, fits: (request: WireRequest) => boolean, mishap: Mishap): Mishaps {
  let seen = 0;
  return (request) => (fits(request) && (seen += 1) === nth ? mishap : null);
}

export const isCreation = ({ method, path }: WireRequest): boolean => method === 'POST' && path.endsWith('/createSnapshot');
export const isJobList = ({ method, path }: WireRequest): boolean => method === 'GET' && path.endsWith('/configurationSnapshotJobs');
export const isDeletion = ({ method }: WireRequest): boolean => method === 'DELETE';
export const answering = (status: number, body: object = {}): Mishap => ({ kind: 'answer', answer: jsonAnswer(status, body) });

export const isJob = ({ method, path }: WireRequest): boolean => method === 'GET' && /Jobs\/[-\da-f]+$/.test(path);
