import type { PlatformId } from './platform.ts';

/** A tenant that one was told to read, whether or not it can be reached. */
export interface ConnectedTenant {
  readonly platform: PlatformId;
  /** The vendor's id; null where the connection does not tell it. */
  readonly tenantId: string | null;
}
