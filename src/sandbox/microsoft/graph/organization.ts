import { board, schools } from '../../board/board.ts';
import { answerPage, type GraphType } from './graph-list.ts';
import type { GraphRoute } from './graph-route.ts';

/** learn.microsoft.com/graph/api/organization-list */
export const organizationRoute: GraphRoute = {
  method: 'GET',
  path: /^organization$/,
  roles: ['Organization.Read.All'],
  withoutRole: 'Authorization_RequestDenied',
  options: ['$select'],
  answer: (call) => answerPage(call, organizationType, { positions: 1, at: () => board }),
};

export const organizationType: GraphType<typeof board> = {
  name: 'microsoft.graph.organization',
  columns: {
    id: ({ microsoftTenantId }) => JSON.stringify(microsoftTenantId),
    countryLetterCode: () => '"NL"',
    createdDateTime: () => '"2013-05-02T11:20:31Z"',
    displayName: ({ name }) => JSON.stringify(name),
    preferredLanguage: () => '"nl"',
    tenantType: () => '"AAD"',
    verifiedDomains: ({ domain }) => JSON.stringify([domainRow(domain), ...schools.map((school) => domainRow(school.domain))]),
  },
  byDefault: ['id', 'countryLetterCode', 'createdDateTime', 'displayName', 'preferredLanguage', 'tenantType', 'verifiedDomains'],
};

function domainRow(name: string): Readonly<Record<string, unknown>> {
  const isOwn = name === board.domain;
  return { capabilities: 'Email, OfficeCommunicationsOnline', isDefault: isOwn, isInitial: isOwn, name, type: 'Managed' };
}
