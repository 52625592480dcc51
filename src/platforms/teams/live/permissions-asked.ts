import type { Check } from '../../../model/check.ts';
import type { Localized } from '../../../model/language.ts';
import type { School } from '../../../model/school.ts';
import { appRolePermission } from '../person/app-role-table.ts';
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
  return [snapshots, assignments, asked, educationRoles, accounts, appRoles];
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
  title: { nl: 'Leerling of leraar volgens het schoolaccount', en: 'Pupil or teacher according to the school account' },
  permission: factLists.educationUsers.permission,
  need: 'optional',
  path: onlyOne(factLists.educationUsers.path),
  alternatives: 'any',
  without: {
    nl: 'Zonder deze machtiging wordt niemands rol uit het schoolaccount gelezen; wie niet in een groep van de school zit, krijgt de rol van de licentie of “rol onbekend”.',
    en: 'Without this permission nobody’s role is read from the school account; people in no group of the school get the role of the licence, or “role unknown”.',
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
    nl: 'Zonder deze machtiging wordt niemands rol aan de licentie afgelezen, tellen uitgeschakelde accounts mee en weet de chat niet in welke groepen iemand zit.',
    en: 'Without this permission nobody’s role is read from the licence, accounts that are switched off are counted too, and the chat does not know in which groups somebody is.',
  },
};

const appRoles: PermissionAsked = {
  id: 'microsoft-app-roles',
  title: { nl: 'Wie welke rol in Lesklaar heeft', en: 'Who has which role in Lesklaar' },
  permission: appRolePermission,
  need: 'optional',
  // Graph itself, which is an app in every tenant.
  path: "/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')?$select=id",
  alternatives: 'any',
  without: {
    nl: 'Zonder deze machtiging kent de chat geen rollen die in Entra aan mensen zijn toegekend, zoals die van beheerder; het tabblad kent ze wel.',
    en: 'Without this permission the chat does not know the roles that were given to people in Entra, such as that of administrator; the tab does.',
  },
};

/** The path of a list, for its first row only. */
export function onlyOne(path: string): string {
  return path.replace('$top=999', '$top=1');
}
