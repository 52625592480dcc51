import { openRequest } from '../api/open-request.ts';
import { detectHost } from '../host/detect-host.ts';
import type { Placed, Surroundings } from '../host/surroundings.ts';
import type { TabConfig } from '../host/tab-config.ts';
import { takeGoogleAnswer } from '../sign-in/google.ts';

/** Finds out what surrounds the page and what kind of service it belongs to, both at once. @throws ProblemError */
export async function place(around: Surroundings): Promise<Placed> {
  const [host, config] = await Promise.all([detectHost(around.window), openRequest(around.fetch, '/tab/config.json')]);
  goOn(around, host.page);
  return { ...around, host, config: config as TabConfig };
}

/** To where somebody was before they signed in with Google, or to the page that a link in Teams asks for. The token leaves the address. */
function goOn({ window, session }: Surroundings, linked: string | null): void {
  const { hash, pathname, search } = window.location;
  const answer = takeGoogleAnswer(hash, session);
  const wanted = answer?.path ?? (linked === null ? null : `/tab/${linked.replace(/^\/+/, '')}`);
  const isOurs = wanted !== null && new URL(wanted, window.location.origin).pathname.startsWith('/tab/');
  if (isOurs) window.history.replaceState(null, '', wanted);
  else if (new URLSearchParams(hash.slice(1)).has('state')) window.history.replaceState(null, '', pathname + search);
}
