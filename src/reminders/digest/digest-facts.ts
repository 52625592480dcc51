import type { InstructionEvidence } from '../../checklists/evidence/instructions.ts';
import type { Task } from '../../checklists/rows/tasks.ts';
import type { Localized, Wording } from '../../model/language.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { StoredAttestation, StoredException } from '../../store/decision-repositories.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';

/** Something that somebody finished or agreed on, and when: an instant, or a day. */
export interface Finished {
  readonly title: Wording;
  readonly at: string;
}

/** A point of a list that somebody ticked. */
export interface Ticked extends Finished {
  readonly list: Localized | null;
}

export interface SchoolNamed {
  readonly id: string;
  readonly name: string;
}

/** All that a digest is made of, as it is kept. */
export interface DigestFacts {
  /** Null: the whole organisation. */
  readonly school: SchoolNamed | null;
  readonly schools: readonly SchoolNamed[];
  readonly organisation: string;
  readonly calendar: SchoolCalendar;
  /** The latest audit; null: nothing was audited yet. */
  readonly record: AuditRecord | null;
  /** The one that was the latest at the last card; null: there was none. */
  readonly before: AuditRecord | null;
  readonly exceptions: readonly StoredException[];
  readonly attestations: readonly StoredAttestation[];
  readonly tasks: readonly Task[];
  readonly ticked: readonly Ticked[];
  /** Decisions and agreements of the checklists and their registers, and actions that are done. */
  readonly agreed: readonly Finished[];
  readonly instructions: InstructionEvidence;
  /** When people confirmed an instruction, ISO; each person once. */
  readonly confirmedAt: readonly string[];
  readonly question: { readonly theme: Localized | null; readonly text: Wording; readonly page: string } | null;
}
