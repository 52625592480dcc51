import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rateOf, type ChatTarget } from './chat-load.ts';
const child = fork(new URL(process.argv[2]!, import.meta.url), [mkdtempSync('/tmp/llb-')], { execArgv: ['--import', '/tmp/profon.mjs', '--max-semi-space-size=16'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
const [target] = (await once(child, 'message')) as [ChatTarget];
await rateOf(target, 5);
const t = target.people.length > 1 ? { ...target, people: target.people.slice(1) } : target;
const cpu = async () => { child.send('cpu'); const [u] = (await once(child, 'message')) as [number]; return u; };
for (let i = 0; i < 3; i++) { const c0 = await cpu(); const r = await rateOf(t, 4); const c1 = await cpu(); console.log('rate', r, 'cpu ms', ((c1 - c0) / 1000 / (r * 4)).toFixed(2)); }
if (process.env.PROF) { child.send('on'); const r = await rateOf(t, 6); child.send('off'); await once(child, 'message'); console.log('profiled', r * 6); }
child.kill('SIGKILL'); process.exit();
