import { resourceUsage } from 'node:process';
import { runAudit } from '../../src/audit/run-audit.ts';
import { parseTeams } from '../../src/platforms/teams/parse-teams.ts';
import { teamsView } from '../../src/platforms/teams/teams-view.ts';
import { nlSchool } from '../../src/presets/nl-school.ts';
import { meetingPolicy } from '../support/teams-bundle.ts';

const policyNames = Array.from({ length: 50 }, (_, index) => (index === 0 ? 'Global' : `Beleid ${index}`));
const plan = { preset: nlSchool, overrides: [], exceptions: [], attestations: [], stage: 'primary', today: '2026-11-22' } as const;
const noon = new Date('2026-11-22T12:00:00Z');
const frame = {
  mapping: [],
  id: 'bench',
  version: '0',
  organisation: { id: 'bench', name: 'bench' },
  startedAt: noon,
  finishedAt: () => noon,
};

/** Prints one measurement as JSON. */
export async function measure(part: string): Promise<void> {
  console.log(JSON.stringify(part === 'flat' ? costs() : judging(Number(part))));
}

function judging(users: number): object {
  const seconds = timeOf(people(users));
  return { perSecond: Math.round(users / seconds), megabytes: Math.round(resourceUsage().maxRSS / 1024) };
}

/** In pages, each through text and back as an export comes in. What making them leaves behind is not the audit's to clean up, nor to count. */
function people(count: number): readonly object[] {
  const page = Math.min(count, 5000);
  const pages = Array.from({ length: count / page }, (_, number) => {
    const rows = Array.from({ length: page }, (_row, index) => user(number * page + index));
    return JSON.parse(JSON.stringify(rows)) as readonly object[];
  });
  globalThis.gc?.();
  return pages.flat();
}

/**
 * What one user costs: reading and counting, which is all that grows with users; judging works on the sums. Of several runs the fastest, so
 * that other work on the machine counts least.
 */
function costs(): object {
  return [1000, 10_000, 100_000, 1_000_000].map((users) => {
    const rows = people(users);
    const runs = Math.max(5, 200_000 / users);
    const seconds = Math.min(...Array.from({ length: runs }, () => countingTime(rows)));
    return { users, nanoseconds: Math.round((seconds / users) * 1e9) };
  });
}

function countingTime(rows: readonly object[]): number {
  const json = bundleOf(rows);
  const start = performance.now();
  teamsView([parseTeams({ json, origin: 'bench.json', readAt: noon.toISOString() })], null);
  return (performance.now() - start) / 1000;
}

function timeOf(userConfigurations: readonly object[]): number {
  const json = bundleOf(userConfigurations);
  const start = performance.now();
  const view = teamsView([parseTeams({ json, origin: 'bench.json', readAt: noon.toISOString() })], null);
  const record = runAudit([view], plan, frame);
  const seconds = (performance.now() - start) / 1000;
  if (record.findings.length === 0) throw new Error('nothing was judged');
  return seconds;
}

function bundleOf(userConfigurations: readonly object[]): object {
  return { TeamsMeetingPolicy: policyNames.map((name) => meetingPolicy(name)), userConfigurations };
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
