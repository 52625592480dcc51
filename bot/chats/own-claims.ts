import type { BotStores } from './bot-stores.ts';

type Own = ReturnType<BotStores['forOrganisation']>;

/** Claims of one organisation that are remembered; a chat sends a thing again within minutes. */
const most = 20_000;

/**
 * For the embedded database, which has one process: what this one answered nobody else can have, so that it need not be written to the disk for each
 * message. With PostgreSQL several instances share what they answered.
 */
export function withOwnClaims(stores: BotStores): BotStores {
  const known = new Map<string, Own>();
  return {
    forOrganisation(organisationId) {
      const own = known.get(organisationId) ?? ownOf(stores.forOrganisation(organisationId));
      known.set(organisationId, own);
      return own;
    },
  };
}

function ownOf({ conversations, preferences }: Own): Own {
  return { conversations, preferences, activities: claimsIn(new Set()) };
}

function claimsIn(own: Set<string>): Own['activities'] {
  return {
    claim: async (id) => {
      const isFirst = !own.has(id);
      own.add(id);
      const [oldest] = own;
      if (own.size > most && oldest !== undefined) own.delete(oldest);
      return isFirst;
    },
    release: async (id) => void own.delete(id),
  };
}
