import { useEffect, type ReactNode } from 'react';
import { useWords } from '../../text/use-words.ts';
import { useAnnounce } from '../announce.tsx';
import { Notice } from '../notice.tsx';
import { Spinner } from '../spinner.tsx';
import type { JudgedAgain } from './use-judged-again.ts';
import styles from './decisions.module.css';

const texts = {
  judging: { nl: 'Uw besluit wordt in het verslag verwerkt', en: 'Your decision is being worked into the record' },
  judged: { nl: 'Het laatste verslag laat uw besluit zien', en: 'The latest record shows your decision' },
  later: { nl: 'Uw besluit is vastgelegd', en: 'Your decision was recorded' },
  laterAbout: { nl: 'De volgende controle laat het zien.', en: 'The next audit shows it.' },
} as const;

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
  const announce = useAnnounce();
  useEffect(() => {
    if (state === 'judged') announce(say(texts.judged));
  }, [announce, say, state]);
  if (state === 'judging') {
    return (
      <Notice intent="info" title={`${say(texts.judging)} …`} action={undo}>
        <span className={styles['busy']}>
          <Spinner /> {children}
        </span>
      </Notice>
    );
  }
  const isLater = state === 'later' || state === 'failed';
  return (
    <Notice intent="success" title={state === 'calm' ? children : say(isLater ? texts.later : texts.judged)} action={undo}>
      {state !== 'calm' && children} {isLater && say(texts.laterAbout)}
    </Notice>
  );
}
