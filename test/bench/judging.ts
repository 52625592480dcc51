import { resourceUsage } from 'node:process';
import { runAudit } from '../../src/audit/run-audit.ts';
import { parseTeams } from '../../src/platforms/teams/parse-teams.ts';
import { teamsView } from '../../src/platforms/teams/teams-view.ts';
import { nlSchool } from '../../src/presets/nl-school.ts';
import { meetingPolicy } from '../support/teams-bundle.ts';

const policyNames = Array.from({ length: 50 }, (_, index) => (index === 0 ? 'Global' : `Beleid ${index}`));
const plan = { preset: nlSchool, overrides: [], exceptions: [], attestations: [], stage: 'primary', today: '2026-11-22' } as const;
const noon = new Date('2026-11-22T12:00:00Z');
const frame = { id: 'bench', version: '0', organisation: { id: 'bench', name: 'bench' }, startedAt: noon, finishedAt: () => noon };

/** Prints one measurement as JSON. */
export async function measure(part: string): Promise<void> {
  console.log(JSON.stringify(part === 'flat' ? costs() : judging(Number(part))));
}

function judging(users: number): object {
  const rows = Array.from({ length: users }, (_, index) => user(index));
  const seconds = timeOf(rows);
  return { perSecond: Math.round(users / seconds), megabytes: Math.round(resourceUsage().maxRSS / 1024) };
}

/** The same rows in pages, so that the largest run holds no more of them at once than the smallest; only reading and judging is timed. */
function costs(): object {
  timeOf(Array.from({ length: 20_000 }, (_, index) => user(index)));
  return [1000, 10_000, 100_000, 1_000_000].map((users) => ({ users, nanoseconds: Math.round((secondsFor(users) / users) * 1e9) }));
}

function secondsFor(users: number): number {
  const page = 1000;
  let seconds = 0;
  for (let start = 0; start < users; start += page) {
    seconds += timeOf(Array.from({ length: page }, (_, index) => user(start + index)));
  }
  return seconds;
}

function timeOf(userConfigurations: readonly object[]): number {
  const json = { TeamsMeetingPolicy: policyNames.map((name) => meetingPolicy(name)), userConfigurations };
  const start = performance.now();
  const view = teamsView([parseTeams({ json, origin: 'bench.json', readAt: noon.toISOString() })], null);
  const record = runAudit([view], plan, frame);
  const seconds = (performance.now() - start) / 1000;
  if (record.findings.length === 0) throw new Error('nothing was judged');
  return seconds;
}

/** As Graph answers it, with three policies each. */
function user(index: number): object {
  const role = index % 10 === 0 ? 'teacher' : 'student';
  return {
    id: `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`,
    tenantId: 'tenant-1',
    accountType: 'user',
    primaryRole: role,
    effectivePolicyAssignments: ['TeamsMeetingPolicy', 'TeamsMessagingPolicy', 'TeamsAppSetupPolicy'].map((policyType, place) => ({
      policyType,
      policyAssignment: {
        displayName: policyNames[(index + place) % 50],
        assignmentType: index % 3 === 0 ? 'direct' : 'group',
        policyId: `policy-${(index + place) % 50}`,
        groupId: index % 3 === 0 ? null : 'group-1',
      },
    })),
  };
}
