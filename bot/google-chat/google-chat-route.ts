import type { RequestHandler } from 'express';
import type { GoogleChatClaims } from '../../src/auth/google-chat-token.ts';
import type { Clock } from '../../src/clock.ts';
import type { OnceAnswer } from '../chats/answered-once.ts';
import { guardedRoute, type GuardedDoor } from '../chats/guarded-route.ts';
import type { ChatEvent } from './chat-event.ts';
import { trustedEvent } from './trusted-event.ts';

export interface GoogleChatRoute extends GuardedDoor<GoogleChatClaims> {
  readonly clock: Clock;
  readonly answer: (event: ChatEvent) => Promise<OnceAnswer>;
}

/** `POST /google/chat`. Google wants JSON for an answer, also where there is nothing to say. */
export function googleChatRoute({ clock, answer, ...door }: GoogleChatRoute): readonly RequestHandler[] {
  return guardedRoute({
    ...door,
    name: 'google-chat',
    trusted: (body, claims) => trustedEvent(body, claims, clock),
    answer,
    send: (response, said) => void response.json(said ?? {}),
  });
}
