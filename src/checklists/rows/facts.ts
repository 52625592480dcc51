import type { AuditRead } from '../evidence/audit-read.ts';
import type { Confirmation } from '../evidence/instructions.ts';
import { usesAgreed, type RecordingAgreement } from '../registers/recording-agreement.ts';
import type { RecordingUse } from '../evidence/agreed-use.ts';
import { registers } from '../registers/index.ts';
import type { RegisterId } from '../registers/register-ids.ts';
import type { RegisterEntry, Surroundings } from '../registers/register.ts';
import type { ChecklistItem } from '../list/checklist.ts';
import type { Country } from '../../model/country.ts';
import type { SchoolYear } from '../../model/school-year.ts';
import type { KeptState } from '../state/standing-state.ts';

/** A school of the board, or the board as a whole, in one school year: all that a list's rows are made of. */
export interface Facts {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly year: SchoolYear;
  readonly country: Country;
  /** Null: the whole board. */
  readonly school: { readonly id: string; readonly name: string } | null;
  readonly boardName: string;
  /** Of all years; what people keep to themselves is only the reader's own. */
  readonly states: readonly KeptState[];
  /** Those of the school and those of the whole board, of all years. */
  readonly entries: readonly RegisterEntry[];
  readonly audit: AuditRead | null;
  readonly confirmations: readonly Confirmation[];
}

/** What counts of a register in the school year; a school's own before that of the whole board. */
export function contentsOf({ entries, year }: Pick<Facts, 'entries' | 'year'>, register: RegisterId): readonly unknown[] {
  const { lasts, content } = registers[register];
  const own = entries.filter((one) => one.register === register && (lasts === 'always' || one.year === year));
  return own.toSorted((a, b) => Number(a.school === null) - Number(b.school === null)).map((one) => content.parse(one.content));
}

export function agreedUses(facts: Facts): readonly RecordingUse[] {
  // What the register's own schema let through.
  return usesAgreed(contentsOf(facts, 'recording-agreement') as readonly RecordingAgreement[], facts.today);
}

/** What the entries of a register are held against. */
export function surroundings({ today, school, boardName, audit }: Facts, items: readonly ChecklistItem[]): Surroundings {
  return { today, audit, items, school: school?.name ?? null, schoolName: school?.name ?? boardName };
}
