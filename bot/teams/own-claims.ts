import type { BotStores } from './bot-stores.ts';

type Claims = ReturnType<BotStores['forOrganisation']>['activities'];

/** Claims of one organisation that are remembered; Teams sends a thing again within minutes. */
const most = 20_000;

/**
 * For the embedded database, which has one process: what this one answered nobody else can have, so that it need not be written to the disk for each
 * message. With PostgreSQL several instances share what they answered.
 */
export function withOwnClaims(stores: BotStores): BotStores {
  const claimed = new Map<string, Set<string>>();
  return {
    forOrganisation(organisationId) {
      const own = claimed.get(organisationId) ?? new Set();
      claimed.set(organisationId, own);
      const { conversations, preferences } = stores.forOrganisation(organisationId);
      return { conversations, preferences, activities: claimsIn(own) };
    },
  };
}

function claimsIn(own: Set<string>): Claims {
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
