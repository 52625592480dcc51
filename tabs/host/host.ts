const themeNames = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

/** What surrounds the page: Teams, or a browser. */
export interface Host {
  readonly kind: 'teams' | 'browser';
  /** In its own spelling, `nl-be`; null where it tells none. */
  readonly locale: string | null;
  /** The page that a deep link asks for, as a path of ours; null: none. */
  readonly page: string | null;
  readonly theme: () => ThemeName;
  /** Answers how to stop listening. */
  readonly onTheme: (listener: () => void) => () => void;
  /** A token of whoever is signed in to the host; null where the host signs nobody in. */
  readonly token: (() => Promise<string>) | null;
  /** Hands somebody a link to a page. `copied`: it is on the clipboard; `shown`: the host shows it itself. */
  readonly share: (link: { readonly path: string; readonly title: string }) => Promise<'copied' | 'shown'>;
  /** Where the host asks what to put in a channel: lets somebody choose this page. Null where nobody is asked. */
  readonly offerTab: ((tab: OfferedTab) => void) | null;
  /** The page is there: the host may take its own waiting sign away. */
  readonly ready: () => void;
}

/** A page as a tab of a channel or chat. */
export interface OfferedTab {
  readonly name: string;
  /** Whole, with the origin. */
  readonly address: string;
}
