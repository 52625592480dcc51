import type { LessonDesk } from '../src/lessons/lesson-desk.ts';
import type { Actor } from '../src/model/actor.ts';
import type { Locale } from '../src/model/language.ts';
import type { PlatformId } from '../src/model/platform.ts';
import type { PersonHere } from '../src/schools/person-desk.ts';

export const placeKinds = ['personal', 'group', 'meeting', 'channel'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Where somebody speaks. */
export interface Place {
  readonly kind: PlaceKind;
  /** The conversation, as it is kept for writing there again. */
  readonly id: string;
}

/** One thing that somebody said or pressed in a chat, whoever's chat it is. Who they are was checked before. */
export interface Turn {
  readonly actor: Actor;
  /** Null: the vendor could not be asked about them. */
  readonly person: PersonHere | null;
  readonly place: Place;
  /** The platform that the chat belongs to, and whose lessons are looked at. */
  readonly platform: PlatformId;
  /** The person's choice, else the chat's own language for them. */
  readonly locale: Locale;
  /**
   * Only the one who spoke or pressed sees the answer: in their own chat, after a command of the slash menu, and after a button whose answer the chat
   * shows to nobody else. False: others read along, and nothing of this person is shown.
   */
  readonly isPrivate: boolean;
  /** Their own meetings; null while they have not agreed that Lesklaar looks at these as them. */
  readonly lessons: () => Promise<LessonDesk | null>;
}
