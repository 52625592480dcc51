#!/usr/bin/env node
// Plain JavaScript without imports of our own, because an old Node must be able to load it: static imports are linked before any code
// runs, so a check inside TypeScript would come too late. The pinned Node comes along as an optional dependency.
import { spawn } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv, execArgv, exit, platform, arch, kill, pid, versions, version } from 'node:process';

const [major = 0, minor = 0] = versions.node.split('.').map(Number);
if (major > 24 || (major === 24 && minor >= 9)) await start();
else handOver(pinnedNode());

async function start() {
  // Keeps the stripped and compiled modules between runs: the second start takes a third less.
  module.enableCompileCache();
  const { readOurTypesWherePackagesLie } = await import('../read-our-types.mjs');
  readOurTypesWherePackagesLie();
  const { main } = await import('../app.ts');
  await main(argv.slice(2));
}

function pinnedNode() {
  const manifest = `node-${platform === 'win32' ? 'win' : platform}-${arch}/package.json`;
  const require = createRequire(import.meta.url);
  try {
    return join(dirname(require.resolve(manifest)), require(manifest).bin.node);
  } catch {
    console.error(`lesklaar: Node 24.9 of nieuwer is nodig, dit is ${version}. Node 24.9 or newer is needed, this is ${version}. → npm ci`);
    return exit(1);
  }
}

function handOver(node) {
  // A young generation of Node's own choosing takes 80 MB more on a large machine, and is slower; an old one that may only grow by half keeps a
  // million people within the memory that a hundred thousand take.
  const lean = ['--max-semi-space-size=16', ...(argv[2] === 'serve' ? [] : ['--heap-growing-percent=50'])];
  const child = spawn(node, [...lean, ...execArgv, ...argv.slice(1)], { stdio: 'inherit' });
  // Asynchronous spawn: a blocked parent would die of SIGTERM and leave the child behind.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    for (const name of signals) process.removeAllListeners(name);
    if (signal) kill(pid, signal);
    else exit(code ?? 1);
  });
}
