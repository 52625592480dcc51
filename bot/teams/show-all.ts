import { CallFailure } from '../../src/platforms/calls/call-failure.ts';
import type { Log } from '../../src/log.ts';
import type { View } from '../views/view.ts';
import type { Activity } from './activity.ts';
import { adaptiveCard } from './cards/adaptive-card.ts';
import type { Connector } from './connector.ts';
import { cardMessage } from './outgoing-message.ts';

export interface ShowAllParts {
  readonly connector: Pick<Connector, 'update'>;
  readonly everything: string | null;
  readonly log: Log;
}

/**
 * Puts a view that is for all in the place of the card that was pressed on: the answer to a button changes it for whoever pressed alone. Where that fails, what was
 * done is done, and the card says so at the next press.
 */
export async function showAll(view: View, { serviceUrl, conversation, replyToId }: Activity, parts: ShowAllParts): Promise<void> {
  if (view.forAll === null || typeof replyToId !== 'string') return;
  const card = adaptiveCard(view, { locale: view.forAll, accounts: [], everything: parts.everything });
  try {
    await parts.connector.update(serviceUrl, conversation.id, replyToId, cardMessage(card));
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    parts.log.warn('a card could not be brought up to date for everybody', { error });
  }
}
