import { compareAudits, type ChangeKind } from '../../src/audit/compare-audits.ts';
import type { AuditPlan } from '../../src/audit/plan.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import type { School } from '../../src/model/school.ts';
import { audit } from './audit.ts';
import { population, school } from './school.ts';
import { meetingPolicy, people } from './teams-bundle.ts';

export type Row = Readonly<Record<string, unknown>>;

interface Tenant {
  readonly policies?: readonly Row[];
  readonly rows?: readonly Row[];
  readonly groupMembers?: Readonly<Record<string, readonly string[]>>;
}

/** Ten pupils and four teachers, all on Global. */
export const everybody = [...people(10, 'student'), ...people(4, 'teacher')];

/** Two pupils are in a class with a group of its own. */
export const groups = {
  'alle-leerlingen': ['media-student', ...Array.from({ length: 10 }, (_, index) => `student-global-${index}`)],
  'klas-a': ['student-global-0', 'student-global-1'],
};

export const pupils = population({ id: 'onderbouw', role: 'student', stage: 'primary', teamsGroups: ['alle-leerlingen'] });

/** Everybody of the organisation walks past the lobby; nobody does. */
const openLobby = meetingPolicy('Global', { AutoAdmittedUsers: 'EveryoneInCompany' });
export const closedLobby = meetingPolicy('Global');

/** The record of a little school on Teams. */
export function littleSchool(
  { policies = [openLobby], rows = everybody, groupMembers = groups }: Tenant,
  settings: Partial<School> = {},
  plan: Partial<AuditPlan> = {},
): AuditRecord {
  const own = school({ populations: [pupils], ...settings });
  return audit({ teams: [{ TeamsMeetingPolicy: policies, userConfigurations: rows, groupMembers }], school: own, plan });
}

/** The kinds of change in one right. */
export function kindsOf(older: AuditRecord, newer: AuditRecord, control = 'lobby'): readonly ChangeKind[] {
  const { changes } = compareAudits(older, newer);
  return changes.filter(({ before, after }) => (after ?? before)?.control === control).map(({ kind }) => kind);
}

/** There and back. */
export function bothWays(older: AuditRecord, newer: AuditRecord, control = 'lobby'): readonly (readonly ChangeKind[])[] {
  return [kindsOf(older, newer, control), kindsOf(newer, older, control)];
}
