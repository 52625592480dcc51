import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMay } from '../../../api/me.ts';
import { useRead } from '../../../api/use-api.ts';
import { Card } from '../../../components/card.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../text/use-words.ts';
import { withMore } from '../scope/scope-address.ts';
import { useList } from './list-context.ts';
import { listTexts as texts } from './list-texts.ts';
import styles from './list.module.css';

/** What stands above the rows of one kind of list: dates of a plan, the question of a guide. */
export function ListHead(): ReactNode {
  const { list } = useList();
  switch (list.type) {
    case 'step-plan':
      return <Dates />;
    case 'conversation-guide':
      return <Week />;
    case 'privacy-card':
      return <Contact />;
    case 'maturity-scan':
    case 'tick-list':
      return null;
  }
}

function Dates(): ReactNode {
  const { say, date } = useWords();
  const { list, search } = useList();
  return (
    <Card>
      <h2 className="hidden">{say(texts.dates)}</h2>
      <dl className={styles['dates']}>
        {list.events.map(({ id, title, when }) => (
          <div key={id}>
            <dt>{say(title)}</dt>
            <dd>{when === null ? say(texts.dateMissing) : [...new Set([when.from, when.to])].map(date).join(' – ')}</dd>
          </div>
        ))}
      </dl>
      <span className={styles['links']}>
        <Link href={`/checklists/registers/school-event${withMore(search, { list: list.id })}`}>{say(texts.enterDates)}</Link>
        <Link href={`/checklists/registers/subject-plan${withMore(search, { list: list.id })}`}>{say(texts.yearPlan)}</Link>
      </span>
    </Card>
  );
}

/** Whom to ask about personal data: the school's own contact stands where the card had its publisher's. */
function Contact(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const { list, search } = useList();
  const asked = withMore(search, { list: list.id });
  return (
    <Card>
      <h2 className={styles['soft']}>{say(texts.contact)}</h2>
      <p className={styles['week']}>{list.contact ?? say(texts.noContact)}</p>
      <span className={styles['links']}>
        <Link href={`/checklists/registers/approved-app${asked}`}>{say(texts.apps)}</Link>
        {may('checklist.change') && <Link href={`/checklists/registers/contact${asked}`}>{say(texts.nameContact)}</Link>}
      </span>
    </Card>
  );
}

function Week(): ReactNode {
  const { say } = useWords();
  const { list, query, search } = useList();
  const { data } = useRead('getQuestionOfTheWeek', { params: { checklist: list.id }, query });
  return (
    <Card>
      {data !== undefined && (
        <>
          <h2 className={styles['soft']}>{say(texts.week)}</h2>
          <p className={styles['week']}>{say(data.question.item.title)}</p>
          <p className={styles['soft']}>{say(texts.weekAbout)}</p>
        </>
      )}
      <Link href={`/checklists/registers/session${withMore(search, { list: list.id })}`}>
        {say(texts.talk)} <Icon name="next" size={14} />
      </Link>
    </Card>
  );
}
