import type { Localized, Wording } from '../../model/language.ts';
import type { ShownState } from '../../model/shown-state.ts';

export interface Point {
  readonly state: ShownState;
  /** The state in a word or two. */
  readonly word: Localized;
  readonly text: Wording;
  readonly details: readonly Wording[];
}

export interface Link {
  readonly label: Localized;
  readonly url: string;
}

/** Where an organisation stands on a scale; `words` says all of it. */
export interface ScaleShown {
  readonly levels: number;
  /** 0: below the first; null: nobody knows. */
  readonly current: number | null;
  readonly advisedMinimum: number | null;
  readonly legal: boolean;
  readonly selected: boolean;
  readonly words: Localized;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: Wording }
  | { readonly kind: 'text'; readonly text: Wording; readonly tone: 'plain' | 'strong' | 'subtle' }
  | { readonly kind: 'points'; readonly points: readonly Point[] }
  | { readonly kind: 'steps'; readonly steps: readonly Wording[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly name: Wording; readonly value: Wording }[] }
  | { readonly kind: 'table'; readonly head: readonly Wording[]; readonly rows: readonly (readonly Wording[])[] }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | { readonly kind: 'legend'; readonly signs: readonly { readonly id: string; readonly title: Localized }[] }
  | { readonly kind: 'scale'; readonly title: Wording; readonly scale: ScaleShown };

export interface Chapter {
  readonly id: string;
  /** In the document's own numbering; null: it has none. */
  readonly number: number | null;
  readonly title: Wording;
  readonly blocks: readonly Block[];
}

/**
 * Something to print or to pass on, in nobody's format. What people wrote stands there as a plain text: it is the same in every language, and no words of
 * it are changed.
 */
export interface ReportDocument {
  readonly title: Wording;
  /** Whose it is. */
  readonly subtitle: string;
  readonly chapters: readonly Chapter[];
}

export function plain(text: Wording): Block {
  return { kind: 'text', text, tone: 'plain' };
}

export function subtle(text: Wording): Block {
  return { kind: 'text', text, tone: 'subtle' };
}
