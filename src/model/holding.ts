import type { Localized } from './language.ts';
import type { PlatformId } from './platform.ts';
import type { Population } from './population.ts';
import type { KnownReading, Settings } from './reading.ts';

export const scopeKinds = ['policy', 'org-unit', 'group', 'tenant', 'meeting'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** Where a value is set: what an administrator opens to change it. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly id: string;
  readonly name: string;
}

/** How many people got a policy in which way; null when that is not known. */
export interface AssignmentCounts {
  readonly direct: number;
  readonly group: number;
  readonly global: number;
}

/** People of one population for whom one scope decides, and what they get from it. */
export interface Holding {
  readonly population: Population;
  readonly scope: Scope;
  readonly settings: Settings;
  /** People; null when they were not counted. */
  readonly members: number | null;
  readonly assignment: AssignmentCounts | null;
  /** vendor: the vendor ships it and nobody can change it; people must be given another one. */
  readonly changeableBy: 'administrator' | 'vendor';
  /** Set when the platform itself is off for these people: nothing else applies to them. */
  readonly switchedOff: KnownReading | null;
}

export const sourceKinds = [
  'powershell-export',
  'configuration-snapshot',
  'graph-assignments',
  'configuration-api',
  'scubagear-export',
  'policy-api',
  'directory-api',
  'reports-api',
  'scubagoggles-export',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** One file or answer that was read. */
export interface SourceRead {
  readonly platform: PlatformId;
  readonly kind: SourceKind;
  /** File name or address. */
  readonly origin: string;
  /** ISO time of what it says, as far as it tells; else of the file. */
  readonly readAt: string;
  /** False when it is known to lack something that it should hold. */
  readonly complete: boolean;
  /** Sentences; what the vendor wrote stands there verbatim, the same in every language. */
  readonly problems: readonly Localized[];
}

/** A platform's answer: who holds what, in the vendor's setting names and our words for people. */
export interface PlatformView {
  readonly platform: PlatformId;
  readonly sources: readonly SourceRead[];
  readonly populations: readonly Population[];
  /** partial: policies are known to be missing, and any of them could loosen or tighten what was read. */
  readonly policies: 'whole' | 'partial';
  /** The vendor's id of the tenant; null when no file tells it. */
  readonly tenantId: string | null;
  /**
   * Everyone, divided by which scope decides on `object`. `alsoRead` names further objects whose values the settings must answer for:
   * people who differ in those stand in holdings of their own.
   */
  holdings(object: string, alsoRead: readonly string[]): readonly Holding[];
}
