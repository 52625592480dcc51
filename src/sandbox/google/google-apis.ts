import type { GoogleApi } from './calls/api-host.ts';
import type { GoogleTenant } from './google-tenant.ts';
import { activitiesList } from './routes/activities-list.ts';
import { customersGet } from './routes/customers-get.ts';
import { groupsGet } from './routes/groups-get.ts';
import { groupsList } from './routes/groups-list.ts';
import { licencesList } from './routes/licences-list.ts';
import { membersList } from './routes/members-list.ts';
import { orgUnitsList } from './routes/org-units-list.ts';
import { policiesList } from './routes/policies-list.ts';
import { usersList } from './routes/users-list.ts';

/** The APIs that the sandbox plays, each with the methods that reading a tenant takes. */
export function googleApis(tenant: GoogleTenant): readonly GoogleApi[] {
  return [
    { host: 'cloudidentity.googleapis.com', name: 'Cloud Identity API', style: 'status-only', routes: [policiesList(tenant)] },
    {
      host: 'admin.googleapis.com',
      name: 'Admin SDK API',
      style: 'with-reasons',
      routes: [
        customersGet,
        orgUnitsList,
        usersList(tenant),
        groupsList(tenant),
        groupsGet(tenant),
        membersList(tenant),
        activitiesList(tenant),
      ],
    },
    { host: 'licensing.googleapis.com', name: 'Enterprise License Manager API', style: 'with-reasons', routes: [licencesList(tenant)] },
  ];
}
