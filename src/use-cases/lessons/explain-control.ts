import { explain, type Explanation } from '../../lessons/explain.ts';
import { findControl, type ControlSuggested } from '../../lessons/find-control.ts';
import { permit } from '../asking.ts';
import { withReading, type InstructionSeen } from './instructions-seen.ts';
import { refusePupils, type TeacherAsking } from './teacher-asking.ts';

export interface ControlExplained extends Explanation {
  readonly kind: 'explained';
  /** What the asker does themselves; null where there is nothing to do. */
  readonly instruction: InstructionSeen | null;
}

export interface ControlNotFound {
  readonly kind: 'not-found';
  /** What may have been meant, the likeliest first. */
  readonly suggestions: readonly ControlSuggested[];
}

/** What a right is, why it matters, how it stands for the asker and what to do; `words` as somebody typed them. @throws AppError not-allowed, for-teachers. */
export async function explainControl(asking: TeacherAsking, words: string): Promise<ControlExplained | ControlNotFound> {
  permit(asking, 'own-lesson.read');
  refusePupils(asking);
  const found = findControl(words);
  if (found.kind === 'not-found') return found;
  const { actor, store, person, platform, checks } = asking;
  const record = await store.audits.latest();
  const { instructions } = checks.of(record, person, platform);
  const own = instructions.filter(({ control }) => control === found.control.id);
  const [instruction = null] = own.length === 0 ? [] : withReading(own, await store.confirmations.ofPerson(actor.id));
  return { kind: 'explained', ...explain(found.control, record, person, platform), instruction };
}
