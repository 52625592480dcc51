import type { ReactNode } from 'react';
import { severities } from '../../../../src/model/outcome.ts';
import { platformNames } from '../../../../src/model/platform.ts';
import type { PlaceStanding } from '../../../api/operations.ts';
import { Section } from '../../../components/section.tsx';
import { SeverityCounts } from '../../../components/severity-counts.tsx';
import { useWords } from '../../../text/use-words.ts';
import { BoardTable } from './board-table.tsx';
import { boardTexts as texts } from './board-texts.ts';
import { firstSchools } from './place-rows.ts';
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
      <BoardTable caption={texts.places} heads={heads} columns="places">
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
      </BoardTable>
      {others > 0 && <p className={styles['more']}>{fill(texts.otherSchools, { count: others })}</p>}
    </Section>
  );
}

function PlaceCells({ place: { platform, outcomes, gaps, pupils } }: { readonly place: PlaceStanding }): ReactNode {
  const { say, fill, number } = useWords();
  return (
    <>
      <td data-head={say(texts.platform)}>{platformNames[platform]}</td>
      <td data-head={say(texts.inOrder)}>{number(outcomes.ok + outcomes.default)}</td>
      <td data-head={say(texts.gaps)}>
        {severities.every((severity) => gaps[severity] === 0) ? say(texts.none) : <SeverityCounts gaps={gaps} layout="close" />}
      </td>
      <td data-head={say(texts.unseen)}>{number(outcomes.unknown)}</td>
      <td data-head={say(texts.pupilsShort)}>
        {pupils === null
          ? '–'
          : fill(pupils.certainty === 'exact' ? texts.touched : texts.touchedAtLeast, { count: pupils.touched, of: pupils.of })}
      </td>
    </>
  );
}
