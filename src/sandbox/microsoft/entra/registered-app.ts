/** An app as it is registered in the tenant: who it is, and by what it shows that. */
export interface RegisteredApp {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** In PEM; null when only the secret counts. */
  readonly certificate: string | null;
}
