import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { holidayNames } from '../../../../src/model/school-holidays.ts';
import { Notice } from '../../../components/notice.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { CalendarSeen } from './calendar-seen.ts';
import { calendarTexts as texts } from './calendar-texts.ts';

/** What is not known about when a school is closed, and what to do about it. */
export function MissingPart({ calendar: { asks, country, years } }: { readonly calendar: CalendarSeen }): ReactNode {
  const { say, fill } = useWords();
  if (asks === 'country') {
    return (
      <Notice
        intent="warning"
        title={say(texts.asksCountry)}
        action={<Link href="/settings/organisation">{say(texts.toOrganisation)}</Link>}
      >
        {say(texts.asksCountryAbout)}
      </Notice>
    );
  }
  return (
    <>
      {asks === 'region' && (
        <Notice intent="warning" title={say(texts.asksRegion)}>
          {say(texts.asksRegionAbout)}
        </Notice>
      )}
      {years.map(({ year, missing }) => {
        if (missing === null || missing.length === 0) return null;
        const kinds = missing.map((kind) => say(holidayNames[country ?? 'NL'][kind])).join(', ');
        return (
          <Notice key={year} intent="warning" title={fill(texts.missing, { year })}>
            {fill(texts.missingAbout, { kinds })}
          </Notice>
        );
      })}
    </>
  );
}
