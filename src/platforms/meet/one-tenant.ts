import type { MeetExport, Problem } from './meet-export.ts';
import { byFrequency, ofOneCustomer } from './read-policies.ts';

/** Leaves out the policies of files of another customer than most policies have. */
export function ofOneTenant(exports: readonly MeetExport[]): readonly MeetExport[] {
  const counts = new Map<string, number>();
  for (const { policies } of exports) {
    for (const { customer } of policies) if (customer !== null) counts.set(customer, (counts.get(customer) ?? 0) + 1);
  }
  const [customer] = byFrequency(counts);
  return exports.map((one) => {
    const policies = ofOneCustomer(one.policies, customer);
    const left = one.policies.length - policies.length;
    const detail = `${left} policies of another customer than ${customer} are left out`;
    const problem: Problem = { code: 'other-customer', detail };
    return left === 0 ? one : { ...one, policies, problems: [...one.problems, problem] };
  });
}
