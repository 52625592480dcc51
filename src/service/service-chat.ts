import type { Response } from 'express';
import type { ChatParts } from '../../bot/asked.ts';
import type { Chat } from '../../bot/chat.ts';
import type { BotStores } from '../../bot/chats/bot-stores.ts';
import type { GuardedDoor } from '../../bot/chats/guarded-route.ts';
import { withOwnClaims } from '../../bot/chats/own-claims.ts';
import { createChat } from '../../bot/create-chat.ts';
import { keyPatience, type KeySurroundings } from '../auth/vendor-keys.ts';
import { logOf } from '../http/guards/request-facts.ts';
import type { Metrics } from '../http/guards/metrics.ts';
import { patientFetch } from '../platforms/calls/patient-fetch.ts';
import type { CardDrawing } from './service-cards.ts';
import type { ServiceData } from './service-data.ts';
import type { ServicePlaces } from './service-places.ts';

export interface ChatSettings extends Pick<ChatParts, 'checks' | 'shipped' | 'log' | 'timer' | 'newId'> {
  readonly metrics: Metrics;
  readonly drawing: CardDrawing;
}

/** What each chat of the service gets of it. */
export interface ServiceChat {
  readonly chat: Chat;
  readonly stores: BotStores;
  /** For finding the keys by which the vendor's tokens are known. */
  readonly keys: KeySurroundings;
  /** Where its door tells whom it did not let in. */
  readonly tells: Pick<GuardedDoor<never>, 'logOf' | 'refused'>;
}

/** Made for one chat: what it answered already is its own. */
export function serviceChat({ database }: ServicePlaces, { store, jobs, calls }: ServiceData, settings: ChatSettings): ServiceChat {
  const { log, metrics, drawing } = settings;
  const { clock } = calls;
  return {
    chat: createChat({ ...settings, ...drawing, store, cards: jobs, clock }),
    stores: 'directory' in database ? withOwnClaims(store) : store,
    keys: { clock, log, call: patientFetch(2, { ...calls, patience: keyPatience }) },
    tells: { logOf: (response: Response) => logOf(response, log), refused: metrics.signInRefused },
  };
}
