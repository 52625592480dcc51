import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer, InstanceOrders, Request } from './instance.ts';

/** An instance of the service in a process of its own. */
export interface Instance {
  readonly pid: number;
  /** Starts an audit. Null: the instance died before it had answered. */
  start(organisation: string): Promise<string | null>;
  /** SIGKILL; what it left is written in the logbook. */
  kill(): Promise<void>;
  /** No longer gets a processor, until `wake`. */
  sleep(): void;
  wake(): void;
  stop(): Promise<void>;
}

/** Resolves when it is at work. */
export async function startInstance(orders: InstanceOrders): Promise<Instance> {
  const script = fileURLToPath(new URL('instance.ts', import.meta.url));
  const child = fork(script, [JSON.stringify(orders)], { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const exited = once(child, 'exit');
  await answerOf(child, exited, ({ told }) => told === 'ready');
  const pid = child.pid ?? 0;
  return {
    pid,
    start: async (organisation) => {
      const answered = answerOf(child, exited, (answer) => answer.told === 'started' && answer.organisation === organisation);
      ask(child, { ask: 'start', organisation });
      const answer = await answered;
      return answer?.told === 'started' ? answer.id : null;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
      appendFileSync(orders.logbook, `${pid} ${JSON.stringify({ msg: 'killed', time: new Date().toISOString() })}\n`);
    },
    sleep: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      ask(child, { ask: 'stop' });
      await exited;
    },
  };
}

function ask(child: ChildProcess, request: Request): void {
  // A process that was just killed hears nothing; its end tells.
  if (child.connected) child.send(request, () => undefined);
}

async function answerOf(child: ChildProcess, exited: Promise<unknown>, isIt: (answer: Answer) => boolean): Promise<Answer | null> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const listen = (answer: Answer): void => {
    if (isIt(answer)) resolve(answer);
  };
  child.on('message', listen);
  const answer = await Promise.race([promise, exited.then(() => null)]);
  child.off('message', listen);
  return answer;
}

export interface LogEntry {
  readonly pid: number;
  readonly msg: string;
  readonly time?: string;
  readonly organisation?: string;
  readonly job?: string;
  readonly attempt?: number;
}

/** The log of all instances, in the order in which it was written. */
export function readLogbook(path: string): readonly LogEntry[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const space = line.indexOf(' ');
    return space === -1 ? [] : [{ pid: Number(line.slice(0, space)), ...(JSON.parse(line.slice(space)) as Omit<LogEntry, 'pid'>) }];
  });
}

/** Attempts of which the logbook tells no end. */
export function unended(entries: readonly LogEntry[]): readonly LogEntry[] {
  const over = (one: LogEntry): boolean =>
    entries.some((entry) => isEndOf(entry, one) || (entry.msg === 'killed' && entry.pid === one.pid));
  return entries.filter((one) => one.msg === 'An audit begins' && !over(one));
}

/** When the queue took an attempt for done; its process may say so later, or not any more. */
export interface Completion {
  readonly job: string;
  readonly attempt: number;
  readonly at: Date;
}

export interface Runs {
  /** Audits that began while another one of the same organisation, or another attempt at it, was still running. */
  readonly overlaps: readonly LogEntry[];
  /** For each attempt that ended with its process: seconds until the next one at the same audit began; null: it had been stored already. */
  readonly cutOff: readonly (number | null)[];
}

/** What the logbook says about who worked on what at the same time. */
export function runsIn(entries: readonly LogEntry[], completions: readonly Completion[]): Runs {
  const running = new Set<LogEntry>();
  const overlaps: LogEntry[] = [];
  const cutOff: (number | null)[] = [];
  for (const entry of entries) {
    if (entry.msg === 'An audit begins') {
      const others = [...running].filter((one) => one.organisation === entry.organisation && !isDone(one, entry.time, completions));
      if (others.length > 0) overlaps.push(...others, entry);
      running.add(entry);
    }
    for (const one of running) {
      const isOver = entry.msg === 'killed' ? one.pid === entry.pid : isEndOf(entry, one);
      if (!isOver) continue;
      running.delete(one);
      if (entry.msg === 'killed') cutOff.push(secondsUntilNext(one, entry, entries));
    }
  }
  return { overlaps, cutOff };
}

function isDone({ job, attempt }: LogEntry, time: string | undefined, completions: readonly Completion[]): boolean {
  return completions.some((one) => one.job === job && one.attempt === attempt && one.at.getTime() <= Date.parse(time ?? ''));
}

function secondsUntilNext({ job, attempt = 0 }: LogEntry, killed: LogEntry, entries: readonly LogEntry[]): number | null {
  const next = entries.find((one) => one.msg === 'An audit begins' && one.job === job && one.attempt === attempt + 1);
  return next === undefined ? null : (Date.parse(next.time ?? '') - Date.parse(killed.time ?? '')) / 1000;
}

function isEndOf({ msg, job, attempt }: LogEntry, begun: LogEntry): boolean {
  return /^An audit (?:ended|was interrupted)$/.test(msg) && begun.job === job && begun.attempt === attempt;
}
