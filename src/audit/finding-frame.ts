import type { Control } from '../controls/parts/define-control.ts';
import type { Finding, Remedy } from '../model/finding.ts';
import type { PlatformView, Scope } from '../model/holding.ts';
import { localized } from '../model/language.ts';
import { severityOf, type Settable } from '../model/outcome.ts';
import type { Population } from '../model/population.ts';
import type { Asked } from './plan.ts';

/** The remedy of what needs none. */
export function nothingToDo(settable: Settable): Remedy {
  return { settable, inShort: null, steps: { nl: [], en: [] }, command: null, link: null };
}

/** What every finding has, before anything was judged. */
export function findingFrame(control: Control, { platform }: PlatformView, scope: Scope, population: Population, { basis }: Asked) {
  return {
    control: control.id,
    platform,
    scope,
    population: population.id,
    severity: severityOf(basis.strength),
    observed: [],
    unread: [],
    allows: null,
    expected: null,
    affected: population.members,
    assignment: null,
    text: localized(() => ({ title: '', because: '', why: '' })),
    tellTeachers: null,
    references: control.references[platform],
    basis,
    exception: null,
    attestation: null,
  } satisfies Partial<Finding>;
}
