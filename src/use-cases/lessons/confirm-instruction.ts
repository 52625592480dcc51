import { AppError } from '../../errors.ts';
import { permit } from '../asking.ts';
import { writeTrail } from '../write-trail.ts';
import type { InstructionSeen } from './instructions-seen.ts';
import { requireStaff, type TeacherAsking } from './teacher-asking.ts';

/** What somebody says that they read. */
export interface InstructionRead {
  readonly instruction: string;
  /** Of the text that they saw. */
  readonly fingerprint: string;
}

/**
 * “I have read this”: it counts for the text that was read, and the first time stays.
 * @throws AppError not-allowed, for-teachers, teacher-not-known; instruction-changed when the text is another one by now.
 */
export async function confirmInstruction(asking: TeacherAsking, read: InstructionRead): Promise<InstructionSeen> {
  permit(asking, 'instruction.confirm');
  requireStaff(asking);
  const { actor, store, clock, person, platform, checks } = asking;
  const { instructions } = checks.of(await store.audits.latest(), person, platform);
  const found = instructions.find(({ id, fingerprint }) => id === read.instruction && fingerprint === read.fingerprint);
  if (found === undefined) throw new AppError('instruction-changed', {});
  const { id: instruction, fingerprint, control } = found;
  const given = { personId: actor.id, personName: actor.name, instruction, fingerprint, at: clock.now().toISOString() };
  const kept = await store.transaction(async (inside) => {
    const { confirmation, is } = await inside.confirmations.add({ ...given, platform, control });
    if (is === 'new') {
      await writeTrail(inside, asking, {
        action: 'instruction.confirmed',
        subject: `instruction/${instruction}`,
        before: null,
        after: { fingerprint },
      });
    }
    return confirmation;
  });
  return { ...found, readAt: kept.at };
}
