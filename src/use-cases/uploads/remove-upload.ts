import { permit, type Deciding } from '../asking.ts';
import { found } from '../found.ts';
import { writeTrail } from '../write-trail.ts';

/** From the next audit on it counts no more. @throws AppError not-allowed, not-there. */
export async function removeUpload(deciding: Deciding, id: string): Promise<void> {
  permit(deciding, 'upload.remove');
  await deciding.store.transaction(async (inside) => {
    const before = found((await inside.uploads.list()).find((one) => one.id === id) ?? null);
    await inside.uploads.remove(id);
    await writeTrail(inside, deciding, { action: 'upload.removed', subject: `upload/${id}`, before, after: null });
  });
}
