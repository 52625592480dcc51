import type { ReactNode } from 'react';
import { outcomes } from '../../../../src/model/outcome.ts';
import { capitalised } from '../../../../src/text/flemish.ts';
import { messages } from '../../../../src/text/messages.ts';
import { outcomeMeanings, outcomeNames } from '../../../../src/text/phrases.ts';
import type { Overview } from '../../../api/operations.ts';
import { OutcomeIcon } from '../../../components/outcome-badge.tsx';
import { Section } from '../../../components/section.tsx';
import { useWords } from '../../../text/use-words.ts';
import { boardTexts as texts } from './board-texts.ts';
import tables from './board-table.module.css';
import styles from './board.module.css';

/** What is right first; then what is open, for how many pupils; then each outcome with what it means. */
export function StandingPart({ overview: { summary, pupils, pupilsHigh } }: { readonly overview: Overview }): ReactNode {
  const { say, fill } = useWords();
  const counts = summary.outcomes;
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0) - counts['not-applicable'];
  return (
    <Section title={say(texts.standing)}>
      <p className={styles['verdict']}>{fill(messages.inOrder, { count: counts.ok + counts.default, total })}</p>
      <p>
        {fill(messages.toDo, { count: counts.gap })} {counts.gap > 0 && fill(messages.high, { count: summary.gaps.high })}{' '}
        {pupils !== null && pupils.touched > 0 && fill(texts.pupils, { count: pupils.touched, of: pupils.of, certainty: pupils.certainty })}{' '}
        {pupilsHigh !== null &&
          pupilsHigh.touched > 0 &&
          fill(texts.pupilsHigh, { count: pupilsHigh.touched, certainty: pupilsHigh.certainty })}{' '}
        {counts.unknown > 0 && fill(messages.unseen, { count: counts.unknown })}
      </p>
      <OutcomeTable counts={counts} />
    </Section>
  );
}

function OutcomeTable({ counts }: { readonly counts: Overview['summary']['outcomes'] }): ReactNode {
  const { say, number } = useWords();
  return (
    <table className={tables['outcomes']}>
      <caption className="hidden">{say(texts.standing)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(texts.points)}</th>
          <th scope="col">{say(texts.outcome)}</th>
          <th scope="col">{say(texts.means)}</th>
        </tr>
      </thead>
      <tbody>
        {outcomes
          .filter((outcome) => counts[outcome] > 0 && outcome !== 'not-applicable')
          .map((outcome) => (
            <tr key={outcome}>
              <td className={tables['count']}>{number(counts[outcome])}</td>
              <th scope="row">
                <OutcomeIcon outcome={outcome} /> {capitalised(say(outcomeNames[outcome]))}
              </th>
              <td>{say(outcomeMeanings[outcome])}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
