import { useCallback, useRef, type ReactNode } from 'react';
import { ArrivalContext } from '../components/arrival.ts';
import { usePlaced } from '../host/surroundings.ts';

/** Tells pages whether somebody came to them from another one. */
export function ArrivalProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { window } = usePlaced();
  const last = useRef<string | null>(null);
  const arrive = useCallback(
    (heading: HTMLElement | null) => {
      const { pathname } = window.location;
      const isMove = last.current !== null && last.current !== pathname;
      last.current = pathname;
      if (!isMove) return;
      window.scrollTo(0, 0);
      heading?.focus({ preventScroll: true });
    },
    [window],
  );
  return <ArrivalContext value={arrive}>{children}</ArrivalContext>;
}
