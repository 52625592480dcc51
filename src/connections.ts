import { createPrivateKey, X509Certificate } from 'node:crypto';
import { resolve } from 'node:path';
import type { Environment } from './config.ts';
import { AppError } from './errors.ts';
import { readInput } from './files.ts';
import type { Localized } from './model/language.ts';
import { platformNames } from './model/platform.ts';
import type { School } from './model/school.ts';
import type { GoogleConnection } from './platforms/meet/live/google-connection.ts';
import type { MicrosoftConnection, MicrosoftCredential } from './platforms/teams/live/microsoft-connection.ts';

/** The tenants of one school; null: not connected. */
export interface TenantConnections {
  readonly microsoft: MicrosoftConnection | null;
  readonly google: GoogleConnection | null;
}

/**
 * Where and how the tenants are read: from the environment, by the names that the vendors' own tools use, else from `lesklaar.yaml`, whose paths are
 * relative to `folder`. Secrets come from the environment or from files of their own only.
 * @throws AppError no-connection, incomplete-connection, unusable-credential or file-not-readable.
 */
export async function connectionsOf(env: Environment, school: School | null, folder: string): Promise<TenantConnections> {
  const microsoft = await microsoftConnection(env, school, folder);
  const google = await googleConnection(env, school, folder);
  if (microsoft === null && google === null) throw new AppError('no-connection', {});
  return { microsoft, google };
}

/** Who has no tenant connected may have uploads. */
export async function connectionsOrNone(connections: Promise<TenantConnections>): Promise<TenantConnections> {
  try {
    return await connections;
  } catch (error) {
    if (error instanceof AppError && error.code === 'no-connection') return { microsoft: null, google: null };
    throw error;
  }
}

async function microsoftConnection(env: Environment, school: School | null, folder: string): Promise<MicrosoftConnection | null> {
  const settings = school?.connections.microsoft ?? null;
  const clientId = told(env['AZURE_CLIENT_ID']) ?? settings?.clientId ?? null;
  const hinted = ['AZURE_TENANT_ID', 'AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH'].some((name) => told(env[name]) !== null);
  if (clientId === null && settings === null && !hinted) return null;
  const tenantId = told(env['AZURE_TENANT_ID']) ?? settings?.tenantId ?? school?.organisation.microsoftTenantId ?? null;
  if (clientId === null) throw incomplete('teams', 'clientId', 'AZURE_CLIENT_ID');
  if (tenantId === null) throw incomplete('teams', 'tenantId', 'AZURE_TENANT_ID');
  const credential = await microsoftCredential(env, settings?.certificate ?? null, folder);
  return { tenantId, clientId, credential, configurationApi: settings?.configurationApi ?? 'skip' };
}

async function microsoftCredential(env: Environment, settled: string | null, folder: string): Promise<MicrosoftCredential> {
  const secret = told(env['AZURE_CLIENT_SECRET']);
  if (secret !== null) return { kind: 'secret', secret };
  const path = told(env['AZURE_CLIENT_CERTIFICATE_PATH']) ?? (settled === null ? null : resolve(folder, settled));
  if (path === null) throw incomplete('teams', 'certificate', 'AZURE_CLIENT_SECRET / AZURE_CLIENT_CERTIFICATE_PATH');
  return certificateIn(path);
}

/** A PEM file with private key and certificate. @throws AppError unusable-credential or file-not-readable. */
export async function certificateIn(path: string): Promise<MicrosoftCredential> {
  const text = await textOf(path);
  const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----/.exec(text)?.[0];
  const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(text)?.[0];
  if (privateKey === undefined || !isReadable(() => createPrivateKey(privateKey))) throw unusable('teams', path, noPrivateKey, pemFile);
  if (certificate === undefined || !isReadable(() => new X509Certificate(certificate)))
    throw unusable('teams', path, noCertificate, pemFile);
  if (!new X509Certificate(certificate).checkPrivateKey(createPrivateKey(privateKey))) throw unusable('teams', path, otherKey, pemFile);
  return { kind: 'certificate', privateKey, certificate };
}

async function googleConnection(env: Environment, school: School | null, folder: string): Promise<GoogleConnection | null> {
  const settings = school?.connections.google ?? null;
  const settled = settings?.serviceAccount ?? null;
  const path = told(env['GOOGLE_APPLICATION_CREDENTIALS']) ?? (settled === null ? null : resolve(folder, settled));
  const subject = told(env['GOOGLE_SUBJECT']) ?? settings?.subject ?? null;
  if (path === null && subject === null && settings === null) return null;
  if (path === null) throw incomplete('meet', 'serviceAccount', 'GOOGLE_APPLICATION_CREDENTIALS');
  if (subject === null) throw incomplete('meet', 'subject', 'GOOGLE_SUBJECT');
  return {
    serviceAccount: serviceAccountIn(await textOf(path), path),
    subject,
    customer: school?.organisation.googleCustomerId ?? 'my_customer',
    adminLog: settings?.adminLog ?? 'skip',
    licences: settings?.licences ?? 'skip',
  };
}

function serviceAccountIn(text: string, path: string): GoogleConnection['serviceAccount'] {
  const json = parsed(text);
  const { client_email: email, private_key: privateKey } = json ?? {};
  if (typeof email !== 'string') throw unusable('meet', path, noServiceAccount, jsonKey);
  if (typeof privateKey !== 'string' || !isReadable(() => createPrivateKey(privateKey)))
    throw unusable('meet', path, noPrivateKey, jsonKey);
  return { email, privateKey };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function isReadable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

async function textOf(path: string): Promise<string> {
  return new TextDecoder().decode((await readInput(path)).bytes);
}

function told(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value.trim();
}

const noPrivateKey: Localized = { nl: 'er staat geen leesbare privésleutel in', en: 'it holds no readable private key' };
const noCertificate: Localized = { nl: 'er staat geen leesbaar certificaat in', en: 'it holds no readable certificate' };
const otherKey: Localized = { nl: 'er staat een certificaat van een andere sleutel in', en: 'it holds a certificate of another key' };
const noServiceAccount: Localized = { nl: 'er staat geen client_email in', en: 'it holds no client_email' };
const pemFile: Localized = { nl: 'een PEM-bestand met privésleutel en certificaat', en: 'a PEM file with private key and certificate' };
const jsonKey: Localized = { nl: 'de JSON-sleutel van een serviceaccount', en: 'the JSON key of a service account' };

function unusable(platform: 'teams' | 'meet', origin: string, detail: Localized, expected: Localized): AppError {
  return new AppError('unusable-credential', { origin, platform: platformNames[platform], detail, expected });
}

function incomplete(platform: 'teams' | 'meet', missing: string, variable: string): AppError {
  const section = platform === 'teams' ? 'microsoft' : 'google';
  const key = {
    nl: ` of connections.${section}.${missing} in lesklaar.yaml`,
    en: ` or connections.${section}.${missing} in lesklaar.yaml`,
  };
  return new AppError('incomplete-connection', { platform: platformNames[platform], missing, variable, key });
}
