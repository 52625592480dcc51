import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { usePlaced } from '../../host/surroundings.ts';
import type { ListItem } from './list-items.ts';
import { usePrinting } from './use-printing.ts';

/** Pixels that the bar of a phone covers, and a little more. */
const underBar = 72;

export interface Lines {
  readonly list: RefObject<HTMLDivElement | null>;
  /** The lines that stand in the page: those in sight, a few around them, and on paper all. */
  readonly shown: readonly number[];
  /** Pixels above the first of them, and of all together; null where all stand in the page. */
  readonly above: number;
  readonly height: number | null;
  /** Tells how high a line came out. */
  readonly measure: (line: HTMLElement | null) => void;
  readonly show: (index: number) => void;
}

/** Which of thousands of lines stand in the page. The page itself scrolls, so that nothing scrolls within it. */
export function useLines(items: readonly ListItem[]): Lines {
  const { window } = usePlaced();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY)), [window, items]);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => (items[index]?.kind === 'group' ? 56 : 84),
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 10,
    scrollMargin: top,
    scrollPaddingStart: underBar,
  });
  const rows = virtual.getVirtualItems();
  const onScreen = { shown: rows.map(({ index }) => index), above: (rows[0]?.start ?? top) - top, height: virtual.getTotalSize() };
  const onPaper = { shown: [...items.keys()], above: 0, height: null };
  const lines = usePrinting(window) ? onPaper : onScreen;
  return { list, ...lines, measure: virtual.measureElement, show: (index) => virtual.scrollToIndex(index) };
}
