import type { ReactNode } from 'react';
import { Link } from 'wouter';
import {
  dutchRegions,
  optionalDayNames,
  regionNames,
  schoolTypeNames,
  schoolTypes,
  weekendDayNames,
  weekendDays,
} from '../../../../src/model/school-holidays.ts';
import { capitalised } from '../../../../src/text/flemish.ts';
import { CheckField, SelectField, SelectOrNoneField } from '../../../components/fields.tsx';
import { Section } from '../../../components/section.tsx';
import { useWords } from '../../../text/use-words.ts';
import { countryNames } from '../organisation/organisation-texts.ts';
import type { CalendarSeen, CalendarSettings } from './calendar-seen.ts';
import { calendarTexts as texts } from './calendar-texts.ts';
import styles from '../forms.module.css';

interface KindFieldsProps {
  readonly calendar: CalendarSeen;
  readonly board: CalendarSeen;
  readonly settings: CalendarSettings;
  /** Null: the reader may only look. */
  readonly change: ((to: CalendarSettings) => void) | null;
}

/** Where a school is and what kind it is: it decides which days are off. */
export function KindFields({ calendar, board, settings, change }: KindFieldsProps): ReactNode {
  const { say } = useWords();
  const { country } = calendar;
  return (
    <Section title={say(texts.kind)}>
      <div className={styles['stack']}>
        <p>
          {say(texts.country)}: <strong>{say(country === null ? texts.noCountry : countryNames[country])}</strong>.{' '}
          <Link href="/settings/organisation">{say(texts.countryAbout)}</Link>
        </p>
        <fieldset className={styles['fields']} disabled={change === null}>
          <legend className="hidden">{say(texts.kind)}</legend>
          {country === 'NL' && <Region calendar={calendar} board={board} settings={settings} change={change} />}
          {country === 'BE' && (
            <SelectField
              label={say(texts.type)}
              value={settings.type}
              choices={schoolTypes.map((type) => ({ value: type, label: capitalised(say(schoolTypeNames[type])) }))}
              onChange={(type) => change?.({ ...settings, type })}
            />
          )}
        </fieldset>
        <OtherDays calendar={calendar} board={board} settings={settings} change={change} />
      </div>
    </Section>
  );
}

function Region({ calendar, board, settings, change }: KindFieldsProps): ReactNode {
  const { say, fill } = useWords();
  const ofBoard = board.settings.region;
  const asBoard = ofBoard === null ? say(texts.asBoard) : fill(texts.asBoardRegion, { region: say(regionNames[ofBoard]) });
  return (
    <SelectOrNoneField
      label={say(texts.region)}
      none={calendar.school === null ? say(texts.noRegion) : asBoard}
      value={settings.region}
      choices={dutchRegions.map((region) => ({ value: region, label: say(regionNames[region]) }))}
      onChange={(region) => change?.({ ...settings, region })}
    />
  );
}

/** Lesson days in a weekend, and days on which schools choose for themselves. */
function OtherDays({ calendar, settings, change }: KindFieldsProps): ReactNode {
  const { say } = useWords();
  const isAcademy = calendar.country === 'BE' && settings.type === 'dko';
  // The answer tells what may be chosen for the kind that is kept, not for one that was just picked.
  const choosable = calendar.country === 'BE' ? (isAcademy ? (['day-after-ascension'] as const) : []) : calendar.choosable;
  return (
    <>
      {isAcademy && (
        <fieldset className={styles['scale']} disabled={change === null}>
          <legend>{say(texts.weekend)}</legend>
          {weekendDays.map((day) => (
            <CheckField
              key={day}
              checked={settings.weekendLessons.includes(day)}
              onChange={(checked) => change?.({ ...settings, weekendLessons: withOrWithout(settings.weekendLessons, day, checked) })}
            >
              {capitalised(say(weekendDayNames[day]))}
            </CheckField>
          ))}
        </fieldset>
      )}
      {choosable.length > 0 && (
        <fieldset className={styles['scale']} disabled={change === null}>
          <legend>{say(texts.optional)}</legend>
          {choosable.map((day) => (
            <CheckField
              key={day}
              checked={settings.optionalDays.includes(day)}
              onChange={(checked) => change?.({ ...settings, optionalDays: withOrWithout(settings.optionalDays, day, checked) })}
            >
              {capitalised(say(optionalDayNames[day]))}
            </CheckField>
          ))}
        </fieldset>
      )}
    </>
  );
}

function withOrWithout<T>(list: readonly T[], one: T, isIn: boolean): readonly T[] {
  const others = list.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
}
