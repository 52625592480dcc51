import { AppError } from '../../../errors.ts';
import type { PopulationDefinition } from '../../../model/school.ts';
import type { PersonDesk, PersonHere } from '../../../schools/person-desk.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import { reasons } from '../../calls/unread-part.ts';
import type { GoogleClients } from '../live/google-clients.ts';
import { askDirectory, type DirectoryPerson } from './ask-directory.ts';
import { personFrom } from './person-from.ts';

export interface GooglePersonDeskSettings {
  /** The tenant's, in an administrator's name. */
  readonly clients: () => Promise<Pick<GoogleClients, 'users' | 'groups'>>;
  /** The school's own populations as they are now. */
  readonly populations: () => Promise<readonly PopulationDefinition[]>;
}

/** Who somebody of a Google tenant is, by the Directory's id of them, which is also that of Chat. */
export interface GooglePersonDesk extends PersonDesk {
  /** Null: nobody of the tenant has that id. @throws AppError person-unread. */
  addressOf(personId: string): Promise<string | null>;
}

/** Milliseconds. */
const tenMinutes = 600_000;
const mostKept = 2000;

interface Asked {
  readonly found: DirectoryPerson | null;
  readonly person: PersonHere | null;
}

/** What came is held in memory for ten minutes, and never kept; what could not be asked is asked again. */
export function googlePersonDesk({ clients, populations }: GooglePersonDeskSettings, around: CallSurroundings): GooglePersonDesk {
  const held = new Map<string, { readonly until: number; readonly asked: Promise<Asked> }>();

  function ask(personId: string): Promise<Asked> {
    const now = around.clock.now().getTime();
    const before = held.get(personId);
    if (before !== undefined && now < before.until) return before.asked;
    const one = { until: now + tenMinutes, asked: askNow(personId) };
    held.delete(personId);
    held.set(personId, one);
    one.asked.catch(() => held.get(personId) === one && held.delete(personId));
    const [oldest] = held.keys();
    if (held.size > mostKept && oldest !== undefined) held.delete(oldest);
    return one.asked;
  }

  async function askNow(personId: string): Promise<Asked> {
    // Digits only: anything else would be an address, by which somebody else could be meant.
    if (!/^\d{5,30}$/.test(personId)) return { found: null, person: null };
    try {
      const found = await askDirectory(personId, await clients(), around);
      return { found, person: found === null ? null : personFrom(found, await populations()) };
    } catch (cause) {
      if (!(cause instanceof CallFailure)) throw cause;
      throw new AppError('person-unread', { why: reasons[cause.kind] }, { cause });
    }
  }

  return {
    find: async (personId) => (await ask(personId)).person,
    addressOf: async (personId) => (await ask(personId)).found?.address ?? null,
  };
}
