import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rateOf, type ChatTarget } from './chat-load.ts';
const child = fork(new URL('chat-service.ts', import.meta.url), [mkdtempSync('/tmp/llb-')], { execArgv: ['--import', '/tmp/spy.mjs'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
const [target] = (await once(child, 'message')) as [ChatTarget];
await rateOf(target, 3);
for (const t of [{ ...target, people: target.people.slice(1) }, { ...target, people: target.people.slice(0, 1) }]) {
child.send('on'); const r = await rateOf(t, 1); child.send('off'); const [seen] = (await once(child, 'message')) as [string[]];
const by = new Map<string, number>(); for (const s of seen) by.set(s, (by.get(s) ?? 0) + 1);
console.log('answers', r); for (const [s, n] of by) console.log((n / r).toFixed(2), s);
}
child.kill('SIGKILL'); process.exit();
