import type { ChatMessageResource } from '../../../../src/sandbox/google/chat/chat-messages.ts';

export interface CardAction {
  readonly function: string;
  readonly parameters: readonly { readonly key: string; readonly value: string }[];
}

/** What the first button of that title on a message does. */
export function buttonActionOf(message: ChatMessageResource, title: string): CardAction {
  const found = buttonsIn(message['cardsV2']).find(({ text }) => text === title || text.startsWith(`${title} (`));
  if (found?.onClick.action === undefined) {
    throw new Error(
      `no button “${title}” among: ${buttonsIn(message['cardsV2'])
        .map(({ text }) => text)
        .join(', ')}`,
    );
  }
  return found.onClick.action;
}

export interface CardButton {
  readonly text: string;
  readonly onClick: { readonly action?: CardAction };
}

/** Every button of a message. */
export function buttonsIn(json: unknown): readonly CardButton[] {
  if (Array.isArray(json)) return json.flatMap(buttonsIn);
  if (typeof json !== 'object' || json === null) return [];
  return 'buttons' in json ? (json.buttons as readonly CardButton[]) : Object.values(json).flatMap(buttonsIn);
}
