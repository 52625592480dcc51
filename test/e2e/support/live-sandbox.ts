import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from '@jest/globals';
import type { Sandbox } from '../../../src/sandbox/start-sandbox.ts';
import type { RunningService } from '../../../src/service/start-service.ts';
import { prepareTab } from '../../../src/service/tab/prepare-tab.ts';
import { firstAudit, runningService } from '../../support/running-service.ts';
import { auditedFolder } from './audited-folder.ts';
import { sandboxSettings } from './sandbox-process.ts';

export interface LiveSandbox {
  readonly address: () => string;
  /** The tenants, to change them as their administrators do. */
  readonly pretend: () => Sandbox;
}

/** The service with the pretend school within this process, audited once, for the tests of a file. */
export function aLiveSandbox(): LiveSandbox {
  let folder = '';
  let service: RunningService | undefined;
  beforeAll(async () => {
    folder = await auditedFolder();
    service = await runningService(sandboxSettings(folder), { prepareTab });
    await firstAudit(service.address);
  }, 300_000);
  afterAll(async () => {
    await service?.stop();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
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
