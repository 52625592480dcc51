import { accountAt, accountWithId, countAccounts, idOf, principalNameOf, type Account } from '../accounts/account.ts';
import { answerEntity, answerPage, type Columns, type GraphType } from './graph-list.ts';
import { notFound } from './graph-refusal.ts';
import type { GraphCall, GraphRoute } from './graph-route.ts';

/** learn.microsoft.com/graph/api/user-list and user-get. */
export function userRoutes(people: number): readonly GraphRoute[] {
  const common = { method: 'GET', roles: ['User.Read.All'], withoutRole: 'Authorization_RequestDenied' } as const;
  return [
    {
      ...common,
      path: /^users$/,
      options: ['$count', '$expand', '$filter', '$orderby', '$search', '$select', '$top'],
      answer: (call) => answerPage(call, userType, { positions: countAccounts(people), at: (position) => accountAt(position, people) }),
    },
    {
      ...common,
      path: /^users\/(?<id>[^/]+)$/,
      options: ['$select', '$expand'],
      answer: (call) => answerEntity(call, userType, 'users', accountIn(call, people)),
    },
  ];
}

/** @throws GraphRefusal where nobody has that id. */
export function accountIn({ parts }: GraphCall, people: number): Account {
  const id = parts['id'] ?? '';
  const account = accountWithId(id, people);
  if (account === null) throw notFound(id);
  return account;
}

/** Microsoft's published names and ids of products; A1 is one and the same for pupils and staff. */
const skuIds: Readonly<Record<Account['role'], string | null>> = {
  pupil: '18250162-5d87-4436-a834-d795c15c80f3',
  teacher: '4b590615-0888-425a-a965-b3bf7789848d',
  staff: 'b17653a4-2443-4e8c-a550-18249dda78bb',
  room: '6070a4c8-34c6-4937-8dfb-39bbc6397a60',
  guest: null,
  mailbox: null,
};

const titles: Readonly<Record<Account['role'], string>> = {
  pupil: 'Leerling',
  teacher: 'Leraar',
  staff: 'Medewerker',
  room: 'Vergaderzaal',
  guest: 'Ouder',
  mailbox: 'Administratie',
};

export function licencesOf({ role }: Account): string {
  const skuId = skuIds[role];
  return skuId === null ? '[]' : `[{"disabledPlans":[],"skuId":"${skuId}"}]`;
}

export function displayNameOf({ role, number }: Account): string {
  return `"${titles[role]} ${number}"`;
}

const columns: Columns<Account> = {
  businessPhones: () => '[]',
  displayName: displayNameOf,
  givenName: () => 'null',
  jobTitle: ({ role }) => (role === 'teacher' ? '"Leraar"' : 'null'),
  mail: (account) => (account.role === 'guest' ? 'null' : `"${principalNameOf(account)}"`),
  mobilePhone: () => 'null',
  officeLocation: () => 'null',
  preferredLanguage: () => 'null',
  surname: () => 'null',
  userPrincipalName: (account) => `"${principalNameOf(account)}"`,
  id: (account) => `"${idOf(account)}"`,
  accountEnabled: ({ left }) => String(!left),
  assignedLicenses: licencesOf,
  createdDateTime: () => '"2022-08-22T06:12:40Z"',
  department: ({ school }) => (school === null ? 'null' : JSON.stringify(school.name)),
  userType: ({ role }) => (role === 'guest' ? '"Guest"' : '"Member"'),
};

export const userType: GraphType<Account> = {
  name: 'microsoft.graph.user',
  columns,
  // The rest comes on request only: learn.microsoft.com/graph/api/resources/user, "Properties".
  byDefault: [
    'businessPhones',
    'displayName',
    'givenName',
    'jobTitle',
    'mail',
    'mobilePhone',
    'officeLocation',
    'preferredLanguage',
    'surname',
    'userPrincipalName',
    'id',
  ],
};
