import type { AdaptiveCard } from './cards/card-element.ts';

/** One card, as Bot Framework takes it. */
export interface OutgoingMessage {
  readonly type: 'message';
  /** Shown in notifications. */
  readonly summary: string;
  readonly attachments: readonly { readonly contentType: 'application/vnd.microsoft.card.adaptive'; readonly content: AdaptiveCard }[];
  readonly from?: { readonly id: string; readonly name?: string };
  readonly conversation?: { readonly id: string };
  /** The only one who sees it, for a day; left out: everybody in the chat does. */
  readonly recipient?: { readonly id: string; readonly isTargeted: true };
  readonly entities?: readonly { readonly type: string }[];
}

export function cardMessage(card: AdaptiveCard): OutgoingMessage {
  return {
    type: 'message',
    summary: card.speak,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
  };
}
