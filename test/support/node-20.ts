import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The machine's own Node 20, beside the one that runs this; null: there is none. */
export function node20(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const nodes = ['/usr/local/bin', ...folders].map((folder) => join(folder, 'node'));
  return nodes.find((node) => versionOf(node).startsWith('v20.')) ?? null;
}

function versionOf(node: string): string {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
