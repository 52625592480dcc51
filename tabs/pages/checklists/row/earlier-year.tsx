import type { ReactNode } from 'react';
import { useWords } from '../../../text/use-words.ts';
import { formTexts as texts } from './form-texts.ts';
import type { AnyRow } from './row.ts';
import { rowTexts } from './row-texts.ts';
import styles from './panel.module.css';

/** How a row stood the school year before: what recurs begins anew beside it. */
export function EarlierYear({ row: { earlier } }: { readonly row: AnyRow }): ReactNode {
  const { say, fill, moment } = useWords();
  if (earlier === null) return null;
  const { tick, note, owner } = earlier.state;
  const said = [
    tick === null ? say(rowTexts.open) : fill(rowTexts.tickedBy, { name: tick.by.name, moment: moment(tick.at) }),
    owner === null ? null : fill(rowTexts.for, { name: owner.name }),
    note,
  ].filter((part) => part !== null);
  return (
    <p className={styles['soft']}>
      {fill(texts.earlier, { year: earlier.year })}: {said.join('; ')}
    </p>
  );
}
