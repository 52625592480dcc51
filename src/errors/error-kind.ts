import type { Localized } from '../model/language.ts';

export interface ErrorKind {
  /** HTTP status of the service. */
  readonly status: number;
  /** Exit status of the command line: 2 = the arguments or a file cannot be used, 1 = our fault. */
  readonly exit: 1 | 2;
  /** What is wrong and where; {placeholders} come from the error's fields. */
  readonly says: Localized;
  /** What the reader can do. */
  readonly todo: Localized;
}
