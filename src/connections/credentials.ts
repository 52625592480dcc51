import { createPrivateKey, X509Certificate } from 'node:crypto';
import { AppError } from '../errors.ts';
import { readInput } from '../files.ts';
import type { Localized } from '../model/language.ts';
import { platformNames, type PlatformId } from '../model/platform.ts';
import type { GoogleConnection } from '../platforms/meet/live/google-connection.ts';
import type { MicrosoftCredential } from '../platforms/teams/live/microsoft-connection.ts';

/** A PEM file with private key and certificate. @throws AppError unusable-credential or file-not-readable. */
export async function certificateIn(path: string): Promise<Extract<MicrosoftCredential, { readonly kind: 'certificate' }>> {
  const text = await textOf(path);
  const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----/.exec(text)?.[0];
  const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(text)?.[0];
  if (privateKey === undefined || !isReadable(() => createPrivateKey(privateKey))) throw unusable('teams', path, noPrivateKey, pemFile);
  if (certificate === undefined || !isReadable(() => new X509Certificate(certificate)))
    throw unusable('teams', path, noCertificate, pemFile);
  if (!new X509Certificate(certificate).checkPrivateKey(createPrivateKey(privateKey))) throw unusable('teams', path, otherKey, pemFile);
  return { kind: 'certificate', privateKey, certificate };
}

/** The JSON key of a service account. @throws AppError unusable-credential or file-not-readable. */
export async function serviceAccountIn(path: string): Promise<GoogleConnection['serviceAccount']> {
  return serviceAccountFrom(await textOf(path), path);
}

/** The same, where a vault hands out the key itself and there is no file. `origin` is what messages name. @throws AppError unusable-credential. */
export function serviceAccountFrom(text: string, origin: string): GoogleConnection['serviceAccount'] {
  const json = parsed(text);
  const { client_email: email, private_key: privateKey } = json ?? {};
  if (typeof email !== 'string') throw unusable('meet', origin, noServiceAccount, jsonKey);
  if (typeof privateKey !== 'string' || !isReadable(() => createPrivateKey(privateKey)))
    throw unusable('meet', origin, noPrivateKey, jsonKey);
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

const noPrivateKey: Localized = { nl: 'er staat geen leesbare privésleutel in', en: 'it holds no readable private key' };
const noCertificate: Localized = { nl: 'er staat geen leesbaar certificaat in', en: 'it holds no readable certificate' };
const otherKey: Localized = { nl: 'er staat een certificaat van een andere sleutel in', en: 'it holds a certificate of another key' };
const noServiceAccount: Localized = { nl: 'er staat geen client_email in', en: 'it holds no client_email' };

export const pemFile: Localized = {
  nl: 'een PEM-bestand met privésleutel en certificaat',
  en: 'a PEM file with private key and certificate',
};
export const jsonKey: Localized = { nl: 'de JSON-sleutel van een serviceaccount', en: 'the JSON key of a service account' };

function unusable(platform: PlatformId, origin: string, detail: Localized, expected: Localized): AppError {
  return new AppError('unusable-credential', { origin, platform: platformNames[platform], detail, expected });
}
