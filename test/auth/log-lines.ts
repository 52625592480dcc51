import type { Clock } from '../../src/clock.ts';
import { createLog, type Log, type LogLevel } from '../../src/log.ts';
import { noon } from '../support/audit.ts';

export interface HeardLog {
  readonly log: Log;
  /** As they would stand in the file. */
  readonly written: string[];
  /** The lines with this message, parsed. */
  readonly lines: (message: string) => readonly Readonly<Record<string, unknown>>[];
}

/** The real log, and what it wrote. */
export function heardLog(level: LogLevel = 'debug', clock: Clock = { now: () => noon }): HeardLog {
  const written: string[] = [];
  const log = createLog({ level, clock, destination: { write: (line) => void written.push(line) } });
  const parsed = () => written.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  return { log, written, lines: (message) => parsed().filter(({ msg }) => msg === message) };
}
