import type { Wording } from '../../src/model/language.ts';

/** What went wrong with a request, as the reader is told of it: RFC 9457 problem details of the service, or our own words where it did not answer. */
export interface Problem {
  /** 0: no answer came. */
  readonly status: number;
  /** For programs. */
  readonly code: string;
  readonly title: Wording;
  readonly detail: Wording;
  readonly todo: Wording;
  /** Under which the request stands in the service's log; null where it never got there. */
  readonly requestId: string | null;
}

/** Thrown by the API client, and by nothing else. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** Whatever was thrown, as a problem to show. */
export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : unexpected;
}

/** The service's own account of what went wrong; ours where something else answered in its place. */
export async function problemIn(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') === true;
  const told = isProblem ? await response.json().catch(() => null) : null;
  const text = (field: string): string => (isRecord(told) && typeof told[field] === 'string' ? told[field] : '');
  if (text('title') === '') return { ...unexpected, status: response.status };
  return {
    status: response.status,
    code: text('code'),
    title: text('title'),
    detail: text('detail'),
    todo: text('todo'),
    requestId: text('requestId') || null,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export const noConnection: Problem = {
  status: 0,
  code: 'no-connection',
  title: { nl: 'Geen verbinding', en: 'No connection' },
  detail: { nl: 'Lesklaar is nu niet te bereiken.', en: 'Lesklaar cannot be reached just now.' },
  todo: { nl: 'Kijk of u internet hebt en probeer het opnieuw.', en: 'Check your internet connection and try again.' },
  requestId: null,
};

/** Whoever signs people in here did not. */
export const notSignedIn: Problem = {
  status: 401,
  code: 'not-signed-in',
  title: { nl: 'Niet aangemeld', en: 'Not signed in' },
  detail: { nl: 'Teams gaf geen aanmelding door.', en: 'Teams did not pass on your sign-in.' },
  todo: { nl: 'Meld u opnieuw aan.', en: 'Sign in again.' },
  requestId: null,
};

const unexpected: Problem = {
  status: 0,
  code: 'unexpected',
  title: { nl: 'Er ging iets mis', en: 'Something went wrong' },
  detail: { nl: 'Het antwoord was niet te lezen.', en: 'The answer could not be read.' },
  todo: {
    nl: 'Probeer het opnieuw. Lukt het weer niet, vertel het dan de beheerder.',
    en: 'Try again. If it still does not work, tell the administrator.',
  },
  requestId: null,
};
