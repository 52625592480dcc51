import type { Clock } from '../clock.ts';
import { certificateIn } from '../connections/credentials.ts';
import { connectionsOrNone, type TenantConnections } from '../connections.ts';
import { AppError } from '../errors.ts';
import type { Log } from '../log.ts';
import { certificateStanding } from '../platforms/teams/live/certificate-standing.ts';
import type { ServiceConfig } from '../service-config.ts';

/** By what the installation signs in at Entra: where it reads the tenant, as the bot, and for teachers in the tab. */
export type CertificateUse = 'tenant' | 'bot' | 'tab';

export interface CertificateWatch {
  readonly config: Pick<ServiceConfig, 'mode' | 'bot' | 'tabProof'>;
  readonly connections: () => Promise<TenantConnections>;
  readonly clock: Clock;
  readonly log: Log;
  /** For the counters. */
  readonly ends: (use: CertificateUse, until: Date) => void;
}

/**
 * Says in the log which certificates have ended or soon will: without one nobody is let in any more, and until then nothing looks different. Never rejects.
 */
export async function watchCertificates(watch: CertificateWatch): Promise<void> {
  const { clock, log, ends } = watch;
  try {
    for (const [use, pem] of await certificatesUsed(watch)) {
      const { state, until } = certificateStanding(pem, clock.now());
      ends(use, until);
      if (state === 'valid') continue;
      const facts = { use, until: until.toISOString() };
      if (state === 'soon') log.warn('A certificate ends soon: make another one', facts);
      else log.error('A certificate does not count: nobody is let in by it', { ...facts, state });
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    log.warn('It cannot be seen how long certificates count', { code: error.code, error });
  }
}

async function certificatesUsed({ config, connections }: CertificateWatch): Promise<readonly (readonly [CertificateUse, string])[]> {
  if (config.mode === 'sandbox') return [];
  const { microsoft } = await connectionsOrNone(connections());
  const tenant = microsoft?.credential.kind === 'certificate' ? [['tenant', microsoft.credential.certificate] as const] : [];
  const files = [
    ['bot', config.bot?.proof],
    ['tab', config.tabProof],
  ] as const;
  const own = files.flatMap(([use, proof]) => (proof?.kind === 'certificate' ? [[use, proof.path] as const] : []));
  return [...tenant, ...(await Promise.all(own.map(async ([use, path]) => [use, (await certificateIn(path)).certificate] as const)))];
}
