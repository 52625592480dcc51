import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CardAnswer, CardInstanceOrders, CardRequest } from './card-instance.ts';

type Waiting = Extract<CardAnswer, { readonly told: 'waiting' }>;

/** An instance that sends weekly cards, in a process of its own. */
export interface CardInstance {
  /** Null: it died before it had answered. */
  waiting(): Promise<Waiting | null>;
  /** SIGKILL. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Resolves when it is at work. */
export async function startCardInstance(orders: CardInstanceOrders): Promise<CardInstance> {
  const script = fileURLToPath(new URL('card-instance.ts', import.meta.url));
  const child = fork(script, [JSON.stringify(orders)], { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const exited = once(child, 'exit');
  const ready = await answerOf(child, exited, 'ready');
  if (ready === null) throw new Error('an instance could not start');
  return {
    waiting: async () => {
      const answered = answerOf(child, exited, 'waiting');
      ask(child, { ask: 'waiting' });
      const answer = await answered;
      return answer?.told === 'waiting' ? answer : null;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      ask(child, { ask: 'stop' });
      await exited;
    },
  };
}

function ask(child: ChildProcess, request: CardRequest): void {
  // A process that was just killed hears nothing; its end tells.
  if (child.connected) child.send(request, () => undefined);
}

async function answerOf(child: ChildProcess, exited: Promise<unknown>, told: CardAnswer['told']): Promise<CardAnswer | null> {
  const { promise, resolve } = Promise.withResolvers<CardAnswer>();
  const listen = (answer: CardAnswer): void => {
    if (answer.told === told) resolve(answer);
  };
  child.on('message', listen);
  const answer = await Promise.race([promise, exited.then(() => null)]);
  child.off('message', listen);
  return answer;
}
