import { fileURLToPath } from 'node:url';
import { readInput } from '../files.ts';
import type { Checklist } from './list/checklist.ts';
import { readList } from './list/read-list.ts';
import { registry } from './registry.ts';

/** The lists that come with the product, in the order of the registry. */
export interface ShippedLists {
  all(): Promise<readonly Checklist[]>;
}

/** Read when somebody first asks for them: a service that starts does not wait for it. */
export function shippedLists(): ShippedLists {
  let read: Promise<readonly Checklist[]> | undefined;
  return { all: async () => (read ??= Promise.all(registry.map(async (name) => listIn(`${name}.yaml`)))) };
}

async function listIn(file: string): Promise<Checklist> {
  const { bytes } = await readInput(fileURLToPath(new URL(`data/${file}`, import.meta.url)));
  return readList(new TextDecoder().decode(bytes), file, 'shipped');
}
