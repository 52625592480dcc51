import { unreadPart, type UnreadPart } from '../../calls/unread-part.ts';
import type { Collecting } from '../../collected.ts';
import type { CallFailure } from '../../calls/call-failure.ts';
import { superAdministrator } from '../unread-sentence.ts';
import { googleFailure, isAboutRole, isSwitchedOff } from './google-failure.ts';
import { googleScopes, type GooglePart } from './google-scopes.ts';

/** One list or answer of the tenant. */
export interface Wanted {
  /** In Google's word: `policies`, `groups/raad@school.nl`. */
  readonly part: string;
  readonly permission: GooglePart;
  /** Host and path. */
  readonly address: string;
}

/** Null: not read, or not to its end. */
export interface PartRead<T> {
  readonly found: T | null;
  readonly unread: readonly UnreadPart[];
}

/** Tells how far reading is; several lists of one kind tell it together. */
export interface PartProgress {
  begin(): void;
  more(rows: number): void;
  end(how: 'read' | 'unread'): void;
}

/** Progress of one part of the tenant. */
export function partProgress(part: string, around: Pick<Collecting, 'progress'>): PartProgress {
  let open = 0;
  let done = 0;
  let outcome: 'read' | 'unread' = 'read';

  return {
    begin() {
      open += 1;
      tell();
    },
    more(rows) {
      done += rows;
      tell();
    },
    end(how) {
      open -= 1;
      if (how === 'unread') outcome = how;
      tell();
    },
  };

  function tell(): void {
    around.progress({ platform: 'meet', part, done, state: open > 0 ? 'reading' : outcome });
  }
}

/** Reads one part. Whatever goes wrong with it is what comes back; it never throws. */
export async function readPart<T>(
  { part, permission, address }: Wanted,
  progress: PartProgress,
  read: () => Promise<T>,
): Promise<PartRead<T>> {
  progress.begin();
  try {
    const found = await read();
    progress.end('read');
    return { found, unread: [] };
  } catch (error) {
    progress.end('unread');
    const failure = googleFailure(error, address);
    return { found: null, unread: [unreadPart(part, permissionWithout(failure, googleScopes[permission]), failure)] };
  }
}

/** What it takes to be allowed; null where no scope nor role would help: nobody was signed in, or the API is off. */
function permissionWithout(failure: CallFailure, scope: string): string | null {
  if (failure.kind === 'signed-out' || isSwitchedOff(failure)) return null;
  return isAboutRole(failure) ? superAdministrator : scope;
}

/** Parts that were not read for one and the same reason, said once. */
export function saidOnce(unread: readonly UnreadPart[]): readonly UnreadPart[] {
  const alike = Map.groupBy(unread, ({ why, permission, said }) => JSON.stringify([why, permission, said]));
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, part: [first, ...others].map(({ part }) => part).join(', ') }],
  );
}
