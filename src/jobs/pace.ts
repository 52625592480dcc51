/** How fast jobs are looked for, and how soon one whose process died is taken up again. Seconds. */
export interface JobPace {
  /** A job whose process was silent for so long is taken from it; pg-boss wants at least 10. */
  readonly heartbeat: number;
  readonly beatEvery: number;
  /** How often silent processes are looked for. */
  readonly superviseEvery: number;
  readonly pollEvery: number;
  /** Before the first next attempt; it doubles with each, up to `longestRest`. */
  readonly firstRest: number;
  readonly longestRest: number;
  /** What runs when the service is stopped may go on for so long, before it is left to another instance. */
  readonly stopWithin: number;
  /** Whoever took a card in hand writes it within so long, or not at all: a process that slept meanwhile does not know what others did. */
  readonly sendWithin: number;
  /** The clocks of two instances differ by less. */
  readonly clocksApart: number;
}

/**
 * A process that is only slow, with PGlite on its event loop, is not taken for dead before twenty seconds of silence. A dead one's job runs again within
 * half a minute, the tenth time within three quarters of a minute: silence, supervision, rest and polling together.
 */
export const usualPace: JobPace = {
  heartbeat: 20,
  beatEvery: 5,
  superviseEvery: 5,
  pollEvery: 2,
  firstRest: 1,
  longestRest: 15,
  stopWithin: 10,
  sendWithin: 45,
  clocksApart: 30,
};
