import type { Door } from '../auth/authenticate.ts';
import { knownTokens } from '../auth/known-tokens.ts';
import { sandboxSignIn, type SandboxSignIn } from '../auth/sandbox-token.ts';
import { vendorSignIns } from '../auth/sign-ins.ts';
import { keyPatience } from '../auth/vendor-keys.ts';
import type { Metrics } from '../http/guards/metrics.ts';
import type { Log } from '../log.ts';
import { patientFetch, type CallSurroundings } from '../platforms/calls/patient-fetch.ts';
import type { ServicePlaces } from './service-places.ts';

export interface ServiceSignIn {
  readonly door: Door;
  /** Null outside the sandbox. */
  readonly sandbox: SandboxSignIn | null;
}

/** In the sandbox by persona, elsewhere by the vendors' tokens; never both. */
export function serviceSignIn(
  { config, organisationId }: ServicePlaces,
  { log, metrics, ...around }: CallSurroundings & { readonly log: Log; readonly metrics: Metrics },
): ServiceSignIn {
  const door = { known: knownTokens(around.clock), log, refused: metrics.signInRefused };
  if (config.mode === 'sandbox') {
    const sandbox = sandboxSignIn(organisationId, around.clock);
    return { door: { ...door, signIns: [sandbox] }, sandbox };
  }
  const call = patientFetch(4, { ...around, patience: keyPatience });
  // Google's tokens name no groups: people have roles there by their own address.
  const signIns = vendorSignIns(config.signIn, organisationId, { clock: around.clock, log, call, groupsOf: async () => [] });
  return { door: { ...door, signIns }, sandbox: null };
}
