import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { roleNames, stageNames } from '../../../src/model/population.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import { outcomeNames } from '../../../src/text/phrases.ts';
import type { Finding, FindingHistory } from '../../api/operations.ts';
import { OutcomeIcon } from '../../components/outcome-badge.tsx';
import { populationText } from '../../components/population-text.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import { gapTexts as texts } from './gap-texts.ts';
import styles from './facts.module.css';

interface WhomPartProps {
  readonly seen: FindingHistory;
  readonly finding: Finding;
}

/** Who gets what is set here, group by group; and where else the same is set. */
export function WhomPart({ seen, finding }: WhomPartProps): ReactNode {
  const { say, fill } = useWords();
  const { scope, control, platform } = finding;
  const here = seen.places.filter((one) => one.scope.kind === scope.kind && one.scope.id === scope.id);
  const elsewhere = seen.places.filter((one) => one.outcome === 'gap' && !here.includes(one));
  const all = new URLSearchParams({ control, platform });
  const same = new URLSearchParams({ scope: scope.id, platform, outcome: 'all' });
  return (
    <Section title={say(texts.whom)}>
      <table className={styles['table']}>
        <caption className="hidden">{say(texts.whom)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.population)}</th>
            <th scope="col">{say(texts.people)}</th>
            <th scope="col">{say(texts.outcome)}</th>
          </tr>
        </thead>
        <tbody>
          {here.map((place, index) => (
            <PlaceRow key={`${place.key} ${index}`} place={place} isThis={place.key === seen.key} />
          ))}
        </tbody>
      </table>
      <Assignment finding={finding} />
      <ul className={styles['links']}>
        {elsewhere.length > 0 && (
          <li>
            {fill(texts.elsewhere, { count: elsewhere.length })}: <Link href={`/gaps?${all.toString()}`}>{say(texts.allPlaces)}</Link>
          </li>
        )}
        <li>
          <Link href={`/gaps?${same.toString()}`}>{say(texts.samePlace)}</Link>
        </li>
      </ul>
    </Section>
  );
}

interface PlaceRowProps {
  readonly place: FindingHistory['places'][number];
  readonly isThis: boolean;
}

function PlaceRow({ place: { key, population, affected, outcome }, isThis }: PlaceRowProps): ReactNode {
  const { say, number, locale } = useWords();
  const { school, stage } = population;
  // Of a school's own people the rest of the name says where they are.
  const whole = capitalised(populationText(population, locale));
  const name = school === null ? whole : capitalised(say(roleNames[population.role]));
  return (
    <tr data-this={isThis}>
      <th scope="row">
        {isThis ? name : <Link href={`/gaps/${key}`}>{name}</Link>}
        {isThis && <span className="hidden"> ({say(texts.thisOne)})</span>}
        {school !== null && (
          <span className={styles['soft']}>
            {school}
            {stage !== null && `, ${say(stageNames[stage])}`}
          </span>
        )}
      </th>
      <td>{affected === null ? say(texts.notCounted) : number(affected)}</td>
      <td>
        <span className={styles['outcome']}>
          <OutcomeIcon outcome={outcome} /> {capitalised(say(outcomeNames[outcome]))}
        </span>
      </td>
    </tr>
  );
}

function Assignment({ finding: { assignment } }: { readonly finding: Finding }): ReactNode {
  const { say, fill } = useWords();
  const ways = assignment === null ? [] : (['direct', 'group', 'global'] as const).filter((way) => assignment[way] > 0);
  if (assignment === null || ways.length === 0) return null;
  return (
    <>
      <h3 className={styles['under']}>{say(texts.how)}</h3>
      <ul className={styles['plain']}>
        {ways.map((way) => (
          <li key={way}>{capitalised(fill(texts[way], { count: assignment[way] }))}</li>
        ))}
      </ul>
    </>
  );
}
