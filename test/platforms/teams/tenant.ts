import type { PlatformView } from '../../../src/model/holding.ts';
import { wordingIn } from '../../../src/model/language.ts';
import { objectOf, type Reading } from '../../../src/model/reading.ts';
import type { School } from '../../../src/model/school.ts';
import { parseTeams } from '../../../src/platforms/teams/parse-teams.ts';
import type { ExportInput, TeamsExport } from '../../../src/platforms/teams/teams-export.ts';
import { teamsView } from '../../../src/platforms/teams/teams-view.ts';
import { meetingPolicy } from '../../support/teams-bundle.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A file as it was given: `file-0.json`, `file-1.json` and so on. */
export function input(json: unknown, index: number): ExportInput {
  return { json, origin: `file-${index}.json`, readAt: '2026-11-22T12:00:00.000Z' };
}

export function parsed(...files: readonly unknown[]): readonly TeamsExport[] {
  return files.map((json, index) => parseTeams(input(json, index)));
}

export function viewOf(files: readonly unknown[], school: School | null = null): PlatformView {
  return teamsView(parsed(...files), school);
}

/** What one policy says, in words a table can hold. */
export function told(view: PlatformView, setting: string, policy = 'Global'): string {
  const holding = view.holdings(objectOf(setting), []).find(({ scope }) => scope.name === policy || scope.kind === 'tenant');
  if (holding === undefined) return 'nobody holds it';
  return readingText(holding.settings.read(setting));
}

export function readingText(reading: Reading): string {
  if (reading.known) return JSON.stringify(reading.value);
  return reading.detail === undefined ? reading.why : `${reading.why}: ${wordingIn(reading.detail, 'en')}`;
}

/** Who holds which meeting policy: `leerlingen Global 0/0/3`, counted by direct/group/global; `-` where nobody counted. */
export function holders(view: PlatformView, object = 'TeamsMeetingPolicy'): readonly string[] {
  return view.holdings(object, []).map(({ population, scope, assignment }) => {
    const counts = assignment === null ? '-' : `${assignment.direct}/${assignment.group}/${assignment.global}`;
    return `${population.id} ${scope.name} ${counts}`;
  });
}

/** A tenant with a few policies of its own. */
export const policies: readonly Json[] = [
  meetingPolicy('Global'),
  meetingPolicy('Leerlingen'),
  meetingPolicy('Leraren', { AllowCloudRecording: true }),
  meetingPolicy('Mediateam', { AllowCloudRecording: true }),
];

/** One entry of `effectivePolicyAssignments`. */
export function entry(
  policy: string,
  assignmentType: unknown,
  groupId: string | null = null,
  policyType: unknown = 'TeamsMeetingPolicy',
): Json {
  return { policyType, policyAssignment: { displayName: policy, assignmentType, policyId: `id-${policy}`, groupId } };
}

/** One row of Graph's `userConfigurations`, with what the story adds. */
export function user(id: string, assignments: unknown, more: Json = {}): Json {
  return { id, accountType: 'user', primaryRole: 'student', effectivePolicyAssignments: assignments, ...more };
}
