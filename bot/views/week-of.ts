import type { CardWeek } from '../../src/use-cases/digest/place-digest.ts';
import type { VerbData } from '../verbs.ts';

/** Of which week a card tells, as its buttons carry it. */
export function weekOf({ occasion, since }: CardWeek): VerbData<'digest'> {
  return { occasion, since: since ?? '' };
}
