import { createContext, useContext } from 'react';

export const ArrivalContext = createContext<(heading: HTMLElement | null) => void>(() => undefined);

/** Puts the focus on a page's title, but not on the first page: there nobody came from anywhere. */
export function useArrival(): (heading: HTMLElement | null) => void {
  return useContext(ArrivalContext);
}
