/** Hosts whose API can be switched on for a project; Directory and Reports share one. */
export type GoogleApiHost =
  | 'cloudidentity.googleapis.com'
  | 'admin.googleapis.com'
  | 'licensing.googleapis.com'
  | 'chat.googleapis.com'
  | 'meet.googleapis.com'
  /** Calendar, as yet. */
  | 'www.googleapis.com';

/** How the pretend Google Workspace is set up, where it differs from a tenant that is in order. */
export interface GoogleSandboxOptions {
  /** Scopes entered for domain-wide delegation; unless said, all that reading takes. */
  readonly delegated?: readonly string[];
  /** Whether the credentials' subject is a super administrator; no: one who may read the Directory, the log and licences. */
  readonly superAdmin?: 'yes' | 'no';
  /** APIs that nobody switched on. */
  readonly disabledApis?: ReadonlySet<GoogleApiHost>;
  /** Pages without policies that come before the first one with any. */
  readonly emptyPages?: number;
  /** Pages of policies that are given out within a minute; Google does not publish its number. */
  readonly policyReadsPerMinute?: number;
}
