import * as z from 'zod';
import type { ConversationRepository } from '../../src/store/message-repositories.ts';
import { placeKinds } from '../turn.ts';
import type { BotStores } from '../chats/bot-stores.ts';

const referenceShape = z.object({
  platform: z.literal('teams'),
  kind: z.enum(placeKinds),
  /** Regions have their own: what is written later has to go there too. */
  serviceUrl: z.string(),
  tenantId: z.string(),
  /** The team that a channel belongs to; null elsewhere. */
  teamId: z.string().nullable(),
  /** What a channel is called; left out where Teams never said. */
  name: z.string().optional(),
});

/** How a chat in Teams is written to again. No person stands in it. */
export type PlaceReference = z.output<typeof referenceShape>;

export interface KnownPlace {
  readonly organisationId: string;
  readonly placeId: string;
}

/** Where the bot is, kept for writing there later. */
export interface ChatPlaces {
  /** Keeps it where it is new or different. new: nothing was kept of it. */
  remember(place: KnownPlace, reference: PlaceReference): Promise<'new' | 'known'>;
  /** The same after every message: what was kept a moment ago is not asked for. */
  noteAgain(place: KnownPlace, reference: PlaceReference): Promise<void>;
  find(place: KnownPlace): Promise<PlaceReference | null>;
  /** The place, and all of the team where one is named. Answers which those were. */
  forget(place: KnownPlace, teamId: string | null): Promise<readonly string[]>;
}

/** Places that this instance kept itself; more than a board has teams. */
const most = 5000;

export function chatPlaces(stores: BotStores): ChatPlaces {
  const kept = new Map<string, string>();
  const of = ({ organisationId }: KnownPlace): ConversationRepository => stores.forOrganisation(organisationId).conversations;
  const places: ChatPlaces = {
    async remember(place, reference) {
      const found = await places.find(place);
      // Teams does not name a channel each time.
      const named = { ...(found?.name !== undefined && { name: found.name }), ...reference };
      if (found === null || isOther(found, named)) await of(place).put(place.placeId, named);
      if (kept.size >= most) kept.clear();
      kept.set(keyOf(place), JSON.stringify(reference));
      return found === null ? 'new' : 'known';
    },
    async noteAgain(place, reference) {
      if (kept.get(keyOf(place)) !== JSON.stringify(reference)) await places.remember(place, reference);
    },
    async find(place) {
      return referenceShape.safeParse(await of(place).get(place.placeId)).data ?? null;
    },
    async forget(place, teamId) {
      const ids = new Set([place.placeId, ...(teamId === null ? [] : await channelsOf(of(place), teamId))]);
      for (const placeId of ids) {
        kept.delete(keyOf({ ...place, placeId }));
        await of(place).remove(placeId);
      }
      return [...ids];
    },
  };
  return places;
}

async function channelsOf(conversations: ConversationRepository, teamId: string): Promise<readonly string[]> {
  const all = await conversations.list();
  return all.filter(({ reference }) => reference['teamId'] === teamId).map(({ id }) => id);
}

function isOther(one: PlaceReference, other: PlaceReference): boolean {
  return JSON.stringify(referenceShape.parse(one)) !== JSON.stringify(referenceShape.parse(other));
}

function keyOf({ organisationId, placeId }: KnownPlace): string {
  return `${organisationId} ${placeId}`;
}
