import type { RequestHandler } from 'express';
import type { ConnectorClaims } from '../../src/auth/bot-token.ts';
import type { OnceAnswer } from '../chats/answered-once.ts';
import { guardedRoute, type GuardedDoor } from '../chats/guarded-route.ts';
import type { Activity } from './activity.ts';
import { trustedActivity, type ActivityTrust } from './trusted-activity.ts';

export interface MessagesRoute extends GuardedDoor<ConnectorClaims> {
  readonly trust: ActivityTrust;
  /** `body`: the whole of what came in. */
  readonly answer: (activity: Activity, body: unknown, claims: ConnectorClaims) => Promise<OnceAnswer>;
}

/** `POST /api/messages`. */
export function messagesRoute({ trust, answer, ...door }: MessagesRoute): readonly RequestHandler[] {
  return guardedRoute({
    ...door,
    name: 'teams',
    trusted: (body, claims) => trustedActivity(body, claims, trust),
    answer,
    send: (response, said) => void (said === undefined ? response.end() : response.json(said)),
  });
}
