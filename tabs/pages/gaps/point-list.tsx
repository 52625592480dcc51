import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { rememberWalk } from '../../components/gap-walk.ts';
import { usePlaced } from '../../host/surroundings.ts';
import { useWords } from '../../text/use-words.ts';
import { grouped, groupingIn, sorted, sortingIn, type Grouping } from './gap-order.ts';
import { gapsTexts as texts } from './gaps-texts.ts';
import { GroupRow } from './group-row.tsx';
import { keysInOrder, listItems, type ListItem } from './list-items.ts';
import { ListHead } from './list-head.tsx';
import type { ListedPoint } from './listed-point.ts';
import { PointRow } from './point-row.tsx';
import { useComingBack } from './use-coming-back.ts';
import { useLines } from './use-lines.ts';
import { useListKeys } from './use-list-keys.ts';
import styles from './point-list.module.css';

/** Thousands of points, of which only those in sight stand in the page. A table on a wide screen, cards on a phone. */
export function PointList({ points }: { readonly points: readonly ListedPoint[] }): ReactNode {
  const { session } = usePlaced();
  const [address] = useSearchParams();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const sorting = sortingIn(address);
  const grouping = groupingIn(address);
  const groups = useMemo(() => grouped(sorted(points, sorting), grouping), [points, sorting, grouping]);
  const items = useMemo(() => listItems(groups, closed), [groups, closed]);
  const leave = useCallback(
    () => rememberWalk(session, { search: address.toString(), keys: keysInOrder(groups) }),
    [session, address, groups],
  );
  return (
    <div className={styles['whole']}>
      <ListHead count={points.length} sorting={sorting} grouping={grouping} />
      <Table items={items} grouping={grouping} onToggle={(id) => setClosed(toggled(closed, id))} onLeave={leave} />
    </div>
  );
}

interface TableProps {
  readonly items: readonly ListItem[];
  readonly grouping: Grouping;
  readonly onToggle: (group: string) => void;
  /** Before somebody goes to a point. */
  readonly onLeave: () => void;
}

function Table({ items, grouping, onToggle, onLeave }: TableProps): ReactNode {
  const { say } = useWords();
  const { list, shown, above, height, measure, show } = useLines(items);
  const { onKeyDown, goTo } = useListKeys(list, { count: items.length, show });
  const leave = useComingBack(items, goTo);
  const open = useCallback(
    (key: string) => {
      onLeave();
      leave(key);
    },
    [onLeave, leave],
  );
  return (
    <div
      ref={list}
      role="table"
      aria-label={say(texts.list)}
      aria-rowcount={items.length + 1}
      className={styles['table']}
      onKeyDown={onKeyDown}
    >
      <Columns />
      <div role="rowgroup" style={height === null ? undefined : { height }}>
        <div role="none" style={{ transform: `translateY(${above}px)` }}>
          {shown.map((index) => {
            const item = items[index];
            if (item === undefined) return null;
            const line = { ref: measure, 'data-index': index, role: 'row', 'aria-rowindex': index + 2 };
            return item.kind === 'group' ? (
              <div key={item.id} {...line} className={styles['groupRow']}>
                <GroupRow group={item.group} grouping={grouping} isOpen={item.isOpen} onToggle={() => onToggle(item.group.id)} />
              </div>
            ) : (
              <div key={item.id} {...line} className={styles['row']} data-severity={item.point.saying.severity}>
                <PointRow point={item.point} onOpen={open} />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Columns(): ReactNode {
  const { say } = useWords();
  return (
    <div role="rowgroup" className={styles['columns']}>
      <div role="row" aria-rowindex={1} className={styles['row']}>
        {([texts.severity, texts.what, texts.nowAndAsked, texts.where, texts.whom] as const).map((head) => (
          <span key={head.en} role="columnheader">
            {say(head)}
          </span>
        ))}
      </div>
    </div>
  );
}

function toggled(all: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set(all.has(id) ? [...all].filter((one) => one !== id) : [...all, id]);
}
