import * as z from 'zod';
import type { BotStores } from '../chats/bot-stores.ts';
import { placeKinds, type Place } from '../turn.ts';

const referenceShape = z.object({ platform: z.literal('meet'), kind: z.enum(placeKinds) });

export interface KnownSpace {
  readonly organisationId: string;
  /** `spaces/AAAA…`. */
  readonly placeId: string;
}

/** Where the app is, kept for writing there later. No person stands in it. */
export interface ChatSpaces {
  /** Keeps it where it is new. new: nothing was kept of it. */
  remember(organisationId: string, place: Place): Promise<'new' | 'known'>;
  /** The same after every message: what was kept a moment ago is not asked for. */
  noteAgain(organisationId: string, place: Place): Promise<void>;
  isKnown(space: KnownSpace): Promise<boolean>;
  forget(space: KnownSpace): Promise<void>;
}

/** Spaces that this instance kept itself; more than a board has. */
const most = 5000;

export function chatSpaces(stores: BotStores): ChatSpaces {
  const kept = new Set<string>();
  const of = (organisationId: string) => stores.forOrganisation(organisationId).conversations;
  const spaces: ChatSpaces = {
    async remember(organisationId, { kind, id: placeId }) {
      const isKnown = await spaces.isKnown({ organisationId, placeId });
      if (!isKnown) await of(organisationId).put(placeId, { platform: 'meet', kind });
      if (kept.size >= most) kept.clear();
      kept.add(`${organisationId} ${placeId}`);
      return isKnown ? 'known' : 'new';
    },
    async noteAgain(organisationId, place) {
      if (!kept.has(`${organisationId} ${place.id}`)) await spaces.remember(organisationId, place);
    },
    async isKnown({ organisationId, placeId }) {
      return referenceShape.safeParse(await of(organisationId).get(placeId)).success;
    },
    async forget({ organisationId, placeId }) {
      kept.delete(`${organisationId} ${placeId}`);
      await of(organisationId).remove(placeId);
    },
  };
  return spaces;
}
