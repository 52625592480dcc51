import type { AdaptiveCard } from './cards/card-element.ts';

/** One card, as Bot Framework takes it. */
export interface OutgoingMessage {
  type: 'message';
  /** Shown in notifications. */
  summary: string;
  attachments: { contentType: 'application/vnd.microsoft.card.adaptive'; content: AdaptiveCard }[];
}

export function cardMessage(card: AdaptiveCard): OutgoingMessage {
  return {
    type: 'message',
    summary: card.speak,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}
