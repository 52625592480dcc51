import { may } from '../../auth/permissions.ts';
import type { ArrangedLine } from '../../lessons/check/arranged.ts';
import type { TeacherCheck } from '../../lessons/teacher-check.ts';
import { errorTable } from '../../errors.ts';
import type { Localized } from '../../model/language.ts';
import type { PlatformId } from '../../model/platform.ts';
import { permit } from '../asking.ts';
import type { BoardTotals } from './board-totals.ts';
import { withReading, type InstructionSeen } from './instructions-seen.ts';
import { isPupil, type TeacherAsking } from './teacher-asking.ts';

/** A pupil gets a friendly word, and is asked nothing. */
export interface ForTeachers {
  readonly kind: 'for-teachers';
  readonly says: Localized;
}

export interface TeacherCheckSeen {
  readonly kind: 'check';
  readonly platform: PlatformId;
  readonly basis: TeacherCheck['basis'];
  readonly basisSays: Localized | null;
  /** ISO; null: nothing was audited yet. */
  readonly auditedAt: string | null;
  readonly arranged: readonly ArrangedLine[];
  readonly instructions: readonly InstructionSeen[];
  /** For those who see what is open elsewhere; null for others, and where nothing was audited. */
  readonly board: BoardTotals | null;
}

export type MyCheck = ForTeachers | TeacherCheckSeen;

/** What is arranged for the caller's lessons, and what they do themselves. @throws AppError not-allowed. */
export async function getMyCheck(asking: TeacherAsking): Promise<MyCheck> {
  permit(asking, 'own-lesson.read');
  const { actor, store, person, platform, checks } = asking;
  if (isPupil(person)) return forTeachers;
  const [record, confirmed] = [await store.audits.latest(), await store.confirmations.ofPerson(actor.id)];
  const { deviations: _, ...check } = checks.of(record, person, platform);
  const sees = record !== null && may(actor, 'finding.read');
  return {
    kind: 'check',
    platform,
    ...check,
    instructions: withReading(check.instructions, confirmed),
    board: sees ? await checks.totals(store, record) : null,
  };
}

export const forTeachers: ForTeachers = {
  kind: 'for-teachers',
  says: {
    nl: `${errorTable['for-teachers'].says.nl} ${errorTable['for-teachers'].todo.nl}`,
    en: `${errorTable['for-teachers'].says.en} ${errorTable['for-teachers'].todo.en}`,
  },
};
