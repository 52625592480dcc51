import { useEffect, useRef, useState } from 'react';
import { usePlaced } from '../host/surroundings.ts';
import { useAddress } from './use-address.ts';

/** Words of a search field, which stand in the address as `?search=…` after `rest` milliseconds without a key, or once somebody follows a link to another page. */
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
    const write = (): void => {
      written.current = typed;
      setAddress((before) => withSearch(before, typed), { replace: true });
    };
    // Before the link itself hears of it: afterwards the address is another page’s, and whoever comes back would miss the words.
    const leave = ({ target }: MouseEvent): void => {
      if (leadsAway(target, window.location.pathname)) write();
    };
    const timer = window.setTimeout(write, rest);
    window.addEventListener('click', leave, true);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('click', leave, true);
    };
  }, [window, typed, setAddress, rest]);

  return [typed, setTyped];
}

function leadsAway(target: EventTarget | null, here: string): boolean {
  const link = target instanceof Element ? target.closest('a') : null;
  return link !== null && link.pathname !== here;
}

function withSearch(address: URLSearchParams, search: string): URLSearchParams {
  const changed = new URLSearchParams(address);
  if (search.trim() === '') changed.delete('search');
  else changed.set('search', search);
  return changed;
}
