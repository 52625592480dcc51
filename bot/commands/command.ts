import type { Localized } from '../../src/model/language.ts';
import type { Asked } from '../asked.ts';
import type { PlaceKind } from '../turn.ts';
import type { View } from '../views/view.ts';

/** Something that one can say. */
export interface Command {
  /** As it stands in the menu of the chat; the file is named for it. */
  readonly id: string;
  /** What one may type for it, in small letters; the first is shown. Each language is understood everywhere. */
  readonly words: Localized<readonly [string, ...string[]]>;
  /** What may follow, as help shows it: `lobby`. */
  readonly example: Localized | null;
  /** One line: the menu of the chat and help say it. */
  readonly about: Localized;
  /** Where the menu of the chat offers it. Who types it elsewhere is answered as well. */
  readonly places: readonly PlaceKind[];
  /** `rest`: what followed the word, cut to a sensible length. */
  answer(asked: Asked, rest: string): Promise<View>;
}
