import { serveHosts, type ServedHosts } from '../../../../src/sandbox/server/serve-hosts.ts';
import { jsonAnswer } from '../../../../src/sandbox/server/wire.ts';
import { at, keys, listed, newKey, rs256, written, type Parts, type SigningKey } from '../../../auth/pretend-vendors.ts';

export const projectNumber = '250811000001';
export const endpoint = 'https://lesklaar.delinde.example/google/chat';
export const addOnAccount = `service-${projectNumber}@gcp-sa-gsuiteaddons.iam.gserviceaccount.com`;
export const chatAccount = 'chat@system.gserviceaccount.com';

/** Chat's own key, under which it signs for project numbers; ID tokens are signed with `keys.google`. */
export const chatKey = newKey('chat-1');

/** Google's two lists of keys, and a forger's host that nobody should ever ask. */
export async function googleKeyHosts(): Promise<ServedHosts & { readonly asked: string[] }> {
  const asked: string[] = [];
  const hosts = new Map([
    [
      'www.googleapis.com',
      ({ path }: { readonly path: string }) => jsonAnswer(200, { keys: [listed(path.includes('chat@') ? chatKey : keys.google)] }),
    ],
    ['forger.example', () => jsonAnswer(200, { keys: [listed(keys.forger)] })],
  ]);
  return { ...(await serveHosts(hosts, { heard: ({ host, path }) => void asked.push(`${host}${path}`) })), asked };
}

const times: Parts = { iat: at(-5), exp: at(3595) };

export interface ChatForgery {
  readonly claims?: Parts;
  readonly header?: Parts;
  readonly key?: SigningKey;
}

/** What Chat signs for a project number, with these parts otherwise; `undefined` takes one away. */
export function projectToken({ claims = {}, header = {}, key = chatKey }: ChatForgery = {}): string {
  return written(
    { alg: 'RS256', kid: key.kid, typ: 'JWT', ...header },
    { iss: chatAccount, aud: projectNumber, ...times, ...claims },
    rs256(key),
  );
}

/** The ID token that Chat asks of Google for our address. */
export function endpointToken({ claims = {}, header = {}, key = keys.google }: ChatForgery = {}): string {
  const own = { iss: 'https://accounts.google.com', aud: endpoint, azp: '1', sub: '1', email: chatAccount, email_verified: true, ...times };
  return written({ alg: 'RS256', kid: key.kid, typ: 'JWT', ...header }, { ...own, ...claims }, rs256(key));
}

/** The same of an add-on's own account. */
export function addOnToken({ claims = {}, ...more }: ChatForgery = {}): string {
  return endpointToken({ ...more, claims: { email: addOnAccount, ...claims } });
}
