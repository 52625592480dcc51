import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { p99Of, rateOf, type ChatTarget } from './chat-load.ts';

export interface Chatting {
  /** Answers to `/check` a second, and those of a bot that only says the words back. */
  readonly checks: number;
  readonly echoes: number;
  /** Milliseconds that 99 of 100 take at most at fifty a second: without lessons, and with those of a teacher who let the bot see hers. */
  readonly p99: number;
  readonly p99WithLessons: number;
}

const seconds = 5;
const perSecond = 50;

/** Each bot in a process of its own, with the Bot Framework that it answers to; one after the other. */
export async function chatting(): Promise<Chatting> {
  const folder = mkdtempSync(join(tmpdir(), 'lesklaar-chatting-'));
  try {
    const ours = await talking('chat-service.ts', [folder], async (target) => {
      await rateOf(target, 2);
      const checks = await rateOf(target, seconds);
      const p99 = await p99Of(target, perSecond, seconds * 2);
      const teacher = { ...target, people: target.people.slice(0, 1) };
      return { checks, p99, p99WithLessons: await p99Of(teacher, perSecond, seconds * 2) };
    });
    const echoes = await talking('chat-echo.ts', [], async (target) => {
      await rateOf(target, 2);
      return rateOf(target, seconds);
    });
    return { ...ours, echoes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function talking<T>(file: string, args: readonly string[], measure: (target: ChatTarget) => Promise<T>): Promise<T> {
  const child = fork(new URL(file, import.meta.url), [...args], {
    execArgv: ['--max-semi-space-size=16'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const [target] = (await once(child, 'message')) as [ChatTarget];
    return await measure(target);
  } finally {
    child.kill('SIGKILL');
  }
}
