import type { Instruction } from '../../lessons/check/instructions.ts';
import type { Confirmation } from '../../store/teacher-repositories.ts';

/** An instruction and whether its reader has confirmed it. */
export interface InstructionSeen extends Instruction {
  /** When they confirmed this text, ISO; null: not this text. */
  readonly readAt: string | null;
}

/** Only a confirmation of the text as it is now counts. */
export function withReading(instructions: readonly Instruction[], confirmed: readonly Confirmation[]): readonly InstructionSeen[] {
  const readAt = new Map(confirmed.map(({ instruction, fingerprint, at }) => [`${instruction} ${fingerprint}`, at]));
  return instructions.map((one) => ({ ...one, readAt: readAt.get(`${one.id} ${one.fingerprint}`) ?? null }));
}
