import { appRoleHolders, registeredAppRoles, type AppRoleHolder } from '../accounts/app-role-holders.ts';
import { guidFrom } from '../guid-from.ts';
import type { SnapshotPrincipal } from '../snapshots/snapshot-jobs.ts';
import { answerEntity, answerPage, type GraphType } from './graph-list.ts';
import { notFound } from './graph-refusal.ts';
import type { GraphCall, GraphRoute } from './graph-route.ts';

/** learn.microsoft.com/graph/utcm-authentication-setup */
const snapshotAppId = '03b07b79-c5bc-4b5e-9bfa-13acf4a99998';
const graphAppId = '00000003-0000-0000-c000-000000000000';

interface Principal {
  readonly appId: string;
  readonly name: string;
  /** App roles of Graph that it was given. */
  readonly roles: readonly (typeof organizationReadAll)[];
  /** Who was given its own roles. */
  readonly gives?: readonly AppRoleHolder[];
}

/** learn.microsoft.com/graph/permissions-reference */
const organizationReadAll = { id: '498476ce-e0fe-48b0-b801-37ba7e2685c6', value: 'Organization.Read.All' } as const;

/** `ownAppId`: of the API app, whose roles the board gave to people. */
export function servicePrincipalRoutes(state: SnapshotPrincipal, ownAppId: string): readonly GraphRoute[] {
  const principals: readonly Principal[] = [
    { appId: graphAppId, name: 'Microsoft Graph', roles: [] },
    { appId: ownAppId, name: 'Lesklaar', roles: [], gives: appRoleHolders },
    ...(state === 'absent' ? [] : [snapshotPrincipal(state)]),
  ];
  return [
    {
      ...principalRoute,
      path: /^servicePrincipals\(appId='(?<appId>[^']*)'\)$/,
      options: ['$select', '$expand'],
      answer: (call) => answerEntity(call, servicePrincipalType, 'servicePrincipals', principalIn(call, principals)),
    },
    {
      ...principalRoute,
      path: /^servicePrincipals\(appId='(?<appId>[^']*)'\)\/appRoleAssignments$/,
      options: ['$select', '$filter', '$top', '$count'],
      answer: (call) => answerAssignments(call, principalIn(call, principals)),
    },
    {
      ...principalRoute,
      path: /^servicePrincipals\(appId='(?<appId>[^']*)'\)\/appRoleAssignedTo$/,
      options: ['$select', '$filter', '$top', '$count'],
      answer: (call) => answerHolders(call, principalIn(call, principals)),
    },
  ];
}

const principalRoute = { method: 'GET', roles: ['Application.Read.All'], withoutRole: 'Authorization_RequestDenied' } as const;

function snapshotPrincipal(state: 'ready' | 'without-role'): Principal {
  return {
    appId: snapshotAppId,
    name: 'Unified Tenant Configuration Management',
    roles: state === 'ready' ? [organizationReadAll] : [],
  };
}

function principalIn({ parts }: GraphCall, principals: readonly Principal[]): Principal {
  const appId = parts['appId'] ?? '';
  const principal = principals.find((one) => one.appId === appId.toLowerCase());
  if (principal === undefined) throw notFound(appId);
  return principal;
}

function answerAssignments(call: GraphCall, principal: Principal): ReturnType<GraphRoute['answer']> {
  const rows = principal.roles.map(({ id }) => ({
    roleId: id,
    principal: { id: objectIdOf(principal), name: principal.name, type: 'ServicePrincipal' },
    resource: { id: objectIdOf({ appId: graphAppId }), name: 'Microsoft Graph' },
  }));
  return answerPage(call, appRoleAssignmentType, { positions: rows.length, at: (position) => rows[position] ?? null });
}

function answerHolders(call: GraphCall, resource: Principal): ReturnType<GraphRoute['answer']> {
  const rows = (resource.gives ?? []).map(({ roleId, principalId, principalName, principalType }) => ({
    roleId,
    principal: { id: principalId, name: principalName, type: principalType },
    resource: { id: objectIdOf(resource), name: resource.name },
  }));
  return answerPage(call, appRoleAssignmentType, { positions: rows.length, at: (position) => rows[position] ?? null });
}

function objectIdOf({ appId }: Pick<Principal, 'appId'>): string {
  return guidFrom(`service principal ${appId}`);
}

export const servicePrincipalType: GraphType<Principal> = {
  name: 'microsoft.graph.servicePrincipal',
  columns: {
    id: (principal) => JSON.stringify(objectIdOf(principal)),
    accountEnabled: () => 'true',
    appDisplayName: ({ name }) => JSON.stringify(name),
    appId: ({ appId }) => JSON.stringify(appId),
    appRoleAssignmentRequired: () => 'false',
    appRoles: (principal) => JSON.stringify(appRolesOf(principal)),
    deletedDateTime: () => 'null',
    displayName: ({ name }) => JSON.stringify(name),
    servicePrincipalType: () => '"Application"',
  },
  byDefault: [
    'id',
    'accountEnabled',
    'appDisplayName',
    'appId',
    'appRoleAssignmentRequired',
    'appRoles',
    'deletedDateTime',
    'displayName',
    'servicePrincipalType',
  ],
};

function appRolesOf({ gives }: Principal): readonly Readonly<Record<string, unknown>>[] {
  if (gives === undefined) return [];
  return registeredAppRoles.map(({ id, value }) => ({
    id,
    allowedMemberTypes: ['User'],
    description: value,
    displayName: value,
    isEnabled: true,
    origin: 'Application',
    value,
  }));
}

interface Assignment {
  readonly roleId: string;
  readonly principal: { readonly id: string; readonly name: string; readonly type: string };
  readonly resource: { readonly id: string; readonly name: string };
}

export const appRoleAssignmentType: GraphType<Assignment> = {
  name: 'microsoft.graph.appRoleAssignment',
  columns: {
    id: ({ principal, roleId }) => JSON.stringify(guidFrom(`${principal.id} ${roleId}`)),
    appRoleId: ({ roleId }) => JSON.stringify(roleId),
    createdDateTime: () => '"2026-09-03T12:01:18.5401877Z"',
    deletedDateTime: () => 'null',
    principalDisplayName: ({ principal }) => JSON.stringify(principal.name),
    principalId: ({ principal }) => JSON.stringify(principal.id),
    principalType: ({ principal }) => JSON.stringify(principal.type),
    resourceDisplayName: ({ resource }) => JSON.stringify(resource.name),
    resourceId: ({ resource }) => JSON.stringify(resource.id),
  },
  byDefault: [
    'id',
    'appRoleId',
    'createdDateTime',
    'deletedDateTime',
    'principalDisplayName',
    'principalId',
    'principalType',
    'resourceDisplayName',
    'resourceId',
  ],
};
