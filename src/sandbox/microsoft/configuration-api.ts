import { board } from '../board/board.ts';
import { jsonAnswer, type WireAnswer, type WireHost, type WireRequest } from '../server/wire.ts';
import { policyIdOf } from './accounts/assigned-policies.ts';
import { callerOf, teamsAdminAudience, teamsReaderTemplate } from './entra/access-tokens.ts';
import { TokenRefused, type TokenAuthority } from './entra/token-authority.ts';
import { nameOf, type PolicyObject } from './policies/policy-object.ts';
import type { SetPolicies } from './policies/set-policies.ts';

/** What others were seen to read there; calling policies are not among it. */
const types: ReadonlySet<string> = new Set([
  'TeamsMeetingPolicy',
  'TeamsMeetingConfiguration',
  'TeamsMessagingPolicy',
  'TeamsEventsPolicy',
  'TeamsMeetingBroadcastPolicy',
  'TeamsClientConfiguration',
  'TenantFederationSettings',
  'ExternalAccessPolicy',
  'TeamsMessagingConfiguration',
]);

/** Microsoft's own, in every tenant. */
const shippedByHost: ReadonlySet<string> = new Set([
  'Default',
  'AllOn',
  'AllOff',
  'RestrictedAnonymousAccess',
  'RestrictedAnonymousNoRecording',
  'Kiosk',
]);

/**
 * `api.interfaces.records.teams.microsoft.com`, which Teams PowerShell calls and Microsoft does not document. Its shapes are those that CIPP-API,
 * ScubaGear and monkey365 read.
 */
export function configurationApiHost(authority: TokenAuthority, set: SetPolicies): WireHost {
  return async (request) => {
    const refusal = await refusalOf(request, authority);
    return refusal ?? answer(request, set);
  };
}

async function refusalOf({ headers }: WireRequest, authority: TokenAuthority): Promise<WireAnswer | null> {
  const [, token = ''] = /^Bearer (\S+)$/i.exec(headers['authorization']?.toString() ?? '') ?? [];
  try {
    const { directoryRoles } = await callerOf(token, teamsAdminAudience, authority);
    if (!directoryRoles.has(teamsReaderTemplate)) return refused(403, 'Forbidden', 'Access Denied.');
  } catch (cause) {
    if (cause instanceof TokenRefused) return refused(401, 'Unauthorized', cause.message);
    throw cause;
  }
  if (headers['x-authz-scope'] !== 'tenant') return refused(400, 'BadRequest', 'The header x-authz-scope must be tenant.');
  const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(headers['x-ms-correlation-id']?.toString() ?? '');
  return isGuid ? null : refused(400, 'BadRequest', 'The header x-ms-correlation-id must be a GUID.');
}

function answer({ method, path, query }: WireRequest, set: SetPolicies): WireAnswer {
  const [, type, name] = /^\/Skype\.Policy\/configurations\/(\w+)(?:\/configuration\/([^/]+))?$/.exec(path.replaceAll('%20', ' ')) ?? [];
  if (type === undefined || !types.has(type)) return refused(404, 'NotFound', 'The resource cannot be found.');
  if (method !== 'GET') return refused(405, 'MethodNotAllowed', 'The method is not allowed.');
  if (query.size > 0) return refused(400, 'BadRequest', 'The query is not supported.');
  const policies = set.of(type);
  if (name === undefined)
    return jsonAnswer(
      200,
      policies.map((policy) => enveloped(type, policy)),
    );
  const policy = policies.find((one) => nameOf(one) === name || one.Identity === name);
  return policy === undefined ? refused(404, 'NotFound', 'The resource cannot be found.') : jsonAnswer(200, enveloped(type, policy));
}

/** Every property of the cmdlet, null or not, in what the service wraps around it. */
function enveloped(type: string, policy: PolicyObject): Readonly<Record<string, unknown>> {
  const name = nameOf(policy);
  const authority = shippedByHost.has(name) ? 'Host' : 'Tenant';
  return {
    ...policy,
    Key: {
      ScopeClass: policy.Identity === 'Global' ? 'Global' : 'Tag',
      SchemaId: { XName: { name: type } },
      AuthorityId: {
        Class: authority,
        InstanceId: authority === 'Host' ? '00000000-0000-0000-0000-000000000000' : board.microsoftTenantId,
      },
    },
    ConfigMetadata: { Authority: authority },
    ConfigId: name === 'Global' ? 'Global' : policyIdOf(type, name),
  };
}

function refused(status: number, code: string, message: string): WireAnswer {
  return jsonAnswer(status, { code, message });
}
