/** JSON of Google's cards v2, as far as cards are made of it here: developers.google.com/workspace/chat/api/reference/rest/v1/cards. */
export interface ChatCard {
  /** Plain text. */
  readonly header?: { readonly title: string };
  readonly sections: readonly CardSection[];
}

export interface CardSection {
  readonly header?: string;
  /** Google takes no section without any. */
  readonly widgets: readonly CardWidget[];
}

export type CardWidget =
  | { readonly textParagraph: { readonly text: string } }
  | {
      readonly decoratedText: {
        readonly text: string;
        readonly wrapText: true;
        readonly bottomLabel?: string;
        readonly startIcon?: { readonly materialIcon: { readonly name: string }; readonly altText: string };
        readonly startIconVerticalAlignment?: 'TOP';
      };
    }
  | { readonly divider: Readonly<Record<string, never>> }
  | { readonly buttonList: { readonly buttons: readonly CardButton[] } }
  | {
      readonly selectionInput: {
        readonly name: string;
        readonly label: string;
        readonly type: 'DROPDOWN';
        readonly items: readonly { readonly text: string; readonly value: string; readonly selected: boolean }[];
      };
    };

export interface CardButton {
  readonly text: string;
  readonly type: 'OUTLINED' | 'FILLED';
  readonly onClick:
    | { readonly openLink: { readonly url: string } }
    | { readonly action: { readonly function: string; readonly parameters: readonly { readonly key: string; readonly value: string }[] } };
}

/** One message with one card. */
export interface CardMessage {
  /** Where cards cannot be shown: notifications, screen readers. */
  readonly fallbackText: string;
  readonly cardsV2: readonly [{ readonly cardId: string; readonly card: ChatCard }];
}
