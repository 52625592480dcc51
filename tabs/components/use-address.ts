import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { usePlaced } from '../host/surroundings.ts';

type Change = (before: URLSearchParams) => URLSearchParams;

/**
 * What stands behind the `?` of the address, to be changed. A change begins with what stands there now: while a long list is drawn that may be newer than
 * what was drawn last, and words that were just typed would be lost.
 */
export function useAddress(): readonly [URLSearchParams, (change: Change, options: { readonly replace: boolean }) => void] {
  const { window } = usePlaced();
  const [address, setAddress] = useSearchParams();
  const change = useCallback(
    (to: Change, options: { readonly replace: boolean }): void =>
      setAddress(() => to(new URLSearchParams(window.location.search)), options),
    [window, setAddress],
  );
  return [address, change];
}
