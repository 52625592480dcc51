import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { firstAudit } from '../../support/running-service.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a service of the tests is told: nobody is told to slow down. */
export function sandboxSettings(folder: string): Readonly<Record<string, string>> {
  const limits = { RATE_LIMIT_PER_ACTOR: '100000', RATE_LIMIT_PER_ADDRESS: '100000' };
  return { SANDBOX: '1', DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'warn', ...limits };
}

export interface SandboxProcess {
  readonly address: string;
  /** Once it has ended. */
  readonly stop: () => Promise<void>;
}

/** The service with the pretend school as `npm start` runs it, audited; the tab is built where it has to be. */
export async function startSandboxProcess(folder: string): Promise<SandboxProcess> {
  const env = { ...process.env, ...sandboxSettings(folder) };
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  try {
    const address = await addressSaidBy(child);
    await firstAudit(address);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where a service that was started says that it listens. */
export async function addressSaidBy({ stdout }: Pick<ChildProcess, 'stdout'>): Promise<string> {
  if (stdout === null) throw new Error('the service has no output');
  for await (const line of createInterface(stdout)) {
    const found = /http:\/\/[\w.:]+/.exec(line)?.[0];
    if (found !== undefined) return found;
  }
  throw new Error('the service ended before it said where it listens');
}
