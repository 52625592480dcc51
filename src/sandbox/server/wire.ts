/** One request as it came in, under the vendor's own address. */
export interface WireRequest {
  /** The vendor's host: `graph.microsoft.com`. */
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface WireAnswer {
  readonly status: number;
  /** JSON unless the headers say otherwise. */
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A pretend vendor host. */
export type WireHost = (request: WireRequest) => Promise<WireAnswer> | WireAnswer;

export function jsonAnswer(status: number, body: unknown, headers?: Readonly<Record<string, string>>): WireAnswer {
  return { status, body: JSON.stringify(body), ...(headers === undefined ? {} : { headers }) };
}
