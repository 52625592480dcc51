/** What Teams gets after telling of a sign-in. 412: it has them sign in by hand. */
export interface SignedInAnswer {
  readonly status: 200 | 400 | 404 | 412;
  readonly body?: { id: string; connectionName: string; failureDetail: string };
}
