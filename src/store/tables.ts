import type { ColumnType, Generated } from 'kysely';
import type { Outcome, Severity } from '../model/outcome.ts';
import type { AuditRecord } from '../model/record.ts';
import type { StoredAudit, StoredCollection, StoredUpload } from './audit-repositories.ts';
import type {
  StoredAttestation,
  StoredChecklistItem,
  StoredException,
  StoredOrganisation,
  StoredPopulations,
  StoredRegisterEntry,
  StoredSchool,
} from './decision-repositories.ts';
import type { DeliveryState, StoredDelivery } from './delivery-repository.ts';
import type { StoredSchedule, TrailEntry } from './message-repositories.ts';
import type { Confirmation, Preferences } from './teacher-repositories.ts';

/** Written as text, read as what it says. `json` and not `jsonb`: it keeps every character and the order of the keys, and nobody looks inside in SQL. */
type Document<T> = ColumnType<T, string, string>;
/** Written as an ISO time; only compared, never read. */
type Instant = ColumnType<Date | string, string, string>;

interface Owned {
  readonly organisation_id: string;
}

interface Versioned<T> extends Owned {
  /** Counts up with each change. */
  readonly version: number;
  readonly document: Document<T>;
}

/** Documents are the truth; the other columns are what rows are found and put in order by (`keyOf`). */
export interface Tables {
  readonly organisation: Versioned<{ readonly organisationId: string; readonly organisation: Omit<StoredOrganisation, 'version'> }>;
  readonly school: Owned & { readonly id: string; readonly document: Document<StoredSchool> };
  readonly population_mapping: Versioned<Omit<StoredPopulations, 'version'>>;
  readonly exception: Versioned<Omit<StoredException, 'version'>> & { readonly id: string };
  readonly attestation: Versioned<Omit<StoredAttestation, 'version'>> & { readonly id: string };
  readonly checklist_item: Versioned<Omit<StoredChecklistItem, 'version'>> & {
    readonly checklist: string;
    readonly item: string;
    readonly school: string;
    readonly year: string;
    readonly person: string;
  };
  readonly register_entry: Versioned<Omit<StoredRegisterEntry, 'version'>> & {
    readonly entry: string;
    readonly register: string;
    readonly school: string;
  };
  readonly collection: Owned & { readonly id: string; readonly read_at: Instant; readonly document: Document<StoredCollection> };
  readonly upload: UploadTable;
  readonly audit: AuditTable;
  readonly finding: FindingTable;
  readonly snapshot_progress: Owned & { readonly name: string; readonly document: Document<unknown> };
  readonly schedule: Versioned<Omit<StoredSchedule, 'version'>> & { readonly id: string };
  readonly delivery: DeliveryTable;
  readonly conversation: Owned & { readonly id: string; readonly document: Document<StoredConversation> };
  readonly trail: TrailTable;
  readonly confirmation: ConfirmationTable;
  readonly preference: Owned & {
    readonly person: string;
    readonly document: Document<{ readonly personId: string; readonly preferences: Preferences }>;
  };
  readonly activity: Owned & { readonly id: string; readonly at: Instant };
}

interface UploadTable extends Owned {
  readonly id: string;
  readonly uploaded_at: Instant;
  readonly document: Document<StoredUpload>;
  readonly content: Document<unknown>;
}

interface AuditTable extends Owned {
  readonly id: string;
  readonly finished_at: Instant;
  readonly listed: Document<StoredAudit>;
  /** The record whole, findings and all: it compresses to an eighth, which its findings one by one do not. */
  readonly document: Document<AuditRecord>;
}

/** What findings are filtered by; the finding itself stands in the record, at its position. */
export interface FindingTable extends Owned {
  readonly audit_id: string;
  readonly position: number;
  readonly control: string;
  readonly platform: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly population: string;
  readonly school: string | null;
  readonly settable: string;
  readonly frameworks: readonly string[];
  readonly affected: number | null;
  /** The same in every audit for control, platform, scope and population. */
  readonly same: string;
  readonly search: string;
}

interface DeliveryTable extends Owned {
  readonly id: string;
  readonly schedule: string;
  readonly at: Instant;
  readonly state: DeliveryState;
  readonly tries: number;
  readonly not_before: Instant;
  readonly document: Document<StoredDelivery>;
}

export interface StoredConversation {
  readonly id: string;
  readonly reference: Readonly<Record<string, unknown>>;
}

interface TrailTable extends Owned {
  readonly id: Generated<number>;
  readonly at: Instant;
  readonly subject: string;
  readonly actor_id: string;
  readonly document: Document<Omit<TrailEntry, 'id'>>;
}

interface ConfirmationTable extends Owned {
  /** Of person, instruction and text. */
  readonly id: string;
  readonly person: string;
  readonly instruction: string;
  readonly at: Instant;
  readonly document: Document<Confirmation>;
}
