import type { Confirmation } from '../../store/teacher-repositories.ts';
import type { PageOf, PageWanted } from '../../store/page-of.ts';
import { permit, type Asking } from '../asking.ts';

/** Who confirmed which instruction and when, the newest first. @throws AppError not-allowed, unusable-cursor. */
export async function listInstructionReaders(
  asking: Asking,
  filter: { readonly instruction?: string | undefined },
  page: PageWanted,
): Promise<PageOf<Confirmation>> {
  permit(asking, 'confirmation.read');
  return asking.store.confirmations.list(filter, page);
}
