import { browserHost } from './browser-host.ts';
import type { Host } from './host.ts';

/** Milliseconds. In a frame without Teams around it, teams-js waits for an answer that never comes. */
const patience = 1500;

/** Teams, where Teams answers; else a browser. */
export async function detectHost(window: Window): Promise<Host> {
  if (window.parent === window) return browserHost(window);
  // Only in a frame: who opens the page in a browser does not wait for it.
  const { connectTeams } = await import('./teams-host.ts');
  const connected = await Promise.race([connectTeams(), tooLate(window)]);
  return connected ?? browserHost(window);
}

async function tooLate(window: Window): Promise<null> {
  return new Promise((resolve) => window.setTimeout(() => resolve(null), patience));
}
