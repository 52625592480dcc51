import type { Finding } from '../model/finding.ts';
import type { Outcome, Severity } from '../model/outcome.ts';
import type { PlatformId } from '../model/platform.ts';
import type { Stage } from '../model/population.ts';
import type { AuditRecord, Summary } from '../model/record.ts';
import type { PopulationDefinition } from '../model/school.ts';
import type { PageOf, PageWanted } from './page-of.ts';

/** decision: what somebody decided or removed; nothing was read for it, but for a change of the mapping. */
export const auditTriggers = ['demand', 'nightly', 'upload', 'retry', 'decision'] as const;
export type AuditTrigger = (typeof auditTriggers)[number];

/** A record without its findings, for lists. */
export interface StoredAudit {
  readonly id: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly preset: string;
  readonly stage: Stage;
  readonly trigger: AuditTrigger;
  readonly collectionId: string | null;
  /** False when a source lacks something. */
  readonly complete: boolean;
  readonly summary: Summary;
}

export interface FindingFilter {
  readonly platform?: PlatformId | undefined;
  readonly control?: string | undefined;
  readonly outcome?: readonly Outcome[] | undefined;
  readonly severity?: readonly Severity[] | undefined;
  readonly population?: string | undefined;
  readonly school?: string | undefined;
  readonly settable?: string | undefined;
  readonly framework?: string | undefined;
  /** Words in the title, the scope's name or the control's id, in any case. */
  readonly search?: string | undefined;
}

export interface FindingOverTime {
  readonly auditId: string;
  readonly finishedAt: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly affected: number | null;
}

export interface AuditRepository {
  /** Keeps a record whole; the same id twice is the same record. */
  add(record: AuditRecord, kept: { readonly trigger: AuditTrigger; readonly collectionId: string | null }): Promise<void>;
  /** Newest first. */
  list(page: PageWanted): Promise<PageOf<StoredAudit>>;
  latest(): Promise<AuditRecord | null>;
  /** Without reading the record: what an ETag is made of. */
  latestId(): Promise<string | null>;
  get(id: string): Promise<AuditRecord | null>;
  /** Without reading the record. */
  has(id: string): Promise<boolean>;
  /** The one that finished last before it. */
  previousOf(id: string): Promise<AuditRecord | null>;
  /** In the record's own order; null when there is no such audit. */
  findings(id: string, filter: FindingFilter, page: PageWanted): Promise<PageOf<Finding> | null>;
  /** One finding through all audits, oldest first: control, platform, scope and population make it the same one. */
  history(finding: Pick<Finding, 'control' | 'platform' | 'scope' | 'population'>): Promise<readonly FindingOverTime[]>;
  /** Removes audits that finished before the time; the latest always stays. Answers how many. */
  removeBefore(time: string): Promise<number>;
}

export interface StoredCollection {
  readonly id: string;
  readonly readAt: string;
  /** `RawExport`s, without people. */
  readonly exports: readonly unknown[];
  /** By which their people were counted; left out by earlier versions. */
  readonly populations?: readonly PopulationDefinition[];
}

export interface CollectionRepository {
  add(collection: StoredCollection): Promise<void>;
  get(id: string): Promise<StoredCollection | null>;
  latest(): Promise<StoredCollection | null>;
  removeBefore(time: string): Promise<number>;
}

/** An export that somebody uploaded; the newest of a platform and name counts in each audit until it is removed. */
export interface StoredUpload {
  readonly id: string;
  readonly platform: PlatformId;
  readonly name: string;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
  readonly bytes: number;
}

export interface UploadRepository {
  list(): Promise<readonly StoredUpload[]>;
  /** Its content, without people. */
  content(id: string): Promise<unknown>;
  add(upload: StoredUpload, content: unknown): Promise<void>;
  remove(id: string): Promise<boolean>;
  removeBefore(time: string): Promise<number>;
}

/** How far a snapshot in the tenant is; see platforms/teams/live/snapshot-progress.ts. */
export interface SnapshotProgressRepository {
  load(name: string): Promise<unknown>;
  save(name: string, progress: unknown): Promise<void>;
  clear(name: string): Promise<void>;
}
