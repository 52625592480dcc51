import { personAt, type SandboxPerson } from '../../board/person.ts';
import { accountWithId, idOf, personOf, principalNameOf } from '../accounts/account.ts';
import { answerEntity, answerPage, type GraphType } from './graph-list.ts';
import { notFound } from './graph-refusal.ts';
import type { GraphRoute } from './graph-route.ts';
import { displayNameOf, licencesOf } from './users.ts';

/**
 * learn.microsoft.com/graph/api/educationroot-list-users and educationuser-get. School Data Sync runs at the basisschool and the college; of the academy it
 * knows nobody.
 */
export function educationUserRoutes(people: number): readonly GraphRoute[] {
  const common = { method: 'GET', roles: ['EduRoster.Read.All'], withoutRole: 'Forbidden' } as const;
  return [
    {
      ...common,
      path: /^education\/users$/,
      options: ['$select', '$filter', '$top', '$expand', '$orderby', '$count'],
      answer: (call) => answerPage(call, educationUserType, { positions: people, at: syncedAt }),
    },
    {
      ...common,
      path: /^education\/users\/(?<id>[^/]+)$/,
      options: ['$select', '$expand'],
      answer: (call) => {
        const id = call.parts['id'] ?? '';
        const account = accountWithId(id, people);
        const person = account === null ? null : personOf(account);
        if (person === null || syncedAt(person.number) === null) throw notFound(id);
        return answerEntity(call, educationUserType, 'education/users', person);
      },
    },
  ];
}

function syncedAt(number: number): SandboxPerson | null {
  const person = personAt(number);
  return person.school.id === 'academie' ? null : person;
}

/** School Data Sync fills in no role for the office, nor for pupils who came this month. */
function primaryRoleOf({ role, number }: SandboxPerson): string {
  if (role === 'staff' || number % 500 === 3) return '"none"';
  return role === 'teacher' ? '"teacher"' : '"student"';
}

export const educationUserType: GraphType<SandboxPerson> = {
  name: 'microsoft.graph.educationUser',
  columns: {
    id: (person) => `"${idOf(person)}"`,
    accountEnabled: ({ left }) => String(!left),
    assignedLicenses: licencesOf,
    department: () => 'null',
    displayName: displayNameOf,
    externalSource: ({ role }) => (role === 'staff' ? 'null' : '"sis"'),
    givenName: () => 'null',
    mail: (person) => `"${principalNameOf(person)}"`,
    primaryRole: primaryRoleOf,
    surname: () => 'null',
    userPrincipalName: (person) => `"${principalNameOf(person)}"`,
    userType: () => '"Member"',
  },
  byDefault: [
    'id',
    'accountEnabled',
    'assignedLicenses',
    'department',
    'displayName',
    'externalSource',
    'givenName',
    'mail',
    'primaryRole',
    'surname',
    'userPrincipalName',
    'userType',
  ],
};
