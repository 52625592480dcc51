import type { Clock, Timer } from '../clock.ts';
import type { CallSurroundings } from './calls/patient-fetch.ts';
import type { PlatformId } from '../model/platform.ts';
import type { Progress } from '../model/progress.ts';

/**
 * What was read of a tenant from one source, in the shape of an export that can be judged again: the vendor's answers verbatim, people only as
 * counts, and under `unread` what could not be read. `content.source` names the kind of source and tells that it was read live.
 */
export interface Collected {
  readonly platform: PlatformId;
  /** Host and path, for people to read. */
  readonly origin: string;
  /** ISO time. */
  readonly readAt: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** All that collecting uses of the world around it. */
export interface Collecting extends CallSurroundings {
  readonly clock: Clock;
  readonly timer: Timer;
  readonly progress: (progress: Progress) => void;
}
