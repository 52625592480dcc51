import { resolve } from 'node:path';
import type { ConnectedTenant } from '../model/connected-tenant.ts';
import type { MicrosoftConnection, MicrosoftCredential } from '../platforms/teams/live/microsoft-connection.ts';
import { certificateIn, pemFile } from './credentials.ts';
import {
  isProblem,
  missingPiece,
  notConnected,
  pieceOf,
  readPiece,
  toldOf,
  unusablePiece,
  type ConnectionProblem,
  type ConnectionRead,
  type Piece,
  type Told,
  type ToldIn,
} from './told.ts';

const clientId: Piece = {
  platform: 'teams',
  variable: 'AZURE_CLIENT_ID',
  key: 'microsoft.clientId',
  expected: { nl: 'de client-id (guid) van de app-registratie', en: 'the client id (GUID) of the app registration' },
};
const tenantId: Piece = {
  platform: 'teams',
  variable: 'AZURE_TENANT_ID',
  key: 'microsoft.tenantId',
  expected: {
    nl: 'de id (guid) van de tenant, of een domein ervan zoals school.onmicrosoft.com',
    en: 'the id (GUID) of the tenant, or a domain of it such as school.onmicrosoft.com',
  },
};
const certificate: Piece = {
  platform: 'teams',
  variable: 'AZURE_CLIENT_CERTIFICATE_PATH',
  key: 'microsoft.certificate',
  expected: pemFile,
};
const secret: Piece = {
  platform: 'teams',
  variable: 'AZURE_CLIENT_SECRET',
  key: certificate.key,
  expected: { nl: 'de waarde van een clientgeheim', en: 'the value of a client secret' },
};
const eitherProof: Piece = {
  ...certificate,
  variable: `${secret.variable} / ${certificate.variable}`,
  expected: { nl: `${secret.expected.nl}, of ${pemFile.nl}`, en: `${secret.expected.en}, or ${pemFile.en}` },
};

/** The Teams tenant, and all that is wrong with how it is told. */
export async function readMicrosoft(toldIn: ToldIn): Promise<ConnectionRead<MicrosoftConnection>> {
  const told = toldOfMicrosoft(toldIn);
  if (told === null) return notConnected;
  const client = pieceOf(clientId, told.clientId, isGuid);
  const tenant = pieceOf(tenantId, told.tenantId, (value) => isGuid(value) || isDomain(value));
  const credential = await credentialOf(told, toldIn.folder);
  const problems = [client, tenant, credential].filter(isProblem);
  if (isProblem(client) || isProblem(tenant) || isProblem(credential)) return { connection: null, problems };
  const configurationApi = toldIn.school?.connections.microsoft?.configurationApi ?? 'skip';
  return { connection: { tenantId: tenant, clientId: client, credential, configurationApi }, problems };
}

/** Which tenant is meant; a domain is nothing to tell two tenants apart by. */
export function connectedMicrosoft(toldIn: Omit<ToldIn, 'folder'>): ConnectedTenant | null {
  const told = toldOfMicrosoft(toldIn);
  if (told === null) return null;
  const tenant = told.tenantId?.value ?? '';
  return { platform: 'teams', tenantId: isGuid(tenant) ? tenant : null };
}

interface ToldOfMicrosoft {
  readonly clientId: Told | null;
  readonly tenantId: Told | null;
  readonly secret: Told | null;
  readonly certificate: Told | null;
}

/** Null: nobody means a tenant at Microsoft. */
function toldOfMicrosoft({ env, school }: Omit<ToldIn, 'folder'>): ToldOfMicrosoft | null {
  const settings = school?.connections.microsoft ?? null;
  const told: ToldOfMicrosoft = {
    clientId: toldOf(env, clientId, settings?.clientId ?? null),
    tenantId: toldOf(env, tenantId, settings?.tenantId ?? null),
    secret: toldOf(env, secret, null),
    certificate: toldOf(env, certificate, settings?.certificate ?? null),
  };
  if (settings === null && Object.values(told).every((one) => one === null)) return null;
  const own = school?.organisation.microsoftTenantId ?? null;
  return { ...told, tenantId: told.tenantId ?? (own === null ? null : { value: own, place: 'organisation.microsoftTenantId' }) };
}

async function credentialOf(told: ToldOfMicrosoft, folder: string): Promise<MicrosoftCredential | ConnectionProblem> {
  if (told.secret !== null) {
    // In Azure's portal the id of a secret stands beside its value, and is copied by mistake.
    return isGuid(told.secret.value) ? unusablePiece(secret, told.secret, idOfSecret) : { kind: 'secret', secret: told.secret.value };
  }
  if (told.certificate === null) return missingPiece(eitherProof);
  const { value, place } = told.certificate;
  const path = place === certificate.variable ? value : resolve(folder, value);
  return readPiece(certificate, told.certificate, async () => certificateIn(path));
}

const idOfSecret = { nl: 'dit is de id van het geheim', en: 'this is the id of the secret' };

function isGuid(value: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value);
}

function isDomain(value: string): boolean {
  return /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/i.test(value);
}
