import type { AdaptiveCard } from './cards/card-element.ts';

/**
 * What Teams gets after a button: its own status inside an HTTP answer that is always 200.
 * learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
 */
export interface InvokeAnswer {
  readonly statusCode: 200 | 400 | 401 | 412 | 500;
  readonly type:
    | 'application/vnd.microsoft.card.adaptive'
    | 'application/vnd.microsoft.activity.message'
    | 'application/vnd.microsoft.activity.loginRequest'
    | 'application/vnd.microsoft.error'
    | 'application/vnd.microsoft.error.incorrectAuthCode'
    | 'application/vnd.microsoft.error.preconditionFailed';
  readonly value: unknown;
}

export function cardAnswer(card: AdaptiveCard): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

/** The card stays as it was, and the words are shown beside it. */
export function saidAnswer(words: string): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words };
}

export function errorAnswer(statusCode: 400 | 412 | 500, message: string): InvokeAnswer {
  const type = statusCode === 412 ? 'application/vnd.microsoft.error.preconditionFailed' : 'application/vnd.microsoft.error';
  return { statusCode, type, value: { code: String(statusCode), message } };
}
