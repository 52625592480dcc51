import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import type { ExitStatus, Terminal } from '../../src/cli/terminal.ts';
import { run } from '../../src/cli/run.ts';
import { keptData } from '../../src/kept-data.ts';
import { liveReading } from '../../src/live-reading.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { makePackage } from '../../appPackage/make/make-package.ts';
import { checked, noon } from './audit.ts';

export const teamsSample = samplePath('teams/tenant-a-policies.json');
export const meetSample = samplePath('google/tenant-b-meet.json');
/** Both samples, as arguments of `audit`. */
export const bothSamples = ['--teams', teamsSample, '--google', meetSample] as const;

export interface Ran {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

/** Nobody waits in a test. */
const noTimer = { pause: async (): Promise<void> => undefined };

interface Around {
  readonly env?: Terminal['env'];
  readonly columns?: number;
  readonly screen?: 'terminal' | 'pipe';
  readonly now?: Date;
  readonly newId?: () => string;
  readonly setUp?: Terminal['setUp'];
}

/** Runs one command line in this process, with a terminal that collects what is written; in Dutch unless the environment says otherwise. */
export async function lesklaar(args: readonly string[], around: Around = {}): Promise<Ran> {
  const out: Buffer[] = [];
  const error: Buffer[] = [];
  const status = await run(args, {
    stdout: outputInto(out, around),
    stderr: outputInto(error, around),
    env: around.env ?? {},
    clock: { now: () => around.now ?? noon },
    newId: around.newId ?? (() => 'audit-1'),
    live: liveReading({ env: around.env ?? {}, clock: { now: () => around.now ?? noon }, timer: noTimer, random: () => 0 }),
    data: keptData({ env: around.env ?? {}, clock: { now: () => around.now ?? noon }, version: '0.0.0' }),
    serve: async () => 0,
    setUp: around.setUp ?? (async () => undefined),
    makeAppPackage: async () => makePackage(around.env ?? {}),
  });
  const bytes = Buffer.concat(out);
  return { status, bytes, stdout: bytes.toString('utf8'), stderr: Buffer.concat(error).toString('utf8') };
}

/** The record of an audit, held against its JSON Schema. Fails when the audit did not run. */
export async function recordOf(args: readonly string[], around: Around = {}): Promise<AuditRecord> {
  const { status, stdout, stderr } = await lesklaar([...args, '--format', 'json'], around);
  if (status !== 0 && status !== 3) throw new Error(`ended with ${status}: ${stderr}`);
  return checked(JSON.parse(stdout) as AuditRecord);
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lesklaar-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file and answers its path; what is neither text nor bytes becomes JSON. */
export function fileIn(folder: string, name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}

function outputInto(chunks: Buffer[], { columns, screen = 'pipe' }: Around): Terminal['stdout'] {
  return {
    write: (text) => void chunks.push(Buffer.from(text)),
    ...(screen === 'terminal' ? { isTTY: true } : {}),
    ...(columns === undefined ? {} : { columns }),
  };
}

function samplePath(name: string): string {
  return fileURLToPath(new URL(`../../src/samples/${name}`, import.meta.url));
}
