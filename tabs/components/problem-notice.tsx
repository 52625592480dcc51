import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Problem } from '../api/problem.ts';
import { useWords } from '../text/use-words.ts';
import { Notice } from './notice.tsx';

const texts = {
  retry: { nl: 'Probeer opnieuw', en: 'Try again' },
  reference: { nl: 'Kenmerk voor de beheerder: {id}', en: 'Reference for the administrator: {id}' },
};

interface ProblemNoticeProps {
  readonly problem: Problem;
  /** Left out where trying again would not help. */
  readonly retry?: () => void;
}

/** What did not work, and what the reader can do. */
export function ProblemNotice({ problem, retry }: ProblemNoticeProps): ReactNode {
  const { say, fill, wording } = useWords();
  const isOurs = problem.status >= 500 && problem.requestId !== null;
  return (
    <Notice
      intent="problem"
      title={wording(problem.title)}
      action={
        retry !== undefined && (
          <Button size="small" onClick={retry}>
            {say(texts.retry)}
          </Button>
        )
      }
    >
      {wording(problem.detail)} {wording(problem.todo)}
      {isOurs && ` ${fill(texts.reference, { id: problem.requestId ?? '' })}`}
    </Notice>
  );
}
