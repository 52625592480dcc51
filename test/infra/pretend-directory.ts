import { graphAppId } from '../../src/platforms/teams/set-up/wanted-apps.ts';
import { jsonAnswer, type WireAnswer, type WireHost, type WireRequest } from '../../src/sandbox/server/wire.ts';

type Row = Record<string, unknown>;

/** A directory that an administrator may change, as far as setting up goes; what it is asked that it does not know is refused. */
export interface PretendDirectory {
  readonly hosts: ReadonlyMap<string, WireHost>;
  readonly applications: Row[];
  readonly servicePrincipals: Row[];
  readonly appRoleAssignments: Row[];
  readonly oauth2PermissionGrants: Row[];
  readonly roleAssignments: Row[];
  /** `POST /applications`, of what changed something. */
  readonly changes: string[];
  /** How often it does not yet know what was made just now. */
  late: number;
  /** What it refuses to change. */
  refuses: RegExp | null;
  /** What Entra says to who asks for a token, before it gives one. */
  readonly waits: string[];
}

export const tenantId = '9b5d4f1c-0000-4000-8000-00000000000a';
export const administrator = '9b5d4f1c-0000-4000-8000-0000000000ad';
const roleDefinitions = ['Global Reader', 'Teams Reader', 'Teams Administrator'];

/** Ids that tell what they are of. */
let last = 0;
function newId(): string {
  last += 1;
  return `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
}

export function pretendDirectory(permissions: readonly string[], scopes: readonly string[]): PretendDirectory {
  const named = (value: string): Row => ({ id: newId(), value });
  const graph = { id: 'graph', appId: graphAppId, appRoles: permissions.map(named), oauth2PermissionScopes: scopes.map(named) };
  const directory: PretendDirectory = {
    hosts: new Map<string, WireHost>([
      ['graph.microsoft.com', (request) => answer(request, directory)],
      ['login.microsoftonline.com', (request) => signIn(request, directory)],
    ]),
    applications: [],
    servicePrincipals: [graph],
    appRoleAssignments: [],
    oauth2PermissionGrants: [],
    roleAssignments: [],
    changes: [],
    late: 0,
    refuses: null,
    waits: [],
  };
  return directory;
}

function signIn({ path, body }: WireRequest, { waits }: PretendDirectory): WireAnswer {
  const form = new URLSearchParams(body);
  if (path.endsWith('/devicecode') && (form.get('scope') ?? '').includes('Application.ReadWrite.All')) {
    return jsonAnswer(200, {
      device_code: 'code',
      user_code: 'AB12',
      expires_in: 900,
      interval: 5,
      message: 'Go to microsoft.com/devicelogin, code AB12.',
    });
  }
  if (form.get('device_code') !== 'code') return jsonAnswer(400, { error: 'bad_verification_code' });
  const wait = waits.shift();
  if (wait !== undefined) return jsonAnswer(400, { error: wait, error_description: `AADSTS70016: ${wait}\r\nTrace ID: 1` });
  const payload = Buffer.from(JSON.stringify({ tid: tenantId })).toString('base64url');
  return jsonAnswer(200, { access_token: `x.${payload}.x` });
}

function answer(request: WireRequest, directory: PretendDirectory): WireAnswer {
  if (request.headers['authorization'] === undefined)
    return jsonAnswer(401, { error: { code: 'InvalidAuthenticationToken', message: '' } });
  const path = request.path.replace('/v1.0', '');
  return request.method === 'GET' ? read(path, request, directory) : change(path, request, directory);
}

const missing = jsonAnswer(404, { error: { code: 'Request_ResourceNotFound', message: 'not there' } });

function refused(message: string): WireAnswer {
  return jsonAnswer(400, { error: { code: 'Request_BadRequest', message } });
}

function read(path: string, { query }: WireRequest, directory: PretendDirectory): WireAnswer {
  const { applications, servicePrincipals, appRoleAssignments, oauth2PermissionGrants, roleAssignments } = directory;
  const filter = query.get('$filter') ?? '';
  const byAppId = /^\/(applications|servicePrincipals)\(appId='([^']+)'\)$/.exec(path);
  if (byAppId !== null)
    return one((byAppId[1] === 'applications' ? applications : servicePrincipals).find(({ appId }) => appId === byAppId[2]));
  const application = /^\/applications\/([^/]+)$/.exec(path)?.[1];
  if (application !== undefined) return one(applications.find(({ id }) => id === application));
  const tag = /^tags\/any\(t:t eq '([^']+)'\)$/.exec(filter)?.[1];
  if (path === '/applications' && tag !== undefined) return all(applications.filter(({ tags }) => (tags as string[]).includes(tag)));
  const assigned = /^\/servicePrincipals\/([^/]+)\/(appRoleAssignments|appRoleAssignedTo)$/.exec(path);
  if (assigned !== null) {
    const key = assigned[2] === 'appRoleAssignments' ? 'principalId' : 'resourceId';
    return all(appRoleAssignments.filter((row) => row[key] === assigned[1]));
  }
  const client = /^clientId eq '([^']+)'$/.exec(filter)?.[1];
  if (path === '/oauth2PermissionGrants' && client !== undefined)
    return all(oauth2PermissionGrants.filter(({ clientId }) => clientId === client));
  if (path === '/roleManagement/directory/roleDefinitions')
    return all(roleDefinitions.map((displayName) => ({ id: displayName, displayName })));
  const holder = /^principalId eq '([^']+)'$/.exec(filter)?.[1];
  if (path === '/roleManagement/directory/roleAssignments') return all(roleAssignments.filter(({ principalId }) => principalId === holder));
  return path === '/me' ? one({ id: administrator }) : refused(`nobody knows ${path}?${filter}`);
}

function change(path: string, { method, body }: WireRequest, directory: PretendDirectory): WireAnswer {
  const what = `${method} ${path}`;
  if (directory.refuses?.test(what) === true)
    return jsonAnswer(403, { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges' } });
  const answered = made(what, JSON.parse(body) as Row, directory);
  if (answered.status < 300) directory.changes.push(what);
  return answered;
}

function made(what: string, row: Row, directory: PretendDirectory): WireAnswer {
  const add = (rows: Row[], added: Row): WireAnswer => {
    rows.push(added);
    return jsonAnswer(201, added);
  };
  if (what === 'POST /applications') return add(directory.applications, { identifierUris: [], ...row, id: newId(), appId: newId() });
  if (directory.late > 0) {
    directory.late -= 1;
    return refused('the directory does not know it yet');
  }
  const patched = /^PATCH \/applications\/(.+)$/.exec(what)?.[1];
  if (patched !== undefined)
    return patchApplication(
      directory.applications.find(({ id }) => id === patched),
      row,
    );
  if (/^POST \/applications\/.+\/addPassword$/.test(what)) return jsonAnswer(200, { secretText: `secret-${newId()}` });
  if (what === 'POST /servicePrincipals') {
    const isTwice = directory.servicePrincipals.some(({ appId }) => appId === row['appId']);
    return isTwice ? refused('it is there already') : add(directory.servicePrincipals, { ...row, id: `principal-${String(row['appId'])}` });
  }
  if (/^POST \/servicePrincipals\/.+\/appRoleAssignedTo$/.test(what)) {
    const isWhole =
      ['principalId', 'resourceId', 'appRoleId'].every((key) => typeof row[key] === 'string') &&
      what.includes(`/${String(row['resourceId'])}/`);
    return isWhole ? add(directory.appRoleAssignments, row) : refused('half an assignment');
  }
  if (what === 'POST /oauth2PermissionGrants') return add(directory.oauth2PermissionGrants, { ...row, id: newId() });
  if (what === 'POST /roleManagement/directory/roleAssignments') {
    return roleDefinitions.includes(String(row['roleDefinitionId'])) ? add(directory.roleAssignments, row) : refused('no such role');
  }
  return refused(`nobody knows ${what}`);
}

/** A property that is sent is replaced whole; who may ask without asking has to name a scope that is there. */
function patchApplication(application: Row | undefined, row: Row): WireAnswer {
  if (application === undefined) return missing;
  const api = (row['api'] ?? {}) as {
    oauth2PermissionScopes?: readonly Row[];
    preAuthorizedApplications?: readonly { delegatedPermissionIds: readonly unknown[] }[];
  };
  const known = new Set((api.oauth2PermissionScopes ?? []).map(({ id }) => id));
  const named = (api.preAuthorizedApplications ?? []).flatMap(({ delegatedPermissionIds }) => delegatedPermissionIds);
  if (named.some((id) => !known.has(id))) return refused('a scope that is not there');
  const uris = (row['identifierUris'] ?? []) as readonly string[];
  if (uris.some((uri) => !uri.endsWith(`/${String(application['appId'])}`))) return refused('a name of somebody else');
  Object.assign(application, row);
  return { status: 204, body: '' };
}

function one(row: Row | undefined): WireAnswer {
  return row === undefined ? missing : jsonAnswer(200, row);
}

/** In two pages, where there is more than one. */
function all(rows: readonly Row[]): WireAnswer {
  return jsonAnswer(200, { value: rows });
}
