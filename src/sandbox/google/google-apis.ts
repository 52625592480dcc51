import type { GoogleApi } from './calls/api-host.ts';
import { olderParameters } from './calls/common-parameters.ts';
import type { ChatMessages } from './chat/chat-messages.ts';
import { messageRoutes } from './chat/message-routes.ts';
import { spacesList } from './chat/spaces-list.ts';
import type { GoogleTenant } from './google-tenant.ts';
import { eventsList } from './lessons/events-list.ts';
import { meetSpaces } from './lessons/meet-spaces.ts';
import { activitiesList } from './routes/activities-list.ts';
import { customersGet } from './routes/customers-get.ts';
import { groupsGet } from './routes/groups-get.ts';
import { groupsList } from './routes/groups-list.ts';
import { licencesList } from './routes/licences-list.ts';
import { membersList } from './routes/members-list.ts';
import { orgUnitsList } from './routes/org-units-list.ts';
import { policiesList } from './routes/policies-list.ts';
import { usersGet } from './routes/users-get.ts';
import { usersList } from './routes/users-list.ts';

/** The APIs that the sandbox plays, each with the methods that reading a tenant, teachers' lessons and the chat take. */
export function googleApis(tenant: GoogleTenant, messages: ChatMessages): readonly GoogleApi[] {
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
        usersGet(tenant),
        groupsList(tenant),
        groupsGet(tenant),
        membersList(tenant),
        activitiesList(tenant),
      ],
    },
    { host: 'licensing.googleapis.com', name: 'Enterprise License Manager API', style: 'with-reasons', routes: [licencesList(tenant)] },
    {
      host: 'chat.googleapis.com',
      name: 'Google Chat API',
      style: 'status-only',
      routes: [spacesList(tenant, messages), ...messageRoutes(tenant, messages)],
    },
    { host: 'meet.googleapis.com', name: 'Google Meet API', style: 'status-only', routes: meetSpaces(tenant) },
    {
      host: 'www.googleapis.com',
      name: 'Google Calendar API',
      style: 'with-reasons',
      common: olderParameters,
      routes: [eventsList(tenant)],
    },
  ];
}
