import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandboxProcess } from './sandbox-process.ts';

const prefix = 'lesklaar-audited-';

/**
 * Data of the pretend school as it is after its first audit, to be written in. The first file of a run makes them and the others copy them: files run in
 * processes with the same parent.
 */
export async function auditedFolder(): Promise<string> {
  const prepared = join(tmpdir(), `${prefix}${process.ppid}`);
  if (!existsSync(prepared)) await prepare(prepared);
  const own = mkdtempSync(join(tmpdir(), 'lesklaar-e2e-'));
  cpSync(prepared, own, { recursive: true });
  return own;
}

async function prepare(place: string): Promise<void> {
  removeLeftBehind();
  const folder = mkdtempSync(join(tmpdir(), 'lesklaar-e2e-'));
  const service = await startSandboxProcess(folder);
  await service.stop();
  try {
    renameSync(folder, place);
  } catch (error) {
    // Another file, in a process beside this one, was first; theirs is as good.
    if (!existsSync(place)) throw error;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of runs that are over. */
function removeLeftBehind(): void {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(prefix))) {
    if (!isRunning(Number(name.slice(prefix.length)))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}
