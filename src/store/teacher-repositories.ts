import type { Locale } from '../model/language.ts';
import type { PlatformId } from '../model/platform.ts';
import type { PageOf, PageWanted } from './page-of.ts';

/** Somebody’s word that they read one text of an instruction. */
export interface Confirmation {
  /** The vendor's id of them. */
  readonly personId: string;
  readonly personName: string;
  readonly instruction: string;
  /** Of the text. */
  readonly fingerprint: string;
  readonly platform: PlatformId;
  readonly control: string;
  readonly at: string;
}

export interface ConfirmationRepository {
  /** One for each person and text: the first stays, and is answered. */
  add(confirmation: Confirmation): Promise<{ readonly confirmation: Confirmation; readonly is: 'new' | 'there' }>;
  ofPerson(personId: string): Promise<readonly Confirmation[]>;
  /** Everybody’s, newest first, in one go: a board with many schools has thousands, and a page at a time takes ten times as long. */
  all(): Promise<readonly Confirmation[]>;
  /** Newest first. */
  list(filter: { readonly instruction?: string | undefined }, page: PageWanted): Promise<PageOf<Confirmation>>;
}

/** What somebody chose for themselves. */
export interface Preferences {
  readonly locale: Locale;
}

export interface PreferenceRepository {
  get(personId: string): Promise<Preferences | null>;
  put(personId: string, preferences: Preferences): Promise<void>;
  remove(personId: string): Promise<void>;
}

/** What was done already, or is being done: messages of a chat that come twice, and work that one may do at a time. */
export interface ActivityRepository {
  /** True for whoever comes first. A claim from before `abandoned` was given up, and is free again. */
  claim(id: string, given?: { readonly abandoned: string }): Promise<boolean>;
  /** It was not done after all, or is over and may be done again. */
  release(id: string): Promise<void>;
  removeBefore(time: string): Promise<number>;
}
