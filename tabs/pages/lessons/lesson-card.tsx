import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isReady, pointsByState } from '../../../src/model/lesson.ts';
import { optionsLinkWords } from '../../../src/text/teacher-words.ts';
import { useMay } from '../../api/me.ts';
import type { Lesson } from '../../api/operations.ts';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { OutcomeIcon } from '../../components/outcome-badge.tsx';
import { OutsideLink } from '../../components/outside-link.tsx';
import { useWords } from '../../text/use-words.ts';
import { Explanation } from './explanation.tsx';
import { countOf, type Point } from './lesson-standing.ts';
import { LessonTime } from './lesson-time.tsx';
import { lessonsTexts as texts } from './lessons-texts.ts';
import { MendDialog } from './mend-dialog.tsx';
import { StateBadge } from './state-badge.tsx';
import styles from './lesson-card.module.css';

/** One lesson: whether it is ready, what can be mended, and all of its points. */
export function LessonCard({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const { say, fill } = useWords();
  const may = useMay();
  const [isMending, setMending] = useState(false);
  const name = lesson.subject.trim() === '' ? say(texts.nameless) : lesson.subject;
  const isOpen = countOf('to-mend', lesson) > 0;
  return (
    <Card edge={isOpen ? 'medium' : isReady(lesson) ? 'calm' : 'low'}>
      <div className={styles['head']}>
        <div className={styles['what']}>
          <h3>{name}</h3>
          <LessonTime lesson={lesson} />
          <Standing lesson={lesson} />
        </div>
        <div className={styles['actions']}>
          {isOpen && may('own-lesson.mend') && (
            <Button
              appearance="primary"
              aria-label={fill(texts.ofLesson, { what: say(texts.mend), lesson: name })}
              onClick={() => setMending(true)}
            >
              {say(texts.mend)}
            </Button>
          )}
          {lesson.optionsLink !== null && <OutsideLink href={lesson.optionsLink}>{say(optionsLinkWords[lesson.platform])}</OutsideLink>}
        </div>
      </div>
      {lesson.points.length > 0 && <Points lesson={lesson} />}
      {isMending && <MendDialog lesson={lesson} name={name} onClose={() => setMending(false)} />}
    </Card>
  );
}

/** What is right stands first. */
function Standing({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const { say, fill } = useWords();
  const [toMend, fine, unseen] = (['to-mend', 'in-order', 'unknown'] as const).map((state) => countOf(state, lesson));
  const line = (outcome: 'ok' | 'gap' | 'unknown', text: string): ReactNode => (
    <li>
      <OutcomeIcon outcome={outcome} /> {text}
    </li>
  );
  return (
    <ul className={styles['standing']}>
      {isReady(lesson) && line('ok', say(texts.allRight))}
      {lesson.points.length === 0 && line('unknown', say(texts.nothingSeen))}
      {!isReady(lesson) && fine !== undefined && fine > 0 && line('ok', fill(texts.fine, { count: fine }))}
      {toMend !== undefined && toMend > 0 && line('gap', fill(texts.toMend, { count: toMend }))}
      {unseen !== undefined && unseen > 0 && line('unknown', fill(texts.notSeen, { count: unseen }))}
    </ul>
  );
}

function Points({ lesson }: { readonly lesson: Lesson }): ReactNode {
  const { say } = useWords();
  return (
    <details className={styles['all']}>
      <summary>
        <Icon name="next" size={14} /> {say(texts.points)}
      </summary>
      <ul className={styles['points']}>
        {pointsByState(lesson).map((point) => (
          <li key={point.point}>
            <PointLine point={point} platform={lesson.platform} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function PointLine({ point, platform }: { readonly point: Point; readonly platform: Lesson['platform'] }): ReactNode {
  const { say, fill } = useWords();
  const { title, state, says, becomes, findOut } = point;
  return (
    <>
      <StateBadge state={state} />
      <div>
        <strong>{say(title)}</strong>
        <p>{say(says)}</p>
        {becomes !== null && <p className={styles['becomes']}>{fill(texts.becomes, { becomes: say(becomes) })}</p>}
        {findOut !== null && <p>{say(findOut)}</p>}
        <Explanation control={point.point} platform={platform} title={say(title)} />
      </div>
    </>
  );
}
