import type { ReactNode } from 'react';
import type { Localized } from '../../../src/model/language.ts';
import { useWords } from '../../text/use-words.ts';
import { Notice } from '../notice.tsx';
import { Spinner } from '../spinner.tsx';
import type { JudgedAgain } from './use-judged-again.ts';
import styles from './decisions.module.css';

const texts: Readonly<Record<Exclude<JudgedAgain, 'calm'>, Localized>> = {
  judging: { nl: 'Het wordt nu in het verslag verwerkt.', en: 'It is being added to the record.' },
  judged: { nl: 'Het laatste verslag laat het zien.', en: 'The latest record shows it.' },
  later: { nl: 'De volgende controle laat het zien.', en: 'The next audit shows it.' },
  failed: { nl: 'De volgende controle laat het zien.', en: 'The next audit shows it.' },
};

interface JudgedAgainNoticeProps {
  readonly state: JudgedAgain;
  /** A way back, where there is one. */
  readonly undo?: ReactNode;
  /** What was decided: `De afwijking is goedgekeurd.` */
  readonly children: string;
}

/** What became of a decision, from taking it until the record shows it. */
export function JudgedAgainNotice({ state, undo, children }: JudgedAgainNoticeProps): ReactNode {
  const { say } = useWords();
  if (state === 'calm') return <Notice intent="success" title={children} action={undo} />;
  return (
    <Notice intent="success" title={children} action={undo}>
      <span className={styles['busy']}>
        {state === 'judging' && <Spinner />} {say(texts[state])}
      </span>
    </Notice>
  );
}
