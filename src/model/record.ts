import type { Finding } from './finding.ts';
import type { SourceRead } from './holding.ts';
import type { Localized } from './language.ts';
import type { Outcome, Severity } from './outcome.ts';
import type { Population, Stage } from './population.ts';
import type { PopulationDefinition } from './school.ts';

export const recordSchemaId = 'lesklaar.audit/1';

/** Something about the audit itself that its reader should know: an exception that matched nothing, a policy that could not be placed. */
export interface Notice {
  readonly code: string;
  readonly text: Localized;
}

export interface Summary {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly gaps: Readonly<Record<Severity, number>>;
}

/** The one document that every surface renders. */
export interface AuditRecord {
  readonly schema: typeof recordSchemaId;
  readonly generator: { readonly name: 'lesklaar'; readonly version: string };
  readonly id: string;
  /** ISO times. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly preset: string;
  /** The stage that counts where a population has none of its own. */
  readonly stage: Stage;
  readonly sources: readonly SourceRead[];
  /** What the school said of who belongs together, by which people were divided; left out by earlier versions. */
  readonly mapping?: readonly PopulationDefinition[] | undefined;
  readonly populations: readonly Population[];
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  readonly summary: Summary;
}
