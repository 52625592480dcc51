import { useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Localized } from '../../../src/model/language.ts';
import { useMay } from '../../api/me.ts';
import type { Reminder } from '../../api/operations.ts';
import { useRead } from '../../api/use-api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { FreePlaces } from './free-places.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { ReminderCard, type Asked } from './reminder-card.tsx';
import { ReminderForm } from './reminder-form.tsx';
import { remindersTexts as texts } from './reminders-texts.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import styles from './reminders.module.css';

/** Something is on its way: what becomes of it is looked for. */
const lookAgain = 2000;

/** Places and their weekly cards: when the next one comes, what it holds, and what became of the last ones. */
export function RemindersPage(): ReactNode {
  const { say } = useWords();
  const { data, problem, reload } = useRead(
    'listReminders',
    {},
    { refreshInterval: (latest) => (isUnderway(latest?.body.reminders) ? lookAgain : 0) },
  );
  const [open, setOpen] = useState<{ readonly id: string; readonly asked: Asked } | null>(null);
  const [told, setTold] = useState<Localized | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const tell = (what: Localized | null): void => {
    setOpen(null);
    setTold(what);
    if (what !== null) top.current?.focus();
  };
  const close = (): void => setOpen(null);
  const chosen = data?.reminders.find(({ id }) => id === open?.id);
  const withCard = data?.reminders.filter(({ card }) => card !== null) ?? [];
  const free = data?.reminders.filter(({ card, mayChange }) => card === null && mayChange) ?? [];

  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      <div ref={top} tabIndex={-1} className={styles['told']}>
        {told !== null && isUnderway(data?.reminders) && <Notice intent="success" title={say(told)} />}
      </div>
      {problem !== null && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data !== undefined && data.missingYears.length > 0 && <MissingYears years={data.missingYears} />}
      {data !== undefined && withCard.length + free.length === 0 && (
        <EmptyState title={say(texts.none)} icon="reminders">
          {say(texts.noneAbout)}
        </EmptyState>
      )}
      {data !== undefined && withCard.length > 0 && (
        <Section title={say(texts.set)} count={String(withCard.length)}>
          <ul className={styles['cards']}>
            {withCard.map((reminder) => (
              <li key={reminder.id}>
                <ReminderCard
                  reminder={reminder}
                  schools={data.choices.schools}
                  onAsk={(asked) => setOpen({ id: reminder.id, asked })}
                  onDone={tell}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {free.length > 0 && <FreePlaces places={free} onSwitchOn={({ id }) => setOpen({ id, asked: 'change' })} />}
      {data !== undefined && chosen !== undefined && open?.asked === 'change' && (
        <ReminderForm reminder={chosen} choices={data.choices} onClose={close} />
      )}
      {chosen !== undefined && open?.asked === 'preview' && <PreviewDialog reminder={chosen} onClose={close} />}
      {chosen !== undefined && open?.asked === 'remove' && <RemoveDialog reminder={chosen} onClose={close} />}
    </Page>
  );
}

function isUnderway(reminders: readonly Reminder[] | undefined): boolean {
  return (
    reminders?.some(({ recent }) => recent.some(({ state, again }) => state === 'sending' || (state === 'due' && again === null))) ?? false
  );
}

function MissingYears({ years }: { readonly years: readonly string[] }): ReactNode {
  const { say, fill } = useWords();
  const may = useMay();
  return (
    <Notice
      intent="warning"
      title={fill(texts.missing, { years: years.join(', ') })}
      action={may('calendar.read') && <Link href="/settings/calendar">{say(texts.toCalendar)}</Link>}
    >
      {say(texts.missingAbout)}
    </Notice>
  );
}
