import { useState, type ReactNode } from 'react';
import { Link, useParams, useSearchParams } from 'wouter';
import { platformNames } from '../../../src/model/platform.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import { findingText } from '../../../src/text/finding-words.ts';
import type { FindingHistory } from '../../api/operations.ts';
import { useRead } from '../../api/use-api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { populationText } from '../../components/population-text.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ShareButton } from '../../components/share-button.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { BasisPart } from './basis-part.tsx';
import { DecisionsPart } from './decisions-part.tsx';
import { GapNav } from './gap-nav.tsx';
import { gapTexts as texts } from './gap-texts.ts';
import { HistoryPart } from './history-part.tsx';
import { MendPart } from './mend-part.tsx';
import { NowPart } from './now-part.tsx';
import { OriginPart } from './origin-part.tsx';
import { PartChoice } from './part-choice.tsx';
import { TeacherPart } from './teacher-part.tsx';
import { WhomPart } from './whom-part.tsx';
import styles from './gap-page.module.css';

/** One point: what is possible, why that matters, and how to mend it. Its address means the latest audit, whichever that is; `?audit=` one of before. */
export function GapPage(): ReactNode {
  const { say } = useWords();
  const { key } = useParams<{ readonly key: string }>();
  const [address] = useSearchParams();
  const audit = address.get('audit');
  const { data, problem, reload } = useRead('getFinding', { params: { id: audit ?? 'latest', key } });
  const isGone = problem?.status === 404;
  if (data !== undefined && !isGone) return <Seen seen={data} isLatest={audit === null} />;
  return (
    <>
      <GapNav gapKey={key} />
      <Page title={say(texts.title)}>
        {isGone && <Gone />}
        {problem !== null && !isGone && <ProblemNotice problem={problem} retry={() => void reload()} />}
        {problem === null && <Waiting />}
      </Page>
    </>
  );
}

interface SeenProps {
  readonly seen: FindingHistory;
  readonly isLatest: boolean;
}

function Seen({ seen, isLatest }: SeenProps): ReactNode {
  const { say, fill, moment, locale } = useWords();
  const [part, setPart] = useState(0);
  const finding = seen.findings[part] ?? seen.findings[0];
  if (finding === undefined) return <Gone />;
  const { title } = findingText(finding, locale);
  const lead = [platformNames[finding.platform], finding.scope.name, capitalised(populationText(seen.population, locale))];
  return (
    <>
      <GapNav gapKey={seen.key} />
      <Page
        title={title}
        lead={<span className={styles['lead']}>{lead.join(' · ')}</span>}
        actions={<ShareButton path={`gaps/${seen.key}`} title={title} />}
      >
        {!isLatest && (
          <Notice
            intent="info"
            title={fill(texts.older, { moment: moment(seen.audit.finishedAt) })}
            action={<Link href={`/gaps/${seen.key}`}>{say(texts.toLatest)}</Link>}
          />
        )}
        {seen.findings.length > 1 && <PartChoice seen={seen} chosen={part} onChoose={setPart} />}
        <div className={styles['columns']}>
          <div className={styles['column']}>
            <NowPart finding={finding} population={seen.population} />
            <MendPart finding={finding} isLatest={isLatest} />
            <TeacherPart finding={finding} />
            <DecisionsPart seen={seen} finding={finding} isLatest={isLatest} />
            <HistoryPart seen={seen} />
          </div>
          <div className={styles['column']}>
            <WhomPart seen={seen} finding={finding} />
            <OriginPart seen={seen} finding={finding} />
            <BasisPart finding={finding} />
          </div>
        </div>
      </Page>
    </>
  );
}

function Gone(): ReactNode {
  const { say } = useWords();
  return (
    <EmptyState title={say(texts.gone)} icon="search" action={<Link href="/history">{say(texts.toHistory)}</Link>}>
      {say(texts.goneAbout)}
    </EmptyState>
  );
}
