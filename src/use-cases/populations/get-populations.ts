import type { StoredPopulations } from '../../store/decision-repositories.ts';
import { permit, type Asking } from '../asking.ts';

/** Which groups and org units hold pupils and which staff. @throws AppError not-allowed. */
export async function getPopulations(asking: Asking): Promise<StoredPopulations> {
  permit(asking, 'population.read');
  return asking.store.populations.get();
}
