import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from '@jest/globals';
import { auditedFolder } from './audited-folder.ts';
import { startSandboxProcess, type SandboxProcess } from './sandbox-process.ts';

/** The service with the pretend school, as `npm start` runs it, for the tests of a file; it was audited once. */
export function aSandboxService(): { readonly address: () => string } {
  let folder = '';
  let service: SandboxProcess | undefined;
  beforeAll(async () => {
    folder = await auditedFolder();
    service = await startSandboxProcess(folder);
  }, 300_000);
  afterAll(async () => {
    await service?.stop();
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });
  return {
    address() {
      if (service === undefined) throw new Error('the service is started before the first test');
      return service.address;
    },
  };
}
