import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { p99Of, rateOf, type ChatTarget } from './chat-load.ts';

export interface Chatting {
  /** Answers to `check` a second, and those of a bot that only says the words back: the middle of some rounds. */
  readonly checks: number;
  readonly echoes: number;
  /** Milliseconds that 99 of 100 take at most at fifty a second: without lessons, and with those of a teacher who let the bot see hers. */
  readonly p99: number;
  readonly p99WithLessons: number;
}

const warmUpSeconds = 3;
const rounds = 5;
const roundSeconds = 2;
const perSecond = 50;
const p99Seconds = 10;

/** Each bot in a process of its own, with the Bot Framework that it answers to; in turns, for machines have their moods. */
export async function chatting(): Promise<Chatting> {
  const folder = mkdtempSync(join(tmpdir(), 'lesklaar-chatting-'));
  const children = [forked('chat-service.ts', folder), forked('chat-echo.ts', folder)];
  try {
    const [ours, echo] = (await Promise.all(children.map(targetOf))) as [ChatTarget, ChatTarget];
    await rateOf(ours, warmUpSeconds);
    await rateOf(echo, warmUpSeconds);
    const rates: { readonly checks: number; readonly echoes: number }[] = [];
    while (rates.length < rounds) rates.push({ checks: await rateOf(ours, roundSeconds), echoes: await rateOf(echo, roundSeconds) });
    return {
      checks: middle(rates.map(({ checks }) => checks)),
      echoes: middle(rates.map(({ echoes }) => echoes)),
      p99: await p99Of(ours, perSecond, p99Seconds),
      p99WithLessons: await p99Of({ ...ours, people: ours.people.slice(0, 1) }, perSecond, p99Seconds),
    };
  } finally {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

function forked(file: string, folder: string): ChildProcess {
  return fork(new URL(file, import.meta.url), [folder], {
    execArgv: ['--max-semi-space-size=16'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function targetOf(child: ChildProcess): Promise<ChatTarget> {
  const [target] = (await once(child, 'message')) as [ChatTarget];
  return target;
}

function middle(rates: readonly number[]): number {
  return rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;
}
