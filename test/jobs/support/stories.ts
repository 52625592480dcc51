import type { RawExport } from '../../../src/audit/exports.ts';
import type { PlatformId } from '../../../src/model/platform.ts';
import { noon } from '../../support/audit.ts';
import { meetingPolicy } from '../../support/teams-bundle.ts';

/** A Teams export in which everybody or nobody may record. */
export function recordingBy(whom: 'everybody' | 'nobody'): unknown {
  return { TeamsMeetingPolicy: [meetingPolicy('Global', { AllowCloudRecording: whom === 'everybody' })] };
}

/** What is read of a tenant that has Teams and nothing else. */
export function teamsTenant(platforms: readonly PlatformId[], content: unknown = recordingBy('everybody')): readonly RawExport[] {
  return platforms.includes('teams') ? [{ platform: 'teams', origin: 'graph', readAt: noon.toISOString(), content }] : [];
}

export interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

export function closedGate(): Gate {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

export async function listOf<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const one of all) list.push(one);
  return list;
}
