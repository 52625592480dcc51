import * as fc from 'fast-check';
import { controlById, controlIds } from '../../../src/controls/index.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { localized } from '../../../src/model/language.ts';
import { outcomes, severities, type Outcome } from '../../../src/model/outcome.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import { aFinding, aRecord, hostileNames } from '../../support/record.ts';
import { nastyWords } from './arbitrary-views.ts';

/** What policies, schools and lists are called in one tenant; somebody may have thought of it for hours. */
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Global', 'Leraren', 'Leerlingen PO', 'Beleid – onderbouw') },
  { weight: 4, arbitrary: fc.constantFrom(...hostileNames, ...nastyWords) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

const seed = fc.record({
  names: fc.array(name, { minLength: 1, maxLength: 5 }),
  outcomes: fc.array(fc.constantFrom<Outcome>(...outcomes), { minLength: 1, maxLength: 9 }),
  /** Now and then a whole board: five hundred gaps. */
  findings: fc.oneof({ weight: 39, arbitrary: fc.nat(60) }, { weight: 1, arbitrary: fc.constant(500) }),
  turn: fc.nat(50),
  affected: fc.option(fc.nat(100_000)),
});

type Seed = typeof seed extends fc.Arbitrary<infer T> ? T : never;

/** A record with anything in it that an audit may find, and everything called as somebody pleased. */
export const arbitraryRecord: fc.Arbitrary<AuditRecord> = seed.map((given) =>
  aRecord({ findings: Array.from({ length: given.findings }, (_, index) => findingOf(index, given)) }),
);

function findingOf(index: number, { names, findings, turn, affected, ...given }: Seed): Finding {
  const control = pick(controlIds, index + turn);
  const called = pick(names, index);
  const outcome = findings === 500 ? 'gap' : pick(given.outcomes, index);
  const scale = controlById(control)?.scale ?? ['nobody'];
  return aFinding({
    control,
    scope: { kind: 'policy', id: called, name: called },
    population: index % 2 === 0 ? 'leraren' : 'leerlingen-po',
    outcome,
    severity: pick(severities, index),
    allows: index % 5 === 0 ? null : pick(scale, index + turn),
    affected,
    text: localized(() => ({ title: called, because: `“${called}” laat dit toe.`, why: `Omdat ${called}.` })),
    tellTeachers: index % 3 === 0 ? null : localized(() => `Kijk in ${called} en zet het zelf goed. `.repeat(1 + (index % 4))),
    basis: { strength: 'vendor', sources: [{ id: 'X', title: called, link: 'https://lesopafstand.nl/' }], note: null },
  });
}

function pick<T>(from: readonly T[], index: number): T {
  return from[index % from.length] as T;
}
