/** A page of rows and where the next one begins; null: this was the last. */
export interface PageOf<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

export interface PageWanted {
  /** What the page before named as `next`. */
  readonly after?: string | null;
  /** At most 200. */
  readonly limit: number;
}
