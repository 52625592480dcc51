import { readFileSync } from 'node:fs';
import { judgeExports } from '../../src/audit/judge-exports.ts';
import type { RawExport } from '../../src/audit/exports.ts';
import { schoolFrom } from '../../src/cli/school-file.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import type { School } from '../../src/model/school.ts';
import type { Collecting } from '../../src/platforms/collected.ts';
import { collectMeet } from '../../src/platforms/meet/live/collect-meet.ts';
import { collectTeams } from '../../src/platforms/teams/live/collect-teams.ts';
import { sandboxConnections } from '../../src/sandbox-connections.ts';
import type { Sandbox } from '../../src/sandbox/start-sandbox.ts';
import { checked, noon } from './audit.ts';
import { passingStore } from './passing-store.ts';
import { surroundings } from './surroundings.ts';

const settings = readFileSync(new URL('../../src/sandbox/lesklaar.yaml', import.meta.url), 'utf8');

/** What the pretend school says about itself. */
export async function sandboxSchool(): Promise<School> {
  return (await schoolFrom(settings, 'lesklaar.yaml')).school;
}

/** Reads the sandbox through the real clients, both platforms side by side. */
export async function collectLive(sandbox: Sandbox, parts: Partial<Collecting> = {}): Promise<readonly RawExport[]> {
  const school = await sandboxSchool();
  const around = surroundings({ reach: sandbox.reach, ...parts });
  const { microsoft, google } = sandboxConnections(sandbox);
  if (microsoft === null || google === null) throw new Error('the sandbox has both');
  const [teams, meet] = await Promise.all([collectTeams(microsoft, school, passingStore(), around), collectMeet(google, school, around)]);
  return [...teams, ...meet];
}

/** The record of what was read, held against its JSON Schema. */
export async function judgeLive(exports: readonly RawExport[]): Promise<AuditRecord> {
  const maker = { clock: { now: () => noon }, version: '0.1.0', newId: () => 'audit-1', startedAt: noon };
  return checked(judgeExports(exports, await sandboxSchool(), { preset: undefined, stage: 'primary' }, maker));
}
