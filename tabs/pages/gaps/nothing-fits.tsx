import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { EmptyState } from '../../components/empty-state.tsx';
import { useWords } from '../../text/use-words.ts';
import { chosenCount, withoutFilter, type GapFilter } from './gap-filter.ts';
import { useAddress } from '../../components/use-address.ts';
import { gapsTexts as texts } from './gaps-texts.ts';

/** Good news where nothing is left to mend; else what keeps the list empty, and how to see more. */
export function NothingFits({ filter }: { readonly filter: GapFilter }): ReactNode {
  const { say } = useWords();
  const [, setAddress] = useAddress();
  const isOpenGaps = filter.chosen.outcome?.join() === 'gap' && chosenCount(filter) === 0 && filter.search === '';
  if (isOpenGaps) {
    return (
      <EmptyState title={say(texts.noGaps)} icon="check" action={<Link href="/gaps?outcome=unknown">{say(texts.unknown)}</Link>}>
        {say(texts.noGapsAbout)}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={say(texts.nothingFits)}
      icon="search"
      action={<Button onClick={() => setAddress(withoutFilter, { replace: true })}>{say(texts.clear)}</Button>}
    >
      {say(texts.nothingFitsAbout)}
    </EmptyState>
  );
}
