/** All that the service keeps, in and out of one file; see store/dump. */
export interface KeptData {
  /** What messages call the place; holds no password. */
  readonly place: string;
  /**
   * Line by line.
   * @throws AppError no-data, data-newer, data-in-use or database-unreachable.
   */
  export(): AsyncGenerator<string, void>;
  /**
   * All or nothing; answers how many rows.
   * @throws AppError unusable-dump with the line, data-not-empty, data-newer, data-in-use or database-unreachable.
   */
  import(pieces: AsyncIterable<Uint8Array>, origin: string, into: 'empty' | 'replace'): Promise<number>;
}
