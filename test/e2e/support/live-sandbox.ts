import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll } from '@jest/globals';
import { systemClock, systemTimer } from '../../../src/clock.ts';
import type { Sandbox } from '../../../src/sandbox/start-sandbox.ts';
import { startService, type RunningService } from '../../../src/service/start-service.ts';
import { prepareTab } from '../../../src/service/tab/prepare-tab.ts';

export interface LiveSandbox {
  readonly address: () => string;
  /** The tenants, to change them as their administrators do. */
  readonly pretend: () => Sandbox;
}

/** The service with the pretend school within this process, audited once, for the tests of a file. */
export function aLiveSandbox(): LiveSandbox {
  const folder = mkdtempSync(join(tmpdir(), 'lesklaar-e2e-'));
  let service: RunningService | undefined;
  beforeAll(async () => {
    service = await startService({
      env: { SANDBOX: '1', DATA_DIR: folder, PORT: '0', RATE_LIMIT_PER_ACTOR: '100000', RATE_LIMIT_PER_ADDRESS: '100000' },
      clock: systemClock,
      timer: systemTimer,
      random: Math.random,
      newId: randomUUID,
      version: '0.1.0',
      logTo: { write: () => undefined },
      prepareTab,
    });
    while ((await fetch(`${service.address}/sandbox/report`)).status !== 200) await setTimeout(200);
  }, 180_000);
  afterAll(async () => {
    await service?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const running = (): RunningService => {
    if (service === undefined) throw new Error('the service is started before the first test');
    return service;
  };
  return {
    address: () => running().address,
    pretend: () => {
      const { pretend } = running();
      if (pretend === null) throw new Error('this service reads no pretend school');
      return pretend;
    },
  };
}

/** Does in the pretend tenant what `Set-CsTeamsMeetingPolicy -Identity "Leraren" -AllowMeetNow $false` does in a real one. */
export function runCommand({ microsoft }: Sandbox, command: string): void {
  const [, noun = '', name = '', settings = ''] = /^Set-Cs(\w+) -Identity "([^"]+)"((?: -\w+ \S+)+)$/.exec(command) ?? [];
  const changes = [...settings.matchAll(/-(\w+) (\S+)/g)].map(([, property = '', value = '']) => [property, valueOf(value)] as const);
  microsoft.setPolicy(noun, name, Object.fromEntries(changes));
}

function valueOf(written: string): string | number | boolean {
  if (written === '$true' || written === '$false') return written === '$true';
  return /^\d+$/.test(written) ? Number(written) : written.replaceAll('"', '');
}
