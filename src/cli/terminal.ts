import type { Clock } from '../clock.ts';
import type { Environment } from '../config.ts';
import type { KeptData } from './kept-data.ts';
import type { LiveReading } from './live-reading.ts';
import type { SetUpTenant } from './tenant-set-up.ts';

/** All that a command may use of the world around it. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Environment;
  readonly clock: Clock;
  /** Makes the id of a record. */
  readonly newId: () => string;
  readonly live: LiveReading;
  readonly data: KeptData;
  /** Starts the service, which goes on when this resolves with 0; 2: it cannot start, and said why. */
  readonly serve: () => Promise<0 | 2>;
  readonly setUp: SetUpTenant;
  /** The app package for Teams, as the environment describes this installation. @throws AppError unusable-for-package. */
  readonly makeAppPackage: () => Promise<{ readonly content: Uint8Array; readonly bot: 'bot' | 'no-bot' }>;
}

export interface Output {
  write(text: string | Uint8Array): void;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A command ends with a status: 0 it ran, 1 our fault, 2 unusable input, 3 a gap as heavy as asked for. */
export type ExitStatus = 0 | 1 | 2 | 3;
