import { pino } from 'pino';
import type { Clock } from './clock.ts';
import { safeFields } from './log/safe-fields.ts';
import { withoutSecrets } from './log/without-secrets.ts';

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What was, in fields; names of people, addresses and contents do not belong there. */
export type LogFields = Readonly<Record<string, unknown>>;

/** The message is always the same text, so that lines can be counted; what differs stands in the fields. */
export type LogLine = (message: string, fields?: LogFields) => void;

export interface Log {
  readonly debug: LogLine;
  readonly info: LogLine;
  readonly warn: LogLine;
  readonly error: LogLine;
  /** A log whose lines all carry these fields. */
  with(fields: LogFields): Log;
}

export interface LogOptions {
  readonly level: LogLevel;
  readonly clock: Clock;
  /** Gets whole lines. */
  readonly destination: { write(line: string): void };
}

/** One JSON object a line. Everything is copied and cleaned of secrets before it is written, whatever it is. */
export function createLog({ level, clock, destination }: LogOptions): Log {
  const writer = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${clock.now().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  );
  return logWith(writer, {});
}

function logWith(writer: pino.Logger, bound: LogFields): Log {
  return {
    debug: lineOf('debug'),
    info: lineOf('info'),
    warn: lineOf('warn'),
    error: lineOf('error'),
    with: (fields) => logWith(writer, { ...bound, ...safeFields(fields) }),
  };

  function lineOf(level: 'debug' | 'info' | 'warn' | 'error'): LogLine {
    return (message, fields = {}) => {
      if (writer.isLevelEnabled(level)) writer[level]({ ...bound, ...safeFields(fields) }, withoutSecrets(message));
    };
  }
}
