import type { ReactNode } from 'react';
import { severities } from '../../../../src/model/outcome.ts';
import { platformNames } from '../../../../src/model/platform.ts';
import type { PlaceStanding } from '../../../api/operations.ts';
import { Section } from '../../../components/section.tsx';
import { SeverityBadge } from '../../../components/severity-badge.tsx';
import { useWords } from '../../../text/use-words.ts';
import { boardTexts as texts } from './board-texts.ts';
import { firstSchools } from './place-rows.ts';
import tables from './board-table.module.css';
import styles from './board.module.css';

/** More of them would make it a report of many sheets. */
const shownSchools = 15;

/** How each school stands on each platform. */
export function PlacesPart({ places }: { readonly places: readonly PlaceStanding[] }): ReactNode {
  const { say, fill } = useWords();
  const { schools, others } = firstSchools(places, shownSchools);
  const heads = [texts.school, texts.platform, texts.inOrder, texts.gaps, texts.unseen, texts.pupilsShort];
  return (
    <Section title={say(texts.places)}>
      <div className={tables['wide']} role="group" aria-label={say(texts.places)} tabIndex={0}>
        <table className={`${tables['table']} ${tables['places']}`}>
          <caption className="hidden">{say(texts.places)}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head.en} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          {schools.map(({ name, places: own }) => (
            <tbody key={name ?? ''}>
              {own.map((place, index) => (
                <tr key={place.platform}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={own.length}>
                      <span className={styles['name']}>{name ?? say(texts.noSchool)}</span>
                    </th>
                  )}
                  <PlaceCells place={place} />
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {others > 0 && <p className={styles['more']}>{fill(texts.otherSchools, { count: others })}</p>}
    </Section>
  );
}

function PlaceCells({ place: { platform, outcomes, gaps, pupils } }: { readonly place: PlaceStanding }): ReactNode {
  const { say, fill, number } = useWords();
  const open = severities.filter((severity) => gaps[severity] > 0);
  return (
    <>
      <td>{platformNames[platform]}</td>
      <td>{number(outcomes.ok + outcomes.default)}</td>
      <td>
        {open.length === 0 && say(texts.none)}
        {open.map((severity) => (
          <span key={severity} className={tables['gapCount']}>
            {number(gaps[severity])} <SeverityBadge severity={severity} />
          </span>
        ))}
      </td>
      <td>{number(outcomes.unknown)}</td>
      <td>
        {pupils === null
          ? '–'
          : fill(pupils.certainty === 'exact' ? texts.touched : texts.touchedAtLeast, { count: pupils.touched, of: pupils.of })}
      </td>
    </>
  );
}
