import type { ReactNode } from 'react';
import type { Localized } from '../../../../src/model/language.ts';
import { capitalised } from '../../../../src/text/flemish.ts';
import { DataTable } from '../../../components/data-table.tsx';
import { Section } from '../../../components/section.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { CalendarSeen } from './calendar-seen.ts';
import { calendarTexts as texts } from './calendar-texts.ts';
import { yearLines } from './year-lines.ts';

interface YearPartProps {
  readonly year: CalendarSeen['years'][number];
  readonly title: Localized;
  readonly lead: Localized | null;
}

/** When a school is closed in one school year. */
export function YearPart({ year, title, lead }: YearPartProps): ReactNode {
  const { say, fill, wording, date } = useWords();
  const name = fill(title, { year: year.year });
  const [what, from, until, by] = [texts.what, texts.from, texts.until, texts.by].map((text) => say(text));
  const lines = yearLines(year);
  if (lines.length === 0) return null;
  return (
    <Section title={name} {...(lead !== null && { lead: say(lead) })}>
      <DataTable caption={name} heads={[what ?? '', from ?? '', until ?? '', by ?? '']}>
        {lines.map((line) => (
          <tr key={`${line.first} ${line.by}`}>
            <th scope="row">{capitalised(wording(line.name))}</th>
            <td data-head={from}>{date(line.first)}</td>
            <td data-head={until}>{date(line.last)}</td>
            <td data-head={by}>{say(texts[line.by])}</td>
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}
