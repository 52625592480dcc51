import type { Door } from '../auth/authenticate.ts';
import { knownTokens } from '../auth/known-tokens.ts';
import { sandboxSignIn, type SandboxSignIn } from '../auth/sandbox-token.ts';
import { vendorSignIns } from '../auth/sign-ins.ts';
import { keyPatience } from '../auth/vendor-keys.ts';
import type { Metrics } from '../http/guards/metrics.ts';
import type { Actor } from '../model/actor.ts';
import { patientFetch } from '../platforms/calls/patient-fetch.ts';
import { groupsAtGoogle, type GroupsSurroundings } from './google-groups.ts';
import type { ServicePlaces } from './service-places.ts';

export interface ServiceSignIn {
  readonly door: Door;
  /** Null outside the sandbox. */
  readonly sandbox: SandboxSignIn | null;
}

/** In the sandbox by persona, elsewhere by the vendors' tokens; never both. */
export function serviceSignIn(
  { config, organisationId }: ServicePlaces,
  { metrics, ...around }: GroupsSurroundings & { readonly metrics: Metrics },
): ServiceSignIn {
  const { log } = around;
  const door = { known: knownTokens<Actor>(around.clock), log, refused: metrics.signInRefused };
  if (config.mode === 'sandbox') {
    const sandbox = sandboxSignIn(organisationId, around.clock);
    return { door: { ...door, signIns: [sandbox] }, sandbox };
  }
  const call = patientFetch(4, { ...around, patience: keyPatience });
  const signIns = vendorSignIns(config.signIn, organisationId, { clock: around.clock, log, call, groupsOf: groupsAtGoogle(around) });
  return { door: { ...door, signIns }, sandbox: null };
}
