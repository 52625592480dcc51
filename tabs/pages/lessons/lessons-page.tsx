import type { ReactNode } from 'react';
import { useSearch } from 'wouter';
import type { PlatformId } from '../../../src/model/platform.ts';
import type { MyCheck } from '../../api/operations.ts';
import { useRead } from '../../api/use-api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { usePlaced } from '../../host/surroundings.ts';
import { useWords } from '../../text/use-words.ts';
import { ArrangedPart } from './arranged-part.tsx';
import { InstructionsPart } from './instructions-part.tsx';
import { LessonsPart } from './lessons-part.tsx';
import { lessonsTexts as texts } from './lessons-texts.ts';
import { ownPlatform } from './own-platform.ts';

type Check = Extract<MyCheck, { kind: 'check' }>;

/** A teacher's own lessons: what is arranged for them, what is left to mend, and what they do themselves. */
export function LessonsPage(): ReactNode {
  const { say } = useWords();
  const platform = ownPlatform(useSearch(), usePlaced());
  const check = useRead('getMyCheck', { query: { platform } });
  const seen = check.data?.kind === 'check' ? check.data : null;
  return (
    <Page title={say(texts.title)} lead={seen === null ? undefined : <InShort check={seen} />}>
      {check.problem !== null && <ProblemNotice problem={check.problem} retry={() => void check.reload()} />}
      {check.data === undefined && check.problem === null && <Waiting />}
      {check.data?.kind === 'for-teachers' && (
        <EmptyState title={say(texts.pupil)} icon="people">
          {say(texts.pupilHelp)}
        </EmptyState>
      )}
      {seen !== null && <Whole check={seen} platform={platform} />}
    </Page>
  );
}

function InShort({ check: { arranged, auditedAt } }: { readonly check: Check }): ReactNode {
  const { fill, date } = useWords();
  if (arranged.length === 0) return null;
  const values = { arranged: arranged.filter(({ state }) => state === 'arranged').length, lines: arranged.length };
  const asOf = auditedAt === null ? '' : ` ${fill(texts.asOf, { day: date(auditedAt) })}`;
  return `${fill(texts.inShort, values)}${asOf}`;
}

function Whole({ check, platform }: { readonly check: Check; readonly platform: PlatformId }): ReactNode {
  return (
    <>
      <ArrangedPart check={check} />
      <LessonsPart platform={platform} />
      <InstructionsPart instructions={check.instructions} />
    </>
  );
}
