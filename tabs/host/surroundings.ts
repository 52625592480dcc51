import { createContext, useContext } from 'react';
import type { Host } from './host.ts';
import type { Kept } from './kept.ts';
import type { TabConfig } from './tab-config.ts';

/** What the browser gives; passed in, so that nothing reaches for it. */
export interface Surroundings {
  readonly window: Window;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Until the window is closed. */
  readonly session: Kept;
  /** For longer. */
  readonly kept: Kept;
}

/** The same, once it is known where the page stands. */
export interface Placed extends Surroundings {
  readonly host: Host;
  readonly config: TabConfig;
}

export const PlacedContext = createContext<Placed | null>(null);

export function usePlaced(): Placed {
  const placed = useContext(PlacedContext);
  if (placed === null) throw new Error('it is not known yet where the page stands');
  return placed;
}
