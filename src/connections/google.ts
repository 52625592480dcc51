import { resolve } from 'node:path';
import type { ConnectedTenant } from '../model/connected-tenant.ts';
import type { GoogleConnection } from '../platforms/meet/live/google-connection.ts';
import { jsonKey, serviceAccountFrom, serviceAccountIn } from './credentials.ts';
import {
  isProblem,
  missingPiece,
  notConnected,
  pieceOf,
  readPiece,
  toldOf,
  type ConnectionRead,
  type Piece,
  type Told,
  type ToldIn,
} from './told.ts';

const serviceAccount: Piece = {
  platform: 'meet',
  variable: 'GOOGLE_APPLICATION_CREDENTIALS',
  key: 'google.serviceAccount',
  expected: jsonKey,
};
const subject: Piece = {
  platform: 'meet',
  variable: 'GOOGLE_SUBJECT',
  key: 'google.subject',
  expected: { nl: 'het adres van een superbeheerder', en: 'the address of a super administrator' },
};

/** The Google tenant, and all that is wrong with how it is told. */
export async function readGoogle(toldIn: ToldIn): Promise<ConnectionRead<GoogleConnection>> {
  const told = toldOfGoogle(toldIn);
  if (told === null) return notConnected;
  const { env, school, folder } = toldIn;
  const account = told.serviceAccount === null ? missingPiece(serviceAccount) : await readAccount(told.serviceAccount, folder);
  const administrator = pieceOf(subject, told.subject, isAddress);
  const problems = [account, administrator].filter(isProblem);
  if (isProblem(account) || isProblem(administrator)) return { connection: null, problems };
  const settings = school?.connections.google ?? null;
  const customer = school?.organisation.googleCustomerId ?? 'my_customer';
  const { adminLog = 'skip', licences = 'skip' } = settings ?? {};
  const chatApp = isTold(env, 'GOOGLE_CHAT_AUDIENCE') || isTold(env, 'GOOGLE_CHAT_ADD_ON_ACCOUNT') ? 'used' : 'none';
  return { connection: { serviceAccount: account, subject: administrator, customer, adminLog, licences, chatApp }, problems };
}

function isTold(env: ToldIn['env'], variable: string): boolean {
  return (env[variable] ?? '').trim() !== '';
}

/** Which customer is meant, as far as it is told. */
export function connectedGoogle(toldIn: Omit<ToldIn, 'folder'>): ConnectedTenant | null {
  if (toldOfGoogle(toldIn) === null) return null;
  return { platform: 'meet', tenantId: toldIn.school?.organisation.googleCustomerId ?? null };
}

/** Null: nobody means a tenant at Google. */
function toldOfGoogle({
  env,
  school,
}: Omit<ToldIn, 'folder'>): { readonly serviceAccount: Told | null; readonly subject: Told | null } | null {
  const settings = school?.connections.google ?? null;
  const told = {
    serviceAccount: toldOf(env, serviceAccount, settings?.serviceAccount ?? null),
    subject: toldOf(env, subject, settings?.subject ?? null),
  };
  return settings === null && told.serviceAccount === null && told.subject === null ? null : told;
}

async function readAccount(told: Told, folder: string) {
  const isKeyItself = told.place === serviceAccount.variable && told.value.startsWith('{');
  if (isKeyItself) return readPiece(serviceAccount, told, async () => serviceAccountFrom(told.value, serviceAccount.variable));
  const path = told.place === serviceAccount.variable ? told.value : resolve(folder, told.value);
  return readPiece(serviceAccount, told, async () => serviceAccountIn(path));
}

function isAddress(value: string): boolean {
  return /^[^\s@]{1,64}@[^\s@]{3,253}$/.test(value);
}
