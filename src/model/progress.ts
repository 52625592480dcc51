import type { PlatformId } from './platform.ts';

/** How far reading one part of a tenant is. */
export interface Progress {
  readonly platform: PlatformId;
  /** In the vendor's word: `userConfigurations`, `policies`. */
  readonly part: string;
  /** People or objects so far. */
  readonly done: number;
  readonly state: 'reading' | 'read' | 'unread';
}
