import { randomUUID } from 'node:crypto';
import { systemClock, systemTimer } from './clock.ts';
import { run } from './cli/run.ts';
import { liveReading } from './live-reading.ts';

/** Puts the parts together and runs a command line with the streams, environment and clock of this process. */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that stops reading (`| head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`lesklaar: ${error.code ?? error.message}\n`);
    process.exit(1);
  });
  process.exitCode = await run(args, {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    clock: systemClock,
    newId: randomUUID,
    live: liveReading({ env: process.env, clock: systemClock, timer: systemTimer, random: Math.random }),
  });
}
