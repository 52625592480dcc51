import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { holidayNames } from '../../../../src/model/school-holidays.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Section } from '../../../components/section.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { CalendarSeen, OwnDays } from './calendar-seen.ts';
import { calendarTexts as texts } from './calendar-texts.ts';
import { OwnDaysDialog } from './own-days-dialog.tsx';
import styles from '../forms.module.css';

interface OwnDaysPartProps {
  readonly days: readonly OwnDays[];
  readonly country: CalendarSeen['country'];
  /** Null: the reader may only look. */
  readonly change: ((to: readonly OwnDays[]) => void) | null;
}

/** Study days, and holidays that a school has on other days. */
export function OwnDaysPart({ days, country, change }: OwnDaysPartProps): ReactNode {
  const { say, number } = useWords();
  const [isAdding, setAdding] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const inOrder = days.toSorted((a, b) => (a.first < b.first ? -1 : 1));
  const remove = (one: OwnDays): void => {
    list.current?.focus();
    change?.(days.filter((other) => other !== one));
  };
  return (
    <Section
      title={say(texts.ownDays)}
      count={number(days.length)}
      lead={say(texts.ownDaysLead)}
      action={change !== null && <Button onClick={() => setAdding(true)}>{say(texts.add)}</Button>}
    >
      {days.length === 0 && <EmptyState title={say(texts.noOwnDays)}>{say(texts.noOwnDaysAbout)}</EmptyState>}
      <ul ref={list} tabIndex={-1} className={styles['rows']} aria-label={say(texts.ownDays)}>
        {inOrder.map((one) => (
          <li key={`${one.first} ${one.last} ${one.name}`}>
            <OwnDaysLine days={one} country={country} />
            {change !== null && <RemoveButton name={one.name} onClick={() => remove(one)} />}
          </li>
        ))}
      </ul>
      {isAdding && <OwnDaysDialog country={country} onDone={(added) => change?.([...days, added])} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function OwnDaysLine({
  days: { name, first, last, replaces },
  country,
}: {
  readonly days: OwnDays;
  readonly country: CalendarSeen['country'];
}): ReactNode {
  const { say, fill, date } = useWords();
  const when = first === last ? date(first) : `${date(first)} – ${date(last)}`;
  const instead = replaces === null ? [] : [fill(texts.instead, { holiday: say(holidayNames[country ?? 'NL'][replaces]) })];
  return (
    <div>
      <strong>{name}</strong>
      <p className={styles['soft']}>{[when, ...instead].join(' · ')}</p>
    </div>
  );
}

function RemoveButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }): ReactNode {
  const { say, fill } = useWords();
  return (
    <div className={styles['rowActions']}>
      <Button appearance="subtle" icon={<Icon name="close" size={16} />} aria-label={fill(texts.removeDays, { name })} onClick={onClick}>
        {say(texts.remove)}
      </Button>
    </div>
  );
}
