import type { Deadline } from '../deadlines/deadline.ts';
import type { AuditEvidence } from '../evidence/audit-evidence.ts';
import type { InstructionEvidence } from '../evidence/instructions.ts';
import type { ChecklistItem } from '../list/checklist.ts';
import type { RegisterId } from '../registers/register-ids.ts';
import type { StandingState } from '../state/standing-state.ts';

/** What settles whether a row is done: a person, its parts, the audit, a register, or what teachers confirmed. */
export const settlers = ['person', 'parts', 'audit', 'register', 'confirmations'] as const;
export type Settler = (typeof settlers)[number];

export interface RegisterSeen {
  readonly register: RegisterId;
  readonly entries: number;
  /** Entries with a point of attention. */
  readonly attention: number;
}

/** One item of a list as it stands. */
export interface Row extends StandingState {
  readonly item: ChecklistItem;
  readonly done: boolean;
  /** Who or what makes it done, or undoes a person's tick; null: nobody did anything yet. */
  readonly by: Settler | null;
  /** Whether a person may tick it. */
  readonly tickable: boolean;
  readonly audit: AuditEvidence | null;
  readonly instructions: InstructionEvidence | null;
  readonly register: RegisterSeen | null;
  readonly deadline: Deadline | null;
  /** As somebody set it, else by the list's rule; YYYY-MM-DD. */
  readonly due: string | null;
  readonly late: boolean;
  /** Sections and items that are to be done before it and are not; a warning. */
  readonly waitsFor: readonly string[];
  /** Seen by nobody but the reader. */
  readonly private: boolean;
  readonly parts: readonly Row[];
}

/** Rows without parts and all parts: what is counted. */
export function leavesOf(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => (row.parts.length === 0 ? [row] : leavesOf(row.parts)));
}

export function allRows(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => [row, ...allRows(row.parts)]);
}
