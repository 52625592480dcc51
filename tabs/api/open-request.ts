import { noConnection, ProblemError, problemIn } from './problem.ts';

/** The JSON of an address that asks nobody who they are. @throws ProblemError */
export async function openRequest(fetch: typeof globalThis.fetch, url: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(url, init).catch((cause: unknown) => {
    throw new ProblemError(noConnection, { cause });
  });
  if (!response.ok) throw new ProblemError(await problemIn(response));
  return response.json();
}
