/** Whoever sends cards. */
export interface CardRunner {
  /** Looks now what is due, instead of at the next turn. Never rejects: what does not come through now, is found by that turn. */
  lookForCards(): Promise<void>;
}
