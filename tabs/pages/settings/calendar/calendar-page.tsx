import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { useRead } from '../../../api/use-api.ts';
import { SelectField } from '../../../components/fields.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import { SettingsFrame } from '../settings-frame.tsx';
import { CalendarForm } from './calendar-form.tsx';
import type { CalendarSeen } from './calendar-seen.ts';
import { calendarTexts as texts } from './calendar-texts.ts';
import { MissingPart } from './missing-part.tsx';
import { NationalPart } from './national-part.tsx';
import { YearPart } from './year-part.tsx';
import styles from '../forms.module.css';

/** When the schools are closed, so that no card comes then. */
export function CalendarPage(): ReactNode {
  const { say } = useWords();
  const { data, problem, reload } = useRead('listCalendars', {});
  const [query] = useSearchParams();
  const wanted = query.get('school');
  const calendar = data?.calendars.find(({ school }) => (school?.id ?? null) === wanted) ?? data?.calendars[0];
  return (
    <SettingsFrame title={say(texts.title)} lead={say(texts.lead)}>
      {problem !== null && data === undefined && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data !== undefined && calendar !== undefined && (
        <>
          <Whose calendars={data.calendars} calendar={calendar} />
          <MissingPart calendar={calendar} />
          <CalendarForm key={calendar.school?.id ?? ''} calendar={calendar} board={data.calendars[0] ?? calendar} />
          {calendar.years.map((year, index) => (
            <YearPart
              key={year.year}
              year={year}
              title={index === 0 ? texts.thisYear : texts.year}
              lead={isAnywhere(calendar) ? texts.everywhere : null}
            />
          ))}
          {data.calendars.some(({ country }) => country === 'NL') && <NationalPart known={data} />}
        </>
      )}
    </SettingsFrame>
  );
}

function Whose({ calendars, calendar }: { readonly calendars: readonly CalendarSeen[]; readonly calendar: CalendarSeen }): ReactNode {
  const { say } = useWords();
  const [, setQuery] = useSearchParams();
  if (calendars.length === 1) return null;
  return (
    <div className={styles['fields']}>
      <SelectField
        label={say(texts.whose)}
        hint={calendar.school === null ? say(texts.boardAbout) : undefined}
        value={calendar.school?.id ?? ''}
        choices={calendars.map(({ school }) => ({ value: school?.id ?? '', label: school?.name ?? say(texts.board) }))}
        onChange={(school) => setQuery(school === '' ? {} : { school })}
      />
    </div>
  );
}

function isAnywhere({ country, region }: CalendarSeen): boolean {
  return country === 'NL' && region === null;
}
