import { fork } from 'node:child_process';
import { once } from 'node:events';
import { p99Of, rateOf, type ChatTarget } from './chat-load.ts';
import { mkdtempSync } from 'node:fs';
for (const [file, args] of [['chat-service.ts', [mkdtempSync('/tmp/llb-')]], ['chat-echo.ts', []]] as const) {
  const child = fork(new URL(file, import.meta.url), [...args], { execArgv: process.env.PROF ? ['--cpu-prof', '--cpu-prof-interval=200', '--cpu-prof-dir=/tmp/prof-' + file, '--import', '/tmp/exit.mjs'] : ['--import', '/tmp/exit.mjs'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const [target] = (await once(child, 'message')) as [ChatTarget];
  const cpu = async () => { child.send('cpu'); const [u] = (await once(child, 'message')) as [number]; return u; };
  await rateOf(target, process.env.PROF ? 12 : 3);
  const c0 = await cpu(); const r = await rateOf(target, 5); const c1 = await cpu();
  console.log(file, 'rate', r, 'cpu ms/answer', ((c1 - c0) / 1000 / (r * 5)).toFixed(2));
  if (file === 'chat-service.ts') {
    if (process.env.PROF) { child.kill('SIGINT'); await once(child, 'exit'); break; }
    console.log('p99 at 50/s', await p99Of(target, 50, 6));
    const t = { ...target, people: target.people.slice(0, 1) };
    const d0 = await cpu(); const rr = await rateOf(t, 4); const d1 = await cpu();
    console.log('with lessons rate', rr, 'cpu ms/answer', ((d1 - d0) / 1000 / (rr * 4)).toFixed(2));
    console.log('with lessons p99 at 50/s', await p99Of(t, 50, 6));
  }
  child.kill('SIGINT'); await once(child, 'exit');
}
