import pLimit from 'p-limit';
import { CallFailure } from '../../calls/call-failure.ts';
import { unreadPart, type UnreadPart } from '../../calls/unread-part.ts';
import { objectNameOfResource } from '../object-types.ts';
import { endedOtherwise, noRoomForSnapshots } from '../unread-objects.ts';
import { orFailure } from '../../calls/or-failure.ts';
import { takeSnapshot } from './snapshot-job.ts';
import type { SnapshotDesk, SnapshotPart, SnapshotTaken } from './snapshot-part.ts';
import { placesForJobs } from './snapshot-room.ts';
import { soundResources } from './sound-resources.ts';
import { whyNotWhole } from './why-not-whole.ts';

/** What all snapshots together brought. */
export interface SnapshotsRead {
  readonly resources: readonly unknown[];
  readonly errorDetails: readonly string[];
  /** ISO time of the snapshot that was ready first; null when none was. */
  readonly completedAt: string | null;
  readonly unread: readonly UnreadPart[];
  /** Names of jobs of ours that could not be deleted. */
  readonly jobsLeft: readonly string[];
}

export const snapshotPermission = 'ConfigurationMonitoring.ReadWrite.All';

/**
 * Apart, because Microsoft does not always take the second: it is listed in its own sample and failed in others' tests. Never a type that holds one
 * instance for each user: those eat up the month's 20,000.
 */
const partsOfTeams: readonly Omit<SnapshotPart, 'name'>[] = [
  { kind: 'policies', types: named('meetingpolicy', 'meetingconfiguration', 'messagingpolicy', 'eventspolicy', 'clientconfiguration') },
  { kind: 'extras', types: named('callingpolicy', 'meetingbroadcastpolicy', 'grouppolicyassignment') },
];

/** Takes the snapshots of a tenant side by side, as far as there is room for their jobs. What cannot be had stands under `unread`. */
export async function takeSnapshots(tenantId: string, desk: SnapshotDesk): Promise<SnapshotsRead> {
  const parts = partsOfTeams.map((part) => ({ ...part, name: `snapshot-${tenantId}-${part.kind}` }));
  const places = await orFailure(placesForJobs(parts, desk));
  if (places instanceof CallFailure) return noSnapshots(places);
  if (places <= 0) return noSnapshots(noRoom);
  const inTurn = pLimit(Math.min(places, parts.length));
  return together(await Promise.all(parts.map(async (part) => inTurn(async () => takeWhatIsTaken(part, desk)))));
}

/** Where Graph does not take the types together, those that it names and the others are asked for apart, until it is clear which it does not take. */
async function takeWhatIsTaken(part: SnapshotPart, desk: SnapshotDesk): Promise<SnapshotsRead> {
  const taken = await orFailure(takeSnapshot(part, desk));
  if (!(taken instanceof CallFailure)) return readFrom(taken, part);
  if (taken.status !== 400 || part.types.length === 1) return noneOf(part, taken);
  const read: SnapshotsRead[] = [];
  for (const [index, types] of apart(part.types, taken.said ?? '').entries()) {
    read.push(await takeWhatIsTaken({ ...part, name: `${part.name}-${index + 1}`, types }, desk));
  }
  return together(read);
}

function apart(types: readonly string[], said: string): readonly (readonly string[])[] {
  const isNamed = (type: string): boolean => said.toLowerCase().includes(type);
  const others = types.filter((type) => !isNamed(type));
  if (others.length > 0 && others.length < types.length) return [others, ...types.filter(isNamed).map((type) => [type])];
  const half = Math.ceil(types.length / 2);
  return [types.slice(0, half), types.slice(half)];
}

function readFrom(taken: SnapshotTaken, { types }: SnapshotPart): SnapshotsRead {
  const { errorDetails, completedAt, jobLeft } = taken;
  const sound = soundResources(taken.resources, types);
  const unread = types.flatMap((type) => {
    const why = whyNotWhole(type, sound, taken);
    return why === null ? [] : [unreadType(type, { kind: why, said: null, code: why === 'unavailable' ? endingOf(taken.status) : null })];
  });
  return { resources: sound.resources, errorDetails, completedAt, unread, jobsLeft: jobLeft === null ? [] : [jobLeft] };
}

function endingOf(status: string): string {
  return status === 'succeeded' ? status : `${endedOtherwise}${status}`;
}

/** What is left where nothing of any snapshot could be had. */
export function noSnapshots(failure: Pick<CallFailure, 'kind' | 'said' | 'code'>): SnapshotsRead {
  return together(partsOfTeams.map((part) => noneOf(part, failure)));
}

function noneOf({ types }: Pick<SnapshotPart, 'types'>, failure: Pick<CallFailure, 'kind' | 'said' | 'code'>): SnapshotsRead {
  return { resources: [], errorDetails: [], completedAt: null, jobsLeft: [], unread: types.map((type) => unreadType(type, failure)) };
}

function unreadType(type: string, failure: Pick<CallFailure, 'kind' | 'said' | 'code'>): UnreadPart {
  return unreadPart(objectNameOfResource(type), snapshotPermission, failure);
}

const noRoom = { kind: 'rejected', said: null, code: noRoomForSnapshots } as const;

function together(read: readonly SnapshotsRead[]): SnapshotsRead {
  const times = read.flatMap(({ completedAt }) => completedAt ?? []);
  return {
    resources: read.flatMap(({ resources }) => resources),
    errorDetails: read.flatMap(({ errorDetails }) => errorDetails),
    completedAt: times.toSorted()[0] ?? null,
    unread: read.flatMap(({ unread }) => unread),
    jobsLeft: read.flatMap(({ jobsLeft }) => jobsLeft),
  };
}

function named(...types: readonly string[]): readonly string[] {
  return types.map((type) => `microsoft.teams.${type}`);
}
