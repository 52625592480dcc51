import type { ReactNode } from 'react';
import type { Localized } from '../../../src/model/language.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import type { MyCheck } from '../../api/operations.ts';
import { OutcomeIcon } from '../../components/outcome-badge.tsx';
import { useWords } from '../../text/use-words.ts';
import { lessonsTexts as texts } from './lessons-texts.ts';
import type { Point } from './lesson-standing.ts';
import styles from './lessons.module.css';

export type StandingState = Point['state'] | Extract<MyCheck, { kind: 'check' }>['arranged'][number]['state'];

const looks: Readonly<Record<StandingState, { readonly outcome: Outcome; readonly word: Localized }>> = {
  arranged: { outcome: 'ok', word: texts.inOrder },
  'in-order': { outcome: 'ok', word: texts.inOrder },
  attention: { outcome: 'gap', word: texts.attention },
  'to-mend': { outcome: 'gap', word: texts.attention },
  choice: { outcome: 'instruct', word: texts.free },
  unknown: { outcome: 'unknown', word: texts.unseen },
};

/** How something stands: a drawing and a word. */
export function StateBadge({ state }: { readonly state: StandingState }): ReactNode {
  const { say } = useWords();
  const { outcome, word } = looks[state];
  return (
    <span className={styles['state']} data-outcome={outcome}>
      <OutcomeIcon outcome={outcome} /> {capitalised(say(word))}
    </span>
  );
}
