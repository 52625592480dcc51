import { permit } from '../asking.ts';
import { withReading, type InstructionSeen } from './instructions-seen.ts';
import { refusePupils, type TeacherAsking } from './teacher-asking.ts';

/** What the caller has not yet confirmed as it reads now. @throws AppError not-allowed, for-teachers. */
export async function unreadInstructions(asking: TeacherAsking): Promise<readonly InstructionSeen[]> {
  permit(asking, 'own-lesson.read');
  refusePupils(asking);
  const { actor, store, person, platform, checks } = asking;
  const { instructions } = checks.of(await store.audits.latest(), person, platform);
  return withReading(instructions, await store.confirmations.ofPerson(actor.id)).filter(({ readAt }) => readAt === null);
}
