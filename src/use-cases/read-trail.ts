import type { TrailEntry } from '../store/message-repositories.ts';
import type { PageOf, PageWanted } from '../store/page-of.ts';
import { permit, type Asking } from './asking.ts';

export interface TrailFilter {
  readonly subject: string | null;
  readonly actorId: string | null;
}

/** Who changed what, the newest first. @throws AppError not-allowed, unusable-cursor. */
export async function readTrail(asking: Asking, { subject, actorId }: TrailFilter, page: PageWanted): Promise<PageOf<TrailEntry>> {
  permit(asking, 'trail.read');
  return asking.store.trail.list({ ...(subject !== null && { subject }), ...(actorId !== null && { actorId }) }, page);
}
