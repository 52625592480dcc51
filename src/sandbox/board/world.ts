import type { Clock } from '../../clock.ts';

/** What the pretend board looks like from outside. */
export interface SandboxWorld {
  /** People, from a handful to a million. */
  readonly people: number;
  readonly clock: Clock;
}
