import { useState, type ReactNode } from 'react';
import { isReady } from '../../../src/model/lesson.ts';
import { mendResults, optionsLinkWords } from '../../../src/text/teacher-words.ts';
import type { Lesson, MendPlan, MendResult } from '../../api/operations.ts';
import { useRead } from '../../api/use-api.ts';
import { useSend } from '../../api/use-send.ts';
import { useAnnounce } from '../../components/announce.tsx';
import { ActDialog } from '../../components/act-dialog.tsx';
import { OutsideLink } from '../../components/outside-link.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { LessonTime } from './lesson-time.tsx';
import { MendChanges } from './mend-changes.tsx';
import { mendTexts as texts } from './mend-texts.ts';
import { MendOutcome } from './mend-outcome.tsx';
import styles from './lesson-card.module.css';

interface MendDialogProps {
  readonly lesson: Lesson;
  readonly name: string;
  readonly onClose: () => void;
}

/** What would change, to be confirmed; then what came of it. */
export function MendDialog({ lesson, name, onClose }: MendDialogProps): ReactNode {
  const { say, fill } = useWords();
  const announce = useAnnounce();
  const [result, setResult] = useState<MendResult | null>(null);
  const planned = usePlan(lesson);
  const { send, isSending, problem } = useSend('mendMyLesson', ['listMyLessons']);
  // What changed meanwhile is to be confirmed anew.
  const plan = result?.outcome === 'stale' ? result.plan : planned.data?.plan;
  const isAsking = result === null || result.outcome === 'stale';
  const mend = async (wanted: MendPlan): Promise<void> => {
    const came = await send({ body: { platform: lesson.platform, lesson: lesson.id, fingerprint: wanted.fingerprint } });
    if (came === null) return;
    setResult(came);
    announce(told(came, { say, fill }));
  };
  const canMend = isAsking && plan !== undefined && plan.changes.length > 0;
  return (
    <ActDialog
      title={isAsking ? fill(texts.title, { name }) : name}
      act={canMend ? { label: say(isSending ? texts.busy : texts.yes), isSending, run: () => void mend(plan) } : null}
      cancel={say(canMend ? texts.no : texts.close)}
      onClose={onClose}
    >
      <LessonTime lesson={lesson} />
      {problem !== null && <ProblemNotice problem={problem} />}
      {planned.problem !== null && <ProblemNotice problem={planned.problem} retry={() => void planned.reload()} />}
      {plan === undefined && planned.problem === null && <Waiting label={`${say(texts.planning)} …`} />}
      {result?.outcome === 'stale' && <p className={styles['becomes']}>{say(texts.stale)}</p>}
      {canMend && <MendChanges lesson={lesson} plan={plan} />}
      {isAsking && plan?.changes.length === 0 && <NothingToMend lesson={planned.data?.lesson ?? lesson} />}
      {result !== null && result.outcome !== 'stale' && <MendOutcome result={result} />}
    </ActDialog>
  );
}

/** As it is now: what was planned a while ago may have changed. */
function usePlan({ platform, id }: Lesson): ReturnType<typeof useRead<'planMyMend'>> {
  return useRead('planMyMend', { query: { platform, lesson: id } }, { dedupingInterval: 0, revalidateOnFocus: false });
}

function told({ outcome, mended, refused }: MendResult, { say, fill }: Pick<ReturnType<typeof useWords>, 'say' | 'fill'>): string {
  if (outcome === 'stale') return say(texts.stale);
  if (outcome === 'nothing-to-mend') return say(texts.nothing);
  return fill(mendResults[outcome], { mended: mended.length, refused: refused.length });
}

function NothingToMend({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const { say } = useWords();
  const isOpen = lesson.points.some(({ state }) => state === 'to-mend');
  return (
    <>
      <p>{say(isOpen ? texts.yourself : isReady(lesson) ? texts.nothing : texts.unseen)}</p>
      {lesson.optionsLink !== null && !isReady(lesson) && (
        <OutsideLink href={lesson.optionsLink}>{say(optionsLinkWords[lesson.platform])}</OutsideLink>
      )}
    </>
  );
}
