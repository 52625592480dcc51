import type { Locale } from '../../model/language.ts';
import { permit } from '../asking.ts';
import { requireStaff, type TeacherAsking } from './teacher-asking.ts';

/**
 * Null: as the chat says again. It is nobody's business but the caller's: whoever is answered may choose the language, and the trail does not tell of it.
 * @throws AppError not-allowed, for-teachers, teacher-not-known.
 */
export async function chooseLocale(asking: Pick<TeacherAsking, 'actor' | 'store' | 'person'>, locale: Locale | null): Promise<void> {
  permit(asking, 'own-lesson.read');
  requireStaff(asking);
  const { actor, store } = asking;
  if (locale === null) await store.preferences.remove(actor.id);
  else await store.preferences.put(actor.id, { locale });
}
