/** JSON of Adaptive Cards 1.5, as far as cards are made of it here: adaptivecards.io/explorer. */
export type CardJson = Readonly<Record<string, unknown>>;

export interface CardElement extends CardJson {
  readonly type: 'TextBlock' | 'RichTextBlock' | 'ColumnSet' | 'Container' | 'ActionSet' | 'Input.ChoiceSet';
}

export interface CardAction extends CardJson {
  readonly type: 'Action.Execute' | 'Action.OpenUrl';
  readonly title: string;
}

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: string;
  readonly speak: string;
  readonly fallbackText: string;
  readonly refresh?: { readonly action: CardAction; readonly userIds: readonly string[] };
  /** Teams' own extension, which the schema does not know. */
  readonly msteams: CardJson;
  readonly body: readonly CardElement[];
}
