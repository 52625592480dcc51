/** One JSON object a line: the header, rows in the order in which they can be written again, and the end, without which the file was cut off. */
export const dumpFormat = 'lesklaar.dump/1';

export interface DumpHeader {
  readonly format: typeof dumpFormat;
  /** The last migration that the data went through. */
  readonly schema: string;
  readonly writtenAt: string;
  /** Version of the product. */
  readonly writtenBy: string;
}

export interface DumpRow {
  readonly table: string;
  /** By column, as PostgreSQL writes it in JSON. */
  readonly row: Readonly<Record<string, unknown>>;
}

export interface DumpEnd {
  readonly end: true;
  readonly rows: number;
  /** Of all lines before it, each with its line feed. */
  readonly sha256: string;
}
