import type { ReportFormat } from '../use-cases/audits/render-report.ts';

/** JSON; `text` where it was written before. */
export interface JsonAnswer {
  readonly kind: 'json';
  readonly status: 200 | 201 | 202;
  readonly text: string | Buffer;
  /** Where a version is given, a change can name it in If-Match. */
  readonly version: string | number | null;
  /** Where the tag was known before the text. */
  readonly tag: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

export interface FileAnswer {
  readonly kind: 'file';
  readonly content: string | Uint8Array;
  readonly format: ReportFormat;
  readonly fileName: string;
  readonly tag: string;
}

export interface EventsAnswer {
  readonly kind: 'events';
  readonly events: AsyncIterable<unknown>;
  /** Aborts when nobody listens any more. */
  readonly signal: AbortSignal;
}

/** Any other text, for whoever asks. */
export interface TextAnswer {
  readonly kind: 'text';
  readonly type: string;
  readonly text: string;
}

export interface EmptyAnswer {
  readonly kind: 'empty';
  readonly status: 204 | 304;
  readonly tag: string | null;
}

export type Answer = JsonAnswer | FileAnswer | EventsAnswer | TextAnswer | EmptyAnswer;

interface JsonOptions {
  readonly status?: JsonAnswer['status'];
  readonly version?: string | number;
  readonly headers?: Readonly<Record<string, string>>;
}

export function json(value: unknown, { status = 200, version, headers = {} }: JsonOptions = {}): JsonAnswer {
  return { kind: 'json', status, text: JSON.stringify(value), version: version ?? null, tag: null, headers };
}

/** JSON that was written before, under the tag by which it is known. */
export function writtenJson(text: Buffer, tag: string): JsonAnswer {
  return { kind: 'json', status: 200, text, version: null, tag, headers: {} };
}

export const nothing: EmptyAnswer = { kind: 'empty', status: 204, tag: null };

/** The caller has it already. */
export function notModified(tag: string): EmptyAnswer {
  return { kind: 'empty', status: 304, tag };
}
