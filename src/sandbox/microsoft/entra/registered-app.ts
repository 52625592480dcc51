import type { Grant } from '../app-roles.ts';

/** An app as it is registered in the tenant: who it is, by what it shows that, and what it may do. */
export interface RegisteredApp {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** In PEM; null when only the secret counts. */
  readonly certificate: string | null;
  /** What it may do in its own name. */
  readonly granted: ReadonlySet<Grant>;
  /** By what tokens name it that are meant for it; empty for an app that is no API. */
  readonly audiences: readonly string[];
}
