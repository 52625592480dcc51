import { useEffect, useRef, useState } from 'react';
import { usePlaced } from '../host/surroundings.ts';
import { useAddress } from './use-address.ts';

/** Words of a search field, which stand in the address as `?search=…` after `rest` milliseconds without a key. */
export function useTypedSearch(rest: number): readonly [string, (typed: string) => void] {
  const { window } = usePlaced();
  const [address, setAddress] = useAddress();
  const asked = address.get('search') ?? '';
  const [typed, setTyped] = useState(asked);
  const written = useRef(asked);

  // Somebody cleared the filters, or followed a link.
  useEffect(() => {
    if (asked !== written.current) setTyped(asked);
    written.current = asked;
  }, [asked]);

  useEffect(() => {
    if (typed === written.current) return undefined;
    const timer = window.setTimeout(() => {
      written.current = typed;
      setAddress((before) => withSearch(before, typed), { replace: true });
    }, rest);
    return () => window.clearTimeout(timer);
  }, [window, typed, setAddress, rest]);

  return [typed, setTyped];
}

function withSearch(address: URLSearchParams, search: string): URLSearchParams {
  const changed = new URLSearchParams(address);
  if (search.trim() === '') changed.delete('search');
  else changed.set('search', search);
  return changed;
}
