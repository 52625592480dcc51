import { permit, type DecidingAudits } from '../asking.ts';
import { found } from '../found.ts';
import { judgeDecision } from '../judge-decision.ts';
import { writeTrail } from '../write-trail.ts';

/** It counts no more, and what was read last is judged without it. @throws AppError not-allowed, not-there. */
export async function removeUpload(deciding: DecidingAudits, id: string): Promise<void> {
  permit(deciding, 'upload.remove');
  await deciding.store.transaction(async (inside) => {
    const before = found((await inside.uploads.list()).find((one) => one.id === id) ?? null);
    await inside.uploads.remove(id);
    await writeTrail(inside, deciding, { action: 'upload.removed', subject: `upload/${id}`, before, after: null });
  });
  await judgeDecision(deciding);
}
