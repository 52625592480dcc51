import type { Country } from '../model/country.ts';
import type { Stage } from '../model/population.ts';
import type { Attestation, Exception, Organisation, Override, PopulationDefinition } from '../model/school.ts';

export interface StoredOrganisation extends Organisation {
  readonly preset: string | null;
  readonly overrides: readonly Override[];
  /** Counts up with each change, for whoever writes over what another just wrote. */
  readonly version: number;
}

export interface OrganisationRepository {
  get(): Promise<StoredOrganisation | null>;
  /** @throws AppError changed-meanwhile when `version` is not the one that is kept; null: it must not exist yet. */
  put(organisation: Omit<StoredOrganisation, 'version'>, version: number | null): Promise<StoredOrganisation>;
}

export const requestStates = ['requested', 'approved', 'ended', 'refused'] as const;
export type RequestState = (typeof requestStates)[number];

export interface StoredException extends Omit<Exception, 'approvedBy'> {
  readonly id: string;
  readonly state: RequestState;
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** Of the requester’s address (`src/auth/address-mark.ts`) while it is asked for; it is for nobody to see. Left out by earlier versions. */
  readonly requesterMark?: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
  readonly version: number;
}

export interface ExceptionRepository {
  list(): Promise<readonly StoredException[]>;
  get(id: string): Promise<StoredException | null>;
  /** @throws AppError changed-meanwhile. `version` 0: new. */
  put(exception: StoredException): Promise<StoredException>;
}

export interface StoredAttestation extends Attestation {
  readonly id: string;
  readonly at: string;
  readonly note: string | null;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
  readonly version: number;
}

export interface AttestationRepository {
  list(): Promise<readonly StoredAttestation[]>;
  get(id: string): Promise<StoredAttestation | null>;
  put(attestation: StoredAttestation): Promise<StoredAttestation>;
}

export interface StoredSchool {
  readonly id: string;
  readonly name: string;
  readonly stage: Stage | null;
  readonly country: Country | null;
}

export interface SchoolRepository {
  list(): Promise<readonly StoredSchool[]>;
  put(school: StoredSchool): Promise<void>;
  remove(id: string): Promise<void>;
}

export interface StoredPopulations {
  readonly definitions: readonly PopulationDefinition[];
  /** Null: from a file, nobody confirmed them. */
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly version: number;
}

export interface PopulationRepository {
  get(): Promise<StoredPopulations>;
  put(populations: Omit<StoredPopulations, 'version'>, version: number): Promise<StoredPopulations>;
}

export interface StoredChecklistItem {
  readonly checklist: string;
  readonly item: string;
  /** Null: the whole board. */
  readonly school: string | null;
  /** The school year that it belongs to: `2026-2027`. Years that passed stay as they were. */
  readonly year: string;
  /** Whose own it is, by the vendor's id of them; null: the school's. */
  readonly person: string | null;
  readonly state: Readonly<Record<string, unknown>>;
  readonly version: number;
}

export interface ChecklistRepository {
  /** What is the school's (null: the board's; left out: of all), of all years. Nobody's own is among it. */
  items(checklist: string, school?: string | null): Promise<readonly StoredChecklistItem[]>;
  /** What is one person's own, of all schools and years. */
  own(checklist: string, person: string): Promise<readonly StoredChecklistItem[]>;
  /** @throws AppError changed-meanwhile. `version` 0: new. */
  put(item: StoredChecklistItem): Promise<StoredChecklistItem>;
}

/** One thing in a register: an agreement, a protocol, a year plan, a list that the school brought in. */
export interface StoredRegisterEntry {
  readonly register: string;
  readonly entry: string;
  /** Null: it holds for the whole board. */
  readonly school: string | null;
  /** Null: it belongs to no school year. */
  readonly year: string | null;
  readonly content: unknown;
  readonly version: number;
}

export interface RegisterRepository {
  /** Those of a school and of the whole board; `school` left out: of all schools. In the order of their ids. */
  list(registers: readonly string[], school?: string | null): Promise<readonly StoredRegisterEntry[]>;
  get(entry: string): Promise<StoredRegisterEntry | null>;
  /** @throws AppError changed-meanwhile. `version` 0: new. */
  put(entry: StoredRegisterEntry): Promise<StoredRegisterEntry>;
  /** @throws AppError changed-meanwhile when somebody changed or removed it meanwhile. */
  remove(entry: string, version: number): Promise<void>;
}
