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

interface Framed {
  readonly control: Control;
  readonly view: PlatformView;
  readonly scope: Scope;
  readonly population: Population;
  readonly asked: Asked;
}

/** What every finding has, before anything was judged. */
export function findingFrame({ control, view: { platform }, scope, population, asked: { basis } }: Framed) {
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
