import type { Localized } from './language.ts';
import type { PlatformId } from './platform.ts';

/** A place where people are put together in a tenant, and what it is called there. */
export interface NamedPlace {
  readonly platform: PlatformId;
  readonly kind: 'group' | 'org-unit';
  /** The id of a group, the path of an org unit. */
  readonly id: string;
  readonly name: string;
  /** People in it and below it; null when they were not counted. */
  readonly members: number | null;
}

export interface PlacesFound {
  readonly places: readonly NamedPlace[];
  /** What could not be read, in sentences. */
  readonly unread: readonly Localized[];
}
