import type { Localized } from '../../model/language.ts';
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
    if (customer === undefined || left === 0) return one;
    const problem: Problem = { code: 'other-customer', detail: leftOut(left, customer) };
    return { ...one, policies, problems: [...one.problems, problem] };
  });
}

function leftOut(count: number, customer: string): Localized {
  return count === 1
    ? {
        nl: `1 beleid van een andere klant dan ${customer} telt niet mee.`,
        en: `1 policy of another customer than ${customer} is left out.`,
      }
    : {
        nl: `${count} beleidsregels van een andere klant dan ${customer} tellen niet mee.`,
        en: `${count} policies of another customer than ${customer} are left out.`,
      };
}
