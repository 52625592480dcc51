import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import { ArrivalContext } from '../components/arrival.ts';
import { usePlaced } from '../host/surroundings.ts';

/** Wouter tells of its own moves by events of these names. Where an address is only replaced, nobody went anywhere. */
const moves = ['pushState', 'popstate'] as const;

/** Tells pages whether somebody came to them from another one. */
export function ArrivalProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { window } = usePlaced();
  const hasMoved = useRef(false);
  useEffect(() => {
    const note = (): void => {
      hasMoved.current = true;
    };
    for (const move of moves) window.addEventListener(move, note);
    return () => {
      for (const move of moves) window.removeEventListener(move, note);
    };
  }, [window]);
  const arrive = useCallback(
    (heading: HTMLElement | null) => {
      if (!hasMoved.current) return;
      window.scrollTo(0, 0);
      heading?.focus({ preventScroll: true });
    },
    [window],
  );
  return <ArrivalContext value={arrive}>{children}</ArrivalContext>;
}
