import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../errors.ts';

/**
 * PGlite does not keep two processes from opening one folder, and then silently loses rows. SQLite's exclusive lock is a lock of the operating system:
 * there is no stale lock file, and a killed process lets go of it at once. Keep the handle: when it is collected as garbage, the lock goes too.
 * @throws AppError data-in-use, or what SQLite says of a file that it cannot lock.
 */
export function lockDirectory(directory: string): Disposable {
  const lock = new DatabaseSync(join(directory, 'lock.db'), { timeout: 0 });
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (cause) {
    lock.close();
    throw isBusy(cause) ? new AppError('data-in-use', { origin: directory }, { cause }) : cause;
  }
  return {
    [Symbol.dispose]: () => {
      if (lock.isOpen) lock.close();
    },
  };
}

/** SQLITE_BUSY: sqlite.org/rescode.html */
function isBusy(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'errcode' in cause && cause.errcode === 5;
}
