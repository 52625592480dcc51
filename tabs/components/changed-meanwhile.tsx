import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../text/use-words.ts';
import { Notice } from './notice.tsx';

const texts = {
  title: { nl: 'Iemand anders was u voor', en: 'Somebody else was ahead of you' },
  about: {
    nl: 'Dit is intussen veranderd, en er is niets van u bewaard. Bekijk eerst wat er nu staat, of ga door met wat u hier hebt ingevuld: dat komt dan in de plaats.',
    en: 'This has been changed in the meantime, and nothing of yours was saved. First see what it says now, or go on with what you filled in here: that will replace it.',
  },
  look: { nl: 'Bekijk wat er nu staat', en: 'See what it says now' },
  goOn: { nl: 'Ga door met het mijne', en: 'Go on with mine' },
};

interface ChangedMeanwhileProps {
  readonly onLook: () => void;
  readonly onGoOn: () => void;
}

/** Two people changed the same thing: neither is overwritten without a word. */
export function ChangedMeanwhile({ onLook, onGoOn }: ChangedMeanwhileProps): ReactNode {
  const { say } = useWords();
  return (
    <Notice intent="problem" title={say(texts.title)}>
      <p>{say(texts.about)}</p>
      <Button onClick={onLook}>{say(texts.look)}</Button> <Button onClick={onGoOn}>{say(texts.goOn)}</Button>
    </Notice>
  );
}
