import { useCallback, useEffect, useRef } from 'react';
import { usePlaced } from '../../host/surroundings.ts';
import type { ListItem } from './list-items.ts';

/**
 * Whoever comes back from a point finds the list where they left it, with the focus on that point. The browser keeps the place with its own history, so that
 * it is gone when the list is opened anew. Answers what has to be told when somebody leaves.
 */
export function useComingBack(items: readonly ListItem[], goTo: (index: number) => void): (key: string) => void {
  const { window } = usePlaced();
  const isBack = useRef(false);
  useEffect(() => {
    if (isBack.current || items.length === 0) return;
    isBack.current = true;
    const opened = openedIn(window.history.state);
    const index = items.findIndex((item) => item.kind === 'point' && item.point.key === opened);
    if (opened !== null && index >= 0) goTo(index);
  }, [window, items, goTo]);
  return useCallback((key) => window.history.replaceState({ opened: key }, ''), [window]);
}

function openedIn(state: unknown): string | null {
  const opened = typeof state === 'object' && state !== null && 'opened' in state ? state.opened : null;
  return typeof opened === 'string' ? opened : null;
}
