import type { Operations } from '../../../tabs/api/operations.ts';
import { createApi, type Api } from '../../../tabs/api/client.ts';

/** The API of the pretend school as one of its people asks it: for what has to be there before a journey begins. */
export async function asPersona(address: string, persona: string): Promise<Api> {
  const answer = await fetch(`${address}/sandbox/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  const { token } = (await answer.json()) as { readonly token: string };
  const tokens = { current: async () => Promise.resolve(token), renewed: async () => Promise.resolve(null) };
  const here: typeof fetch = async (path, init) => fetch(new URL(path instanceof Request ? path.url : path, address), init);
  return createApi({ fetch: here, tokens, locale: () => 'nl', onSignedOut: () => undefined });
}

/** The last audit has ended. */
export async function audited(api: Api): Promise<void> {
  const { body } = await api.ask('getLatestJob', {});
  if (body === null) throw new Error('no audit was started');
  for await (const job of api.follow(body.id, new AbortController().signal))
    if (job.state === 'failed') throw new Error('the audit failed');
}

export type ExceptionWanted = Operations['requestException']['asked']['body'];

/** Asked for by one and approved by another of the pretend school's people; the audit that takes it in has ended. */
export async function approvedDeviation(address: string, wanted: ExceptionWanted): Promise<void> {
  const [coordinator, leader] = [await asPersona(address, 'ict-coordinator'), await asPersona(address, 'leader')];
  const { body, tag } = await coordinator.ask('requestException', { body: wanted });
  await leader.ask('approveException', { params: { id: body.id }, seen: tag });
  await audited(leader);
}

/** A day on which a deviation may end, YYYY-MM-DD: the service takes none that is past or far away. */
export const inHundredDays = new Date(Date.now() + 100 * 24 * 3600 * 1000).toISOString().slice(0, 10);
