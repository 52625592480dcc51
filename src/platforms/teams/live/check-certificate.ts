import type { Check } from '../../../model/check.ts';
import type { Localized } from '../../../model/language.ts';
import { certificateStanding, type CertificateState } from './certificate-standing.ts';
import type { MicrosoftCredential } from './microsoft-connection.ts';

/** Whether the certificate by which we sign in still counts, and goes on doing so for a while; nothing where it is a secret, which does not tell when it ends. */
export function checkCertificate(credential: MicrosoftCredential, now: Date): readonly Check[] {
  if (credential.kind === 'secret') return [];
  const { state, from, until } = certificateStanding(credential.certificate, now);
  const counts = state === 'valid' || state === 'soon';
  return [
    {
      platform: 'teams',
      id: 'microsoft-certificate',
      title,
      permission: null,
      need: 'required',
      outcome: counts ? 'ok' : 'missing',
      found: found(state, { from: dayOf(from), until: dayOf(until) }),
      mend: mendings[state],
    },
  ];
}

const title: Localized = { nl: 'Certificaat van de app', en: 'Certificate of the app' };

function found(state: CertificateState, { from, until }: { readonly from: string; readonly until: string }): Localized {
  if (state === 'not-yet') return { nl: `Geldt pas vanaf ${from}.`, en: `Counts from ${from} on only.` };
  if (state === 'over') return { nl: `Is op ${until} verlopen.`, en: `Expired on ${until}.` };
  return { nl: `Geldig tot ${until}.`, en: `Valid until ${until}.` };
}

/** Entra takes several at a time, so that nothing stands still meanwhile. */
const makeAnother: Localized = {
  nl: 'Maak een nieuw certificaat, upload het in Entra bij de app-registratie (Certificaten en geheimen) naast het oude en vervang daarna het PEM-bestand: AZURE_CLIENT_CERTIFICATE_PATH.',
  en: 'Make a new certificate, upload it in Entra to the app registration (Certificates & secrets) beside the old one, and then replace the PEM file: AZURE_CLIENT_CERTIFICATE_PATH.',
};

const mendings: Readonly<Record<CertificateState, Localized | null>> = {
  'not-yet': makeAnother,
  valid: null,
  soon: makeAnother,
  over: makeAnother,
};

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
