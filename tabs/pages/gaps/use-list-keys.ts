import { useCallback, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

interface ListOfLines {
  readonly count: number;
  /** Scrolls so far that the line stands in the page. */
  readonly show: (index: number) => void;
}

interface ListKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Puts the focus on a line. */
  readonly goTo: (index: number) => void;
}

/** The arrow keys, Home and End go from line to line, also to those that are not in the page yet; Tab does too. */
export function useListKeys(list: RefObject<HTMLElement | null>, { count, show }: ListOfLines): ListKeys {
  const wanted = useRef<number | null>(null);
  const focusWanted = useCallback(() => {
    const line = list.current?.querySelector(`[data-index="${wanted.current}"]`);
    const stop = line?.querySelector<HTMLElement>('a, button');
    if (stop === null || stop === undefined) return;
    wanted.current = null;
    stop.focus({ preventScroll: true });
  }, [list]);

  // The line comes into the page with one of the next drawings.
  useLayoutEffect(() => {
    if (wanted.current !== null) focusWanted();
  });

  const goTo = (index: number): void => {
    wanted.current = index;
    show(index);
    focusWanted();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = indexOf(event.target);
    if (at === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (next >= 0 && next < count) goTo(next);
  };
  return { onKeyDown, goTo };
}

function indexOf(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return line === null ? null : Number(line.dataset['index']);
}
