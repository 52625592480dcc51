import type { Checklist } from '../../checklists/list/checklist.ts';
import { listFrom } from '../../checklists/list/read-list.ts';
import type { AskingLists } from './asking-lists.ts';
import { found } from '../found.ts';

/** Under which lists are kept that a school brought in. It is no register that people see. */
export const ownListRegister = 'own-list';

export function ownListEntry(list: string): string {
  return `list:${list}`;
}

/** The lists that come with the product, then those that the school brought in. */
export async function listsOf({ store, shipped }: Pick<AskingLists, 'store' | 'shipped'>): Promise<readonly Checklist[]> {
  const own = await store.registers.list([ownListRegister], null);
  return [...(await shipped.all()), ...own.map(({ content }) => listFrom(content, 'own'))];
}

/** @throws AppError not-there. */
export async function listOf(asking: Pick<AskingLists, 'store' | 'shipped'>, id: string): Promise<Checklist> {
  return found((await listsOf(asking)).find((list) => list.id === id) ?? null);
}
