import {
  array,
  boolean,
  constant,
  constantFrom,
  oneof,
  option,
  record,
  shuffledSubarray,
  subarray,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { controlById, controlIds } from '../../src/controls/index.ts';
import { platformIds } from '../../src/model/platform.ts';
import { stages } from '../../src/model/population.ts';
import type { Attestation, Exception, Override, PopulationDefinition, School } from '../../src/model/school.ts';
import type { Step } from '../../src/model/step.ts';

const platform = option(constantFrom(...platformIds));
const stage = option(constantFrom(...stages));
const role = constantFrom('student', 'teacher', 'staff', 'guest', 'unknown', 'everyone');
const until = constantFrom('2026-11-21', '2027-07-31');

/** What a school asks instead of its preset. */
const overrides: Arbitrary<readonly Override[]> = array(
  constantFrom(...controlIds).chain((control) =>
    record({
      control: constant(control),
      role,
      stage,
      platform,
      accept: constantFrom(...stepsOf(control)),
      reason: constant('besluit directie'),
    }),
  ),
  { maxLength: 40, size: 'max' },
);

function exceptions(populations: readonly string[], scopes: readonly string[]): Arbitrary<readonly Exception[]> {
  const control = constantFrom(...controlIds);
  const scope = option(constantFrom(...scopes));
  const approval = { reason: constant('proef'), approvedBy: constant('directie'), until };
  return array(record({ control, platform, scope, population: option(constantFrom(...populations)), ...approval }), {
    maxLength: 40,
    size: 'max',
  });
}

/** Among them often the one that decides on much else: that pupils create no meetings. */
function attestations(populations: readonly string[]): Arbitrary<readonly Attestation[]> {
  const control = oneof(constant('creating-meetings'), constantFrom(...controlIds));
  const outcome = constantFrom('ok', 'gap');
  return array(record({ control, platform, population: option(constantFrom(...populations)), outcome, by: constant('ict'), until }), {
    maxLength: 20,
    size: 'max',
  });
}

/** The same places, divided otherwise: left out, in another order, under another name, as other people, or claimed by another one. */
function mappings(definitions: readonly PopulationDefinition[]): Arbitrary<readonly PopulationDefinition[]> {
  const claims = definitions.map(({ teamsGroups, orgUnits, googleGroups }) => ({ teamsGroups, orgUnits, googleGroups }));
  const kept = oneof(constant(definitions), subarray([...definitions]), shuffledSubarray([...definitions]));
  const other = record(
    {
      role: constantFrom<PopulationDefinition['role']>('student', 'teacher', 'staff'),
      stage,
      school: constantFrom(null, 'De Linde'),
      claims: constantFrom(...claims),
    },
    { requiredKeys: [] },
  );
  return tuple(
    kept,
    array(tuple(boolean(), option(other, { freq: 3 })), { minLength: definitions.length, maxLength: definitions.length }),
  ).map(([some, changes]) =>
    some.map((definition, index) => {
      const [isRenamed = false, change = null] = changes[index] ?? [];
      const { claims: others = {}, ...parts } = change ?? {};
      return { ...definition, ...parts, ...others, id: isRenamed ? `${definition.id}-nieuw` : definition.id };
    }),
  );
}

/** A school that has made up its mind otherwise in all of it. */
export function arbitrarySchool(base: School, scopes: readonly string[]): Arbitrary<School> {
  const ids = [...base.populations.map(({ id }) => id), 'leerlingen', 'unassigned'];
  return record({
    overrides: oneof(constant([]), overrides),
    exceptions: oneof(constant([]), exceptions(ids, scopes)),
    attestations: oneof(constant([]), attestations(ids)),
    populations: oneof(constant(base.populations), mappings(base.populations)),
  }).map((parts) => ({ ...base, ...parts }));
}

function stepsOf(control: string): readonly Step[] {
  return controlById(control)?.scale ?? ['nobody'];
}
