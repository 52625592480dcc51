import type { StoredUpload } from '../../store/audit-repositories.ts';
import { permit, type Asking } from '../asking.ts';

/** The exports that count in each audit. @throws AppError not-allowed. */
export async function listUploads(asking: Asking): Promise<readonly StoredUpload[]> {
  permit(asking, 'audit.read');
  return asking.store.uploads.list();
}
