import type { BotStores } from '../../../bot/chats/bot-stores.ts';
import type { Locale } from '../../../src/model/language.ts';

export interface MemoryStores extends BotStores {
  /** References of conversations, by place. */
  readonly places: Map<string, Readonly<Record<string, unknown>>>;
  /** What somebody reads, by their id. */
  readonly chosen: Map<string, Locale>;
}

/** What all instances of the service share, as long as the test lasts. */
export function memoryStores(): MemoryStores {
  const places = new Map<string, Readonly<Record<string, unknown>>>();
  const chosen = new Map<string, Locale>();
  const claimed = new Set<string>();
  const own: ReturnType<BotStores['forOrganisation']> = {
    conversations: {
      get: async (id) => places.get(id) ?? null,
      put: async (id, reference) => void places.set(id, reference),
      remove: async (id) => void places.delete(id),
      list: async () => [...places].map(([id, reference]) => ({ id, reference })),
    },
    activities: {
      claim: async (id) => claimed.size < claimed.add(id).size,
      release: async (id) => void claimed.delete(id),
    },
    preferences: {
      get: async (id) => {
        const locale = chosen.get(id);
        return locale === undefined ? null : { locale };
      },
      put: async (id, { locale }) => void chosen.set(id, locale),
      remove: async (id) => void chosen.delete(id),
    },
  };
  return { places, chosen, forOrganisation: () => own };
}
