import { afterAll } from '@jest/globals';
import type { Environment } from '../../src/config.ts';
import { delegatedScopes } from '../../src/platforms/teams/live/delegated-tokens.ts';
import { permissionsAsked } from '../../src/platforms/teams/live/permissions-asked.ts';
import { serveHosts, type ServedHosts } from '../../src/sandbox/server/serve-hosts.ts';
import { tenantSetUp } from '../../src/tenant-set-up.ts';
import { noon } from '../support/audit.ts';
import { lesklaar, type Ran } from '../support/command-line.ts';
import { pretendDirectory, type PretendDirectory } from './pretend-directory.ts';

/** The permissions of Graph that the product reads with. */
export const asked = permissionsAsked(null).map(({ permission }) => permission);
const url = ['--url', 'https://lesklaar.delinde.example'] as const;
const served: ServedHosts[] = [];
afterAll(async () => Promise.all(served.map(async (one) => one.close())));

/** A tenant that an administrator sets up. */
export interface Tenant {
  readonly directory: PretendDirectory;
  readonly pauses: number[];
  readonly setUp: (args: readonly string[], env?: Environment) => Promise<Ran>;
}

export async function aTenant(permissions: readonly string[] = [...asked, 'Organization.Read.All']): Promise<Tenant> {
  const directory = pretendDirectory(permissions, [...delegatedScopes, 'User.Read']);
  const hosts = await serveHosts(directory.hosts);
  served.push(hosts);
  const pauses: number[] = [];
  let made = 0;
  const timer = { pause: async (milliseconds: number): Promise<void> => void pauses.push(milliseconds) };
  const newId = (): string => `10000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
  const setUp = tenantSetUp({ clock: { now: () => noon }, timer, random: () => 0, newId, reach: hosts.reach });
  return { directory, pauses, setUp: async (args, env = {}) => lesklaar(['setup', ...url, ...args], { env, setUp }) };
}

export function appCalled({ applications }: PretendDirectory, name: string): Record<string, unknown> {
  return applications.find(({ displayName }) => displayName === name) ?? {};
}
