import { createHash, X509Certificate } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import type { EntraRefusal } from './entra-refusal.ts';
import type { RegisteredApp } from './registered-app.ts';

const jwtBearer = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** The app that the form names. */
export function appIn(form: URLSearchParams, apps: readonly RegisteredApp[]): RegisteredApp | EntraRefusal {
  const clientId = form.get('client_id') ?? '';
  return apps.find((app) => app.clientId === clientId.toLowerCase()) ?? unknownApp(clientId);
}

/** Null when the form shows that it comes from the app: by its secret, or by something signed with its certificate's key. */
export async function checkClient(form: URLSearchParams, app: RegisteredApp): Promise<EntraRefusal | null> {
  const assertion = form.get('client_assertion');
  if (assertion !== null && form.get('client_assertion_type') === jwtBearer) return checkAssertion(assertion, app);
  const secret = form.get('client_secret');
  if (secret === null) return nothingShown;
  return secret === app.clientSecret ? null : wrongSecret(app.clientId);
}

/**
 * The certificate is named by its thumbprint: `x5t#S256`, or `x5t` of the older SHA-1.
 * Its signer's clock is the machine's own, which need not be that of the pretend world: only how long it counts is looked at.
 */
async function checkAssertion(assertion: string, { certificate, clientId, tenantId }: RegisteredApp): Promise<EntraRefusal | null> {
  if (certificate === null) return notRegistered;
  const { publicKey, raw } = new X509Certificate(certificate);
  try {
    const header = decodeProtectedHeader(assertion);
    if (header['x5t#S256'] !== thumbprint('sha256', raw) && header.x5t !== thumbprint('sha1', raw)) return notRegistered;
    const { payload } = await jwtVerify(assertion, publicKey, {
      algorithms: ['PS256', 'RS256'],
      issuer: clientId,
      subject: clientId,
      audience: [`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`, `https://login.microsoftonline.com/${tenantId}/v2.0`],
      currentDate: new Date(startOf(assertion)),
    });
    const { exp = Infinity, nbf = 0 } = payload;
    return exp - nbf <= 3600 ? null : badAssertion;
  } catch {
    return badAssertion;
  }
}

function startOf(assertion: string): number {
  const claims: unknown = JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString('utf8'));
  const start = typeof claims === 'object' && claims !== null && 'nbf' in claims ? Number(claims.nbf) : Number.NaN;
  return start * 1000;
}

function thumbprint(algorithm: 'sha256' | 'sha1', der: Buffer): string {
  return createHash(algorithm).update(der).digest('base64url');
}

function unknownApp(clientId: string): EntraRefusal {
  return {
    code: 700016,
    error: 'unauthorized_client',
    sentence: `Application with identifier '${clientId}' was not found in the directory 'Scholengroep De Linde'.`,
  };
}

function wrongSecret(clientId: string): EntraRefusal {
  return {
    code: 7000215,
    error: 'invalid_client',
    sentence: `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${clientId}'.`,
  };
}

const nothingShown: EntraRefusal = {
  code: 7000218,
  error: 'invalid_client',
  sentence: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
};

const notRegistered: EntraRefusal = {
  code: 700027,
  error: 'invalid_client',
  sentence: 'The certificate with identifier used to sign the client assertion is not registered on application.',
};

const badAssertion: EntraRefusal = {
  code: 50027,
  error: 'invalid_client',
  sentence: 'JWT token is invalid or malformed.',
};
