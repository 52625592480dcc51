import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { rememberWalk } from '../../components/gap-walk.ts';
import { usePlaced } from '../../host/surroundings.ts';
import { useWords } from '../../text/use-words.ts';
import { grouped, groupingIn, sorted, sortingIn } from './gap-order.ts';
import { gapsTexts as texts } from './gaps-texts.ts';
import { GroupRow } from './group-row.tsx';
import { keysInOrder, listItems } from './list-items.ts';
import { ListHead } from './list-head.tsx';
import type { ListedPoint } from './listed-point.ts';
import { PointRow } from './point-row.tsx';
import { useComingBack } from './use-coming-back.ts';
import { useListKeys } from './use-list-keys.ts';
import { usePrinting } from './use-printing.ts';
import styles from './point-list.module.css';

/** Pixels that the bar of a phone covers, and a little more. */
const underBar = 72;

/** Thousands of points, of which only those in sight stand in the page. A table on a wide screen, cards on a phone. */
export function PointList({ points }: { readonly points: readonly ListedPoint[] }): ReactNode {
  const { say } = useWords();
  const { window, session } = usePlaced();
  const [address] = useSearchParams();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const sorting = sortingIn(address);
  const grouping = groupingIn(address);
  const groups = useMemo(() => grouped(sorted(points, sorting), grouping), [points, sorting, grouping]);
  const items = useMemo(() => listItems(groups, closed), [groups, closed]);

  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY)), [window, items]);
  const isPrinting = usePrinting(window);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => (items[index]?.kind === 'group' ? 56 : 84),
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 10,
    scrollMargin: top,
    scrollPaddingStart: underBar,
  });
  const { onKeyDown, goTo } = useListKeys(list, { count: items.length, show: (index) => virtual.scrollToIndex(index) });
  const leave = useComingBack(items, goTo);

  const rows = isPrinting ? items.map((_item, index) => ({ index, start: 0 })) : virtual.getVirtualItems();
  const start = isPrinting ? 0 : (rows[0]?.start ?? top) - top;
  const open = (key: string): void => {
    rememberWalk(session, { search: address.toString(), keys: keysInOrder(groups) });
    leave(key);
  };

  return (
    <div className={styles['whole']}>
      <ListHead count={points.length} sorting={sorting} grouping={grouping} />
      <div
        ref={list}
        role="table"
        aria-label={say(texts.list)}
        aria-rowcount={items.length + 1}
        className={styles['table']}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" className={styles['columns']}>
          <div role="row" aria-rowindex={1} className={styles['row']}>
            {([texts.severity, texts.what, texts.nowAndAsked, texts.where, texts.whom] as const).map((head) => (
              <span key={head.en} role="columnheader">
                {say(head)}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" style={isPrinting ? undefined : { height: virtual.getTotalSize() }}>
          <div role="none" className={styles['shown']} style={{ transform: `translateY(${start}px)` }}>
            {rows.map(({ index }) => {
              const item = items[index];
              if (item === undefined) return null;
              return (
                <div
                  key={item.id}
                  ref={virtual.measureElement}
                  data-index={index}
                  role="row"
                  aria-rowindex={index + 2}
                  className={item.kind === 'group' ? styles['groupRow'] : styles['row']}
                  data-severity={item.kind === 'point' ? item.point.saying.severity : undefined}
                >
                  {item.kind === 'group' ? (
                    <GroupRow
                      group={item.group}
                      grouping={grouping}
                      isOpen={item.isOpen}
                      onToggle={() => setClosed(toggled(closed, item.group.id))}
                    />
                  ) : (
                    <PointRow point={item.point} onOpen={open} />
                  )}
                </div>
              );
            })}
          </div>
        </div>
      </div>
    </div>
  );
}

function toggled(all: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set(all.has(id) ? [...all].filter((one) => one !== id) : [...all, id]);
}
