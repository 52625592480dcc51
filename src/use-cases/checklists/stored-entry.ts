import { registerIds } from '../../checklists/registers/register-ids.ts';
import type { RegisterEntry } from '../../checklists/registers/register.ts';
import type { Asking } from '../asking.ts';
import { found } from '../found.ts';
import { asEntry } from './facts-of.ts';
import { maySee } from './seen-entry.ts';

/** An entry that its reader may see. @throws AppError not-there. */
export async function storedEntry({ actor, store }: Asking, id: string): Promise<RegisterEntry> {
  const stored = found(await store.registers.get(id));
  const entry = found(registerIds.some((register) => register === stored.register) ? asEntry(stored) : null);
  return found(maySee(entry, actor) ? entry : null);
}
