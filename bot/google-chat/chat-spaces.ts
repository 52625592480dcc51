import * as z from 'zod';
import type { BotStores } from '../chats/bot-stores.ts';
import { placeKinds } from '../turn.ts';
import type { SpaceSeen } from './chat-event.ts';

const referenceShape = z.object({
  platform: z.literal('meet'),
  kind: z.enum(placeKinds),
  /** As people named it last; left out: they did not. */
  name: z.string().optional(),
});

export interface KnownSpace {
  readonly organisationId: string;
  /** `spaces/AAAA…`. */
  readonly placeId: string;
}

/** Where the app is, kept for writing there later. No person stands in it. */
export interface ChatSpaces {
  /** Keeps it where it is new, or has another name. new: nothing was kept of it. */
  remember(organisationId: string, space: SpaceSeen): Promise<'new' | 'known'>;
  /** The same after every message: what was kept a moment ago is not asked for. */
  noteAgain(organisationId: string, space: SpaceSeen): Promise<void>;
  isKnown(space: KnownSpace): Promise<boolean>;
  forget(space: KnownSpace): Promise<void>;
}

type Reference = z.output<typeof referenceShape>;

/** Spaces that this instance kept itself; more than a board has. */
const most = 5000;

export function chatSpaces(stores: BotStores): ChatSpaces {
  /** With the name that each had. */
  const kept = new Map<string, string | null>();
  const of = (organisationId: string) => stores.forOrganisation(organisationId).conversations;
  const find = async ({ organisationId, placeId }: KnownSpace): Promise<Reference | null> =>
    referenceShape.safeParse(await of(organisationId).get(placeId)).data ?? null;
  const spaces: ChatSpaces = {
    async remember(organisationId, { kind, id: placeId, name }) {
      const found = await find({ organisationId, placeId });
      const named = name ?? found?.name;
      const isOther = found === null || found.kind !== kind || found.name !== named;
      if (isOther) await of(organisationId).put(placeId, { platform: 'meet', kind, ...(named !== undefined && { name: named }) });
      if (kept.size >= most) kept.clear();
      kept.set(keyOf({ organisationId, placeId }), name);
      return found === null ? 'new' : 'known';
    },
    async noteAgain(organisationId, space) {
      if (kept.get(keyOf({ organisationId, placeId: space.id })) !== space.name) await spaces.remember(organisationId, space);
    },
    isKnown: async (space) => (await find(space)) !== null,
    async forget({ organisationId, placeId }) {
      kept.delete(keyOf({ organisationId, placeId }));
      await of(organisationId).remove(placeId);
    },
  };
  return spaces;
}

function keyOf({ organisationId, placeId }: KnownSpace): string {
  return `${organisationId} ${placeId}`;
}
