import type { Check } from '../../../model/check.ts';
import type { Localized } from '../../../model/language.ts';
import type { CallFailure } from '../../calls/call-failure.ts';
import { whyNot } from './check-words.ts';

/** Whether Entra gave our app a token. `failure` null: it did. */
export function checkSignIn(failure: CallFailure | null): Check {
  const about = { platform: 'teams', id: 'microsoft-sign-in', title, permission: null, need: 'required' } as const;
  if (failure === null) return { ...about, outcome: 'ok', found: signedIn, mend: null };
  const found = whyNot(failure);
  if (failure.kind !== 'signed-out') return { ...about, outcome: 'unsure', found, mend: failure.kind === 'unreachable' ? reachIt : null };
  return { ...about, outcome: 'missing', found, mend: mendings[failure.code ?? ''] ?? lookAtAll };
}

const title: Localized = { nl: 'Aanmelden bij Entra', en: 'Signing in to Entra' };
const signedIn: Localized = { nl: 'Aangemeld.', en: 'Signed in.' };

const newSecret: Localized = {
  nl: 'Maak in Entra bij de app-registratie een nieuw clientgeheim (Certificaten en geheimen) en geef de waarde mee, niet de id: AZURE_CLIENT_SECRET.',
  en: 'In Entra, make a new client secret for the app registration (Certificates & secrets) and pass its value, not its id: AZURE_CLIENT_SECRET.',
};
const uploadCertificate: Localized = {
  nl: 'Upload het certificaat in Entra bij de app-registratie (Certificaten en geheimen); is het verlopen, maak dan eerst een nieuw.',
  en: 'Upload the certificate in Entra to the app registration (Certificates & secrets); if it has expired, make a new one first.',
};
const otherTenant: Localized = {
  nl: 'Kijk in Entra bij Overzicht wat de tenant-id is en geef die mee: AZURE_TENANT_ID.',
  en: 'Look up the tenant id in Entra under Overview and pass it: AZURE_TENANT_ID.',
};
const otherApp: Localized = {
  nl: 'Kijk in Entra bij App-registraties wat de client-id is en of de app in deze tenant staat: AZURE_CLIENT_ID.',
  en: 'Check in Entra under App registrations what the client id is and whether the app is in this tenant: AZURE_CLIENT_ID.',
};
const reachIt: Localized = {
  nl: 'Laat deze machine login.microsoftonline.com en graph.microsoft.com bereiken; achter een proxy met NODE_USE_ENV_PROXY=1 en HTTPS_PROXY.',
  en: 'Allow this machine to reach login.microsoftonline.com and graph.microsoft.com; behind a proxy by NODE_USE_ENV_PROXY=1 and HTTPS_PROXY.',
};
const lookAtAll: Localized = {
  nl: 'Kijk in Entra bij App-registraties of tenant-id, client-id en geheim of certificaat kloppen.',
  en: 'Check in Entra under App registrations whether tenant id, client id and secret or certificate are right.',
};

/** learn.microsoft.com/entra/identity-platform/reference-error-codes */
const mendings: Readonly<Record<string, Localized>> = {
  AADSTS7000215: newSecret,
  AADSTS7000222: newSecret,
  AADSTS7000218: newSecret,
  AADSTS700027: uploadCertificate,
  AADSTS700016: otherApp,
  AADSTS7000112: otherApp,
  AADSTS90002: otherTenant,
  AADSTS900023: otherTenant,
};
