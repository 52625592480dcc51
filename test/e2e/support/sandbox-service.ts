import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from '@jest/globals';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The service with the pretend school, as `npm start` runs it, for the tests of a file; the tab is built where it has to be. */
export function aSandboxService(): { readonly address: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'lesklaar-e2e-'));
  let child: ChildProcess | undefined;
  let address = '';
  beforeAll(async () => {
    const env = {
      ...process.env,
      SANDBOX: '1',
      DATA_DIR: folder,
      PORT: '0',
      RATE_LIMIT_PER_ACTOR: '100000',
      RATE_LIMIT_PER_ADDRESS: '100000',
    };
    child = spawn(process.execPath, ['src/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    address = await addressIn(child);
    await firstAudit(address);
  }, 180_000);
  afterAll(async () => {
    if (child !== undefined && child.exitCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  });
  return { address: () => address };
}

async function addressIn({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the service has no output');
  for await (const line of createInterface(stdout)) {
    const found = /http:\/\/[\w.:]+/.exec(line)?.[0];
    if (found !== undefined) return found;
  }
  throw new Error('the service ended before it said where it listens');
}

/** It starts by itself. */
async function firstAudit(address: string): Promise<void> {
  while ((await fetch(`${address}/sandbox/report`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 200));
}
