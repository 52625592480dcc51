import { board } from '../../board/board.ts';
import { assignedPolicies, type AssignedPolicies } from '../accounts/assigned-policies.ts';
import { accountAt, accountWithId, countAccounts, idOf, personOf, principalNameOf, type Account } from '../accounts/account.ts';
import { answerEntity, answerPage, type GraphType } from './graph-list.ts';
import { GraphRefusal } from './graph-refusal.ts';
import type { GraphCall, GraphRoute } from './graph-route.ts';
import { lateMember } from './late-members.ts';

/** learn.microsoft.com/graph/api/teamsadministration-teamsadminroot-list-userconfigurations, and of one person teamsadministration-teamsuserconfiguration-get. */
export function userConfigurationRoutes(people: number): readonly GraphRoute[] {
  const policiesOf = assignedPolicies();
  const common = { method: 'GET', roles: ['TeamsUserConfiguration.Read.All'], withoutRole: 'Forbidden' } as const;
  return [
    {
      ...common,
      path: /^admin\/teams\/userConfigurations$/,
      options: ['$select', '$filter', '$top', '$expand', '$orderby'],
      answer: (call) => {
        const rows = { positions: countAccounts(people), at: (position: number) => accountAt(position, people) };
        return answerPage(call, userConfigurationType(call, policiesOf), rows);
      },
    },
    {
      ...common,
      path: /^admin\/teams\/userConfigurations\/(?<id>[^/]+)$/,
      options: ['$select', '$expand'],
      answer: (call) => {
        const account = accountWithId(call.parts['id'] ?? '', people);
        if (account === null) throw new GraphRefusal(404, 'NotFound', 'The requested user is not found.');
        return answerEntity(call, userConfigurationType(call, policiesOf), 'admin/teams/userConfigurations', account);
      },
    },
  ];
}

/** The mailbox has no licence for Teams; Graph learnt the word for that late. */
function userConfigurationType(call: GraphCall, policiesOf: AssignedPolicies): GraphType<Account> {
  const accountTypes: Readonly<Record<Account['role'], string>> = {
    pupil: '"user"',
    teacher: '"user"',
    staff: '"user"',
    guest: '"guest"',
    room: '"resourceAccount"',
    mailbox: `"${lateMember(call, 'ineligibleUser')}"`,
  };
  return {
    name: 'microsoft.graph.teamsAdministration.teamsUserConfiguration',
    columns: {
      id: (account) => `"${idOf(account)}"`,
      userPrincipalName: (account) => `"${principalNameOf(account)}"`,
      tenantId: () => `"${board.microsoftTenantId}"`,
      accountType: ({ role }) => accountTypes[role],
      featureTypes: ({ role }) => (role === 'guest' || role === 'mailbox' ? '[]' : '["Teams"]'),
      isEnterpriseVoiceEnabled: () => 'false',
      telephoneNumbers: () => '[]',
      createdDateTime: () => '"2022-08-22T06:12:44.9115993Z"',
      modifiedDateTime: () => '"2026-09-01T04:55:10.1730212Z"',
      effectivePolicyAssignments: (account) => {
        const person = personOf(account);
        return person === null ? '[]' : policiesOf(person);
      },
    },
    byDefault: userConfigurationProperties,
  };
}

/** All of them come without being selected. */
export const userConfigurationProperties = [
  'id',
  'userPrincipalName',
  'tenantId',
  'accountType',
  'featureTypes',
  'isEnterpriseVoiceEnabled',
  'telephoneNumbers',
  'createdDateTime',
  'modifiedDateTime',
  'effectivePolicyAssignments',
];
