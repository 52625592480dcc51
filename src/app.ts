import { randomUUID } from 'node:crypto';
import { localeOf, type Environment } from './config.ts';
import { AppError, errorTable, explainError } from './errors.ts';
import { wordsFor } from './files.ts';
import { languageOf } from './model/language.ts';
import { systemClock, systemTimer } from './clock.ts';
import { run } from './cli/run.ts';
import { toldEnvironment } from './cli/told-environment.ts';
import type { ExitStatus } from './cli/terminal.ts';
import { version } from './cli/version.ts';
import { keptData } from './kept-data.ts';
import { liveReading } from './live-reading.ts';

/** Puts the parts together and runs a command line with the streams, environment and clock of this process. */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that stops reading (`| head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    tell(new AppError('output-not-writable', { detail: wordsFor(error) }));
    process.exit(2);
  });
  try {
    const told = await toldEnvironment(args, process.env);
    process.exitCode = await runWith(told.args, told.env);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    tell(error);
    process.exitCode = errorTable[error.code].exit;
  }
}

async function runWith(args: readonly string[], env: Environment): Promise<ExitStatus> {
  const outside = { clock: systemClock, timer: systemTimer, random: Math.random, newId: randomUUID, reach: (url: URL) => url };
  return run(args, {
    stdout: process.stdout,
    stderr: process.stderr,
    env,
    clock: systemClock,
    newId: randomUUID,
    live: liveReading({ env, clock: systemClock, timer: systemTimer, random: Math.random }),
    data: keptData({ env, clock: systemClock, version: version() }),
    serve: async () => serve(env),
    makeAppPackage: async () => (await import('../appPackage/make/make-package.ts')).makePackage(env),
    setUp: async (request) => (await import('./tenant-set-up.ts')).tenantSetUp(outside)(request),
  });
}

/** Runs the service until it is told to stop; 2 and one clear message when it cannot start. */
export async function serve(env: Environment = process.env): Promise<0 | 2> {
  const { startService } = await import('./service/start-service.ts');
  const { prepareTab } = await import('./service/tab/prepare-tab.ts');
  const around = { env, clock: systemClock, timer: systemTimer, random: Math.random, newId: randomUUID, version: version() };
  try {
    const service = await startService({ ...around, logTo: process.stderr, prepareTab });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void service.stop().then(() => process.exit(0)));
    const words = welcome[service.mode][languageOf(localeOf(process.env))];
    process.stdout.write(`${words.replace('{address}', service.publicAddress)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    tell(error);
    return 2;
  }
}

function tell(error: AppError): void {
  const { says, todo } = explainError(error)[languageOf(localeOf(process.env))];
  // What is a list has a line for each, and one for what to do.
  process.stderr.write(`lesklaar: ${says}${says.includes('\n') ? '\n' : ' '}${todo}\n`);
}

const welcome = {
  sandbox: {
    nl: 'Lesklaar draait met een verzonnen school: {address}/',
    en: 'Lesklaar runs with a pretend school: {address}/',
  },
  tenant: { nl: 'Lesklaar draait: {address}/', en: 'Lesklaar runs: {address}/' },
} as const;
