import { listed, pageOf, unlessEmpty, type Page } from '../calls/page-of.ts';
import { quotaExceeded, withoutPermission } from '../calls/refusals.ts';
import { numberOf, textOf, type Call, type Route } from '../calls/route.ts';
import type { GoogleTenant } from '../google-tenant.ts';
import { allPolicies } from '../policies/all-policies.ts';
import type { PolicyResource } from '../policies/policy-resource.ts';
import { policyScopes } from '../sign-in/scopes.ts';
import { parsePolicyFilter } from './policy-filter.ts';

const usualPage = 50;
const longestPage = 100;

export function policiesList(tenant: GoogleTenant): Route {
  const readAt: number[] = [];
  return {
    id: 'cloudidentity.policies.list',
    path: 'v1/policies',
    parameters: {
      filter: { location: 'query', type: 'string' },
      pageSize: { location: 'query', type: 'integer' },
      pageToken: { location: 'query', type: 'string' },
    },
    scopes: policyScopes,
    shape: 'nextPageToken,policies(customer,name,policyQuery(group,orgUnit,query,sortOrder),setting(type,value(*)),type)',
    reply(call) {
      if (call.level !== 'super-admin') throw withoutPermission();
      keepToQuota(readAt, tenant);
      const { rows, next } = pageFor(call, tenant);
      return { ...unlessEmpty('policies', rows), ...next };
    },
  };
}

function pageFor(call: Call, { pages, options }: GoogleTenant): Page<PolicyResource> {
  const filter = textOf(call, 'filter') ?? '';
  const matches = filter === '' ? () => true : parsePolicyFilter(filter);
  const found = listed(allPolicies.filter(({ setting }) => matches(setting.type)));
  const size = Math.min(numberOf(call, 'pageSize') || usualPage, longestPage);
  // Empty pages stand before the first policy: at -2, at -1.
  const start = pages.positionIn(call) ?? -(options.emptyPages ?? 0);
  if (start < 0) return { rows: [], next: { nextPageToken: pages.tokenFor(call, start + 1) } };
  return pageOf(found, size, call, pages);
}

/** @throws GoogleRefusal once too many pages were read within a minute. */
function keepToQuota(readAt: number[], { world, options }: GoogleTenant): void {
  const now = world.clock.now().getTime();
  while (readAt[0] !== undefined && readAt[0] <= now - 60_000) readAt.shift();
  if (readAt.length >= (options.policyReadsPerMinute ?? Number.POSITIVE_INFINITY)) throw quotaExceeded('cloudidentity.googleapis.com');
  readAt.push(now);
}
