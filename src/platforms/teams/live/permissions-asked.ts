import type { Check } from '../../../model/check.ts';
import type { Localized } from '../../../model/language.ts';
import type { School } from '../../../model/school.ts';
import { configurationList } from './count-live-people.ts';
import { factLists, groupPermission, groupsNamed, membersOf } from './read-facts.ts';
import { snapshotPermission } from './take-snapshots.ts';

/** One of Graph's application permissions, and the cheapest call that shows whether it works. */
export interface PermissionAsked {
  readonly id: string;
  readonly title: Localized;
  readonly permission: string;
  readonly need: Check['need'];
  /** Below `/v1.0`; null where there is nothing to try it on. */
  readonly path: string | null;
  /** any: other permissions read the same. only: no other does what this one is for. */
  readonly alternatives: 'any' | 'only';
  /** What the audit lacks without it. */
  readonly without: Localized;
}

/** Everything that our app registration needs of Graph for this school. */
export function permissionsAsked(school: School | null): readonly PermissionAsked[] {
  const [group] = groupsNamed(school?.populations ?? []);
  const asked = group === undefined ? groups : { ...groups, need: 'required' as const, path: onlyOne(membersOf(group).path) };
  return [snapshots, assignments, asked, educationRoles, accounts];
}

const snapshots: PermissionAsked = {
  id: 'microsoft-snapshots',
  title: { nl: 'Wat het beleid toestaat', en: 'What the policies allow' },
  permission: snapshotPermission,
  need: 'required',
  path: '/admin/configurationManagement/configurationSnapshotJobs?$select=id&$top=1',
  alternatives: 'only',
  without: {
    nl: 'Zonder deze machtiging blijft onbekend wat het beleid toestaat, tenzij u een export meegeeft.',
    en: 'Without this permission it stays unknown what the policies allow, unless you pass an export.',
  },
};

const assignments: PermissionAsked = {
  id: 'microsoft-assignments',
  title: { nl: 'Wie heeft welk beleid', en: 'Who has which policy' },
  permission: configurationList.permission,
  need: 'required',
  path: '/admin/teams/userConfigurations?$select=id&$top=1',
  alternatives: 'any',
  without: {
    nl: 'Zonder deze machtiging is niemand geteld: elk beleid wordt beoordeeld alsof iedereen het kan hebben.',
    en: 'Without this permission nobody is counted: each policy is judged as if anyone might have it.',
  },
};

const groups: PermissionAsked = {
  id: 'microsoft-groups',
  title: { nl: 'Wie hoort bij welke populatie', en: 'Who belongs to which population' },
  permission: groupPermission,
  need: 'optional',
  path: null,
  alternatives: 'any',
  without: {
    nl: 'Zonder deze machtiging zijn populaties met Entra-groepen (lesklaar.yaml) niet te tellen.',
    en: 'Without this permission populations with Entra groups (lesklaar.yaml) cannot be counted.',
  },
};

const educationRoles: PermissionAsked = {
  id: 'microsoft-education-roles',
  title: { nl: 'Leerling of leraar volgens het schoolaccount', en: 'Pupil or teacher by the school account' },
  permission: factLists.educationUsers.permission,
  need: 'optional',
  path: onlyOne(factLists.educationUsers.path),
  alternatives: 'any',
  without: {
    nl: 'Zonder deze machtiging wordt niemands rol uit het schoolaccount gelezen; wie niet in een groep van de school zit, krijgt de rol van de licentie of “rol onbekend”.',
    en: 'Without this permission nobody’s role is read from the school account; whoever is in no group of the school gets the role of the licence, or “role unknown”.',
  },
};

const accounts: PermissionAsked = {
  id: 'microsoft-accounts',
  title: { nl: 'Licenties en uitgeschakelde accounts', en: 'Licences and accounts that are switched off' },
  permission: factLists.users.permission,
  need: 'optional',
  path: onlyOne(factLists.users.path),
  alternatives: 'any',
  without: {
    nl: 'Zonder deze machtiging wordt niemands rol aan de licentie afgelezen en tellen uitgeschakelde accounts mee.',
    en: 'Without this permission nobody’s role is read from the licence, and accounts that are switched off are counted too.',
  },
};

function onlyOne(path: string): string {
  return path.replace('$top=999', '$top=1');
}
