import { nameOf, type Changes, type PolicyObject } from './policy-object.ts';
import { tenantPolicies } from './tenant-policies.ts';

/** The tenant's policies as its administrator last left them. */
export class SetPolicies {
  readonly #changed = new Map<PolicyObject, Changes>();

  /** All of one cmdlet noun: `TeamsMeetingPolicy`. */
  of(noun: string): readonly PolicyObject[] {
    return (tenantPolicies[noun] ?? []).map((policy) => ({ ...policy, ...this.#changed.get(policy) }));
  }

  /** As `Set-Cs{noun} -Identity {name}` does, from the next reading on. @throws RangeError where the board has no such policy, or it no such property. */
  set(noun: string, name: string, changes: Changes): void {
    const policy = (tenantPolicies[noun] ?? []).find((one) => nameOf(one) === name);
    if (policy === undefined) throw new RangeError(`the sandbox has no ${noun} ${name}`);
    const unknown = Object.keys(changes).find((property) => !Object.hasOwn(policy, property));
    if (unknown !== undefined) throw new RangeError(`${noun} has no ${unknown}`);
    this.#changed.set(policy, { ...this.#changed.get(policy), ...changes });
  }
}
