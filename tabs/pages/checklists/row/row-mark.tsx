import { useState, type ReactNode } from 'react';
import { useAnnounce } from '../../../components/announce.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../text/use-words.ts';
import { useList } from '../list/list-context.ts';
import type { AnyRow } from './row.ts';
import { rowTexts as texts } from './row-texts.ts';
import type { ItemChanging } from './use-change-item.ts';
import styles from './row.module.css';

const followed = { parts: texts.byParts, audit: texts.byAudit, register: texts.byRegister, confirmations: texts.byConfirmations } as const;

/** A box to tick, or where nobody ticks by hand a sign of what it follows. */
export function RowMark({ row, changing }: { readonly row: AnyRow; readonly changing: ItemChanging }): ReactNode {
  const { say, fill } = useWords();
  const announce = useAnnounce();
  const { list, isArchive } = useList();
  // As somebody just set it, until the service has answered.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const { done, by, tickable, mayChange } = row;
  const title = say(row.item.title);
  const carriesTick = list.type !== 'maturity-scan' && list.type !== 'conversation-guide';
  // What the audit contradicts is still ticked by somebody, who may take that back.
  const isTicked = row.state.tick !== null;
  if (carriesTick && (tickable || isTicked) && mayChange && !isArchive) {
    const tick = async (ticked: boolean): Promise<void> => {
      setWanted(ticked);
      const isKept = await changing.change({ ticked });
      setWanted(null);
      if (isKept) announce(fill(ticked ? texts.ticked : texts.unticked, { title }));
    };
    return (
      <span className={styles['mark']}>
        <input
          type="checkbox"
          checked={wanted ?? isTicked}
          aria-label={fill(texts.tick, { title })}
          aria-disabled={changing.isSending}
          onChange={({ target }) => {
            if (!changing.isSending) void tick(target.checked);
          }}
        />
      </span>
    );
  }
  const why = by === null || by === 'person' ? (mayChange ? null : texts.notYours) : followed[by];
  return (
    <span className={styles['mark']}>
      <span className={styles['sign']} data-done={done}>
        {done && <Icon name="check" size={14} />}
      </span>
      <span className="hidden">
        {say(done ? texts.done : texts.open)}
        {why !== null && ` (${say(why)})`}
      </span>
    </span>
  );
}
