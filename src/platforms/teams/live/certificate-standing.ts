import { X509Certificate } from 'node:crypto';

/** soon: it ends before a summer holiday would be over in which nobody looks. */
export type CertificateState = 'not-yet' | 'valid' | 'soon' | 'over';

export interface CertificateStanding {
  readonly state: CertificateState;
  readonly from: Date;
  readonly until: Date;
}

/** Milliseconds: six weeks of holiday, and one to make a new one. */
const ahead = 49 * 86_400_000;

/** How a certificate in PEM stands at an instant. Throws where it is none. */
export function certificateStanding(pem: string, now: Date): CertificateStanding {
  const { validFromDate: from, validToDate: until } = new X509Certificate(pem);
  return { state: stateAt(now, from, until), from, until };
}

function stateAt(now: Date, from: Date, until: Date): CertificateState {
  if (now < from) return 'not-yet';
  if (now >= until) return 'over';
  return until.getTime() - now.getTime() < ahead ? 'soon' : 'valid';
}
