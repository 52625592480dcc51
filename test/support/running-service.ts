import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { systemClock, systemTimer } from '../../src/clock.ts';
import type { Environment } from '../../src/config.ts';
import { startService, type RunningService, type ServiceSurroundings } from '../../src/service/start-service.ts';
import { layBareDatabase } from './ready-database.ts';

/** The service as `npm start` runs it, on a port that is free; left out: nobody reads its log, and it has no tab. */
export async function runningService(
  env: Environment,
  more: Partial<Pick<ServiceSurroundings, 'version' | 'logTo' | 'prepareTab'>> = {},
): Promise<RunningService> {
  await layDatabaseIn(env);
  return startService({
    env: { PORT: '0', ...env },
    clock: systemClock,
    timer: systemTimer,
    random: Math.random,
    newId: randomUUID,
    version: '0.1.0',
    logTo: { write: () => undefined },
    ...more,
  });
}

/** In a folder that is there and empty; that a service makes its own is shown where it runs as a process. */
async function layDatabaseIn({ DATA_DIR: folder, SANDBOX }: Environment): Promise<void> {
  if (folder === undefined || !existsSync(folder) || readdirSync(folder).length > 0) return;
  await layBareDatabase(SANDBOX === '1' ? join(folder, 'sandbox') : folder);
}

/** Of the pretend school, which starts by itself. */
export async function firstAudit(address: string): Promise<void> {
  while ((await fetch(`${address}/sandbox/report`)).status !== 200) await setTimeout(100);
}
