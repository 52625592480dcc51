import { chatPolicies } from './chat-policies.ts';
import { meetPolicies } from './meet-policies.ts';
import { otherPolicies } from './other-policies.ts';
import { policyResource, type PolicyResource } from './policy-resource.ts';

/** All policies of the tenant, in no order that means anything: Google gives them so. */
export const allPolicies: readonly PolicyResource[] = [...meetPolicies, ...chatPolicies, ...otherPolicies]
  .map(policyResource)
  .toSorted((a, b) => (a.name.slice(-8) < b.name.slice(-8) ? -1 : 1));
