import type { Localized } from '../../../../src/model/language.ts';

interface Named {
  /** Of the entry's content. */
  readonly name: string;
  readonly label: Localized;
  readonly hint?: Localized;
  readonly required?: boolean;
}

/** One thing that an entry holds, and how it is entered. */
export type FormField =
  | (Named & { readonly kind: 'line' | 'words' | 'day' | 'link' | 'person' })
  | (Named & { readonly kind: 'count'; readonly min?: number })
  | (Named & {
      readonly kind: 'choice';
      readonly choices: readonly { readonly value: string | boolean | null; readonly label: Localized }[];
    })
  /** Names, one a line. */
  | (Named & { readonly kind: 'lines' })
  /** Items of the list, to tick. `only`: those that belong to this register, for the audience that was chosen. */
  | (Named & { readonly kind: 'items'; readonly only: 'own' | 'questions' })
  /** One item, or one event, of the list. */
  | (Named & { readonly kind: 'item' | 'event' })
  /** An answer to each item that another field holds. */
  | (Named & { readonly kind: 'answers'; readonly about: string })
  /** Both languages. */
  | (Named & { readonly kind: 'both' })
  /** Something that may be there or not, with fields of its own. */
  | (Named & { readonly kind: 'group'; readonly fields: readonly FormField[] })
  /** Any number of something. */
  | (Named & { readonly kind: 'rows'; readonly add: Localized; readonly fields: readonly FormField[] })
  /** Kept as it is, or taken from the address. */
  | { readonly kind: 'given'; readonly name: string; readonly from: 'list' | 'for' | null };

export interface RegisterForm {
  readonly title: Localized;
  readonly about: Localized;
  readonly add: Localized;
  /** Teachers see it too. */
  readonly isForEverybody: boolean;
  /** The list of ours that it goes with, where an address names none. */
  readonly list: string | null;
  readonly fields: readonly FormField[];
}
