import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit, stdout } from 'node:process';
import { personas, type Persona } from '../../src/sandbox/board/personas.ts';
import { startPlayground } from './support/start-playground.ts';

/** To try the chat by hand, beside `npm start`: `npm run playground -- teacher http://127.0.0.1:3978`. */
const [, , named = 'teacher', service = 'http://127.0.0.1:3978'] = argv;
const me = Object.keys(personas).find((persona): persona is Persona => persona === named);
if (me === undefined) {
  stdout.write(`${Object.keys(personas).join(', ')}\n`);
  exit(2);
}
const port = 56150;
const child = startPlayground({ service, port, me, folder: mkdtempSync(join(tmpdir(), 'lesklaar-playground-')) });
stdout.write(`${personas[me].name}: http://127.0.0.1:${port}\n`);
child.on('exit', (code) => exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
