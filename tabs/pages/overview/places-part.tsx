import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { severities } from '../../../src/model/outcome.ts';
import { platformNames } from '../../../src/model/platform.ts';
import type { PlaceStanding } from '../../api/operations.ts';
import { Section } from '../../components/section.tsx';
import { SeverityCounts } from '../../components/severity-counts.tsx';
import { useWords } from '../../text/use-words.ts';
import { overviewTexts as texts } from './overview-texts.ts';
import { schoolsOf, type SchoolStanding } from './schools-of.ts';
import styles from './places.module.css';

/** A board may have two hundred schools: those with the heaviest gaps stand first, and the rest is a step away. */
const shownAtFirst = 8;

export function PlacesPart({ places }: { readonly places: readonly PlaceStanding[] }): ReactNode {
  const { say, fill } = useWords();
  const [isWhole, setWhole] = useState(false);
  const schools = schoolsOf(places);
  const shown = isWhole ? schools : schools.slice(0, shownAtFirst);
  return (
    <Section title={say(texts.places)}>
      <table className={styles['places']}>
        <caption className="hidden">{say(texts.places)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.school)}</th>
            <th scope="col">{say(texts.platform)}</th>
            <th scope="col">{say(texts.inOrder)}</th>
            <th scope="col">{say(texts.open)}</th>
            <th scope="col">{say(texts.unseenShort)}</th>
            <th scope="col">{say(texts.pupilsShort)}</th>
          </tr>
        </thead>
        {shown.map((school) => (
          <SchoolRows key={school.name ?? ''} school={school} />
        ))}
      </table>
      {shown.length < schools.length && <Button onClick={() => setWhole(true)}>{fill(texts.showAll, { count: schools.length })}</Button>}
    </Section>
  );
}

function SchoolRows({ school }: { readonly school: SchoolStanding }): ReactNode {
  const { say } = useWords();
  const name = school.name ?? say(texts.noSchool);
  return (
    <tbody>
      {school.places.map((place, index) => (
        <tr key={place.platform}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={school.places.length}>
              {name}
            </th>
          )}
          <PlaceCells place={place} />
        </tr>
      ))}
    </tbody>
  );
}

function PlaceCells({ place }: { readonly place: PlaceStanding }): ReactNode {
  const { say, fill, number } = useWords();
  const { platform, school, outcomes, gaps, pupils } = place;
  const here = new URLSearchParams({ platform, ...(school !== null && { school }) }).toString();
  const isCalm = severities.every((severity) => gaps[severity] === 0);
  const touched = pupils !== null && (pupils.certainty === 'exact' ? texts.touched : texts.touchedAtLeast);
  return (
    <>
      <td data-head={say(texts.platform)}>{platformNames[platform]}</td>
      <td data-head={say(texts.inOrder)}>{number(outcomes.ok + outcomes.default)}</td>
      <td data-head={say(texts.open)}>
        {isCalm && say(texts.none)}
        {!isCalm && (
          <Link href={`/gaps?${here}`} className={styles['open']}>
            <SeverityCounts gaps={gaps} layout="column" />
          </Link>
        )}
      </td>
      <td data-head={say(texts.unseenShort)}>{number(outcomes.unknown)}</td>
      <td data-head={say(texts.pupilsShort)}>
        {touched && pupils !== null ? fill(touched, { count: pupils.touched, of: pupils.of }) : '–'}
      </td>
    </>
  );
}
