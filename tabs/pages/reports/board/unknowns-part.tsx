import type { ReactNode } from 'react';
import type { Localized } from '../../../../src/model/language.ts';
import { platformNames } from '../../../../src/model/platform.ts';
import { messages } from '../../../../src/text/messages.ts';
import type { Unseen } from '../../../api/operations.ts';
import { Section } from '../../../components/section.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { Words } from '../../../text/words.ts';
import { boardTexts as texts } from './board-texts.ts';
import styles from './board.module.css';

const shownWays = 6;
const shownTitles = 5;

function titlesOf({ titles }: Unseen, { say, fill }: Words): string {
  const others = titles.length - shownTitles;
  const shown = titles
    .slice(0, shownTitles)
    .map((title) => say(title))
    .join(', ');
  return others > 0 ? `${shown} ${fill(messages.others, { count: others })}` : shown;
}

/** A command is of no use on paper. */
function howToOf({ howTo, command }: Unseen): Localized {
  return command === null ? (howTo ?? texts.findOut) : texts.findOutByCommand;
}

/** What nobody can say yet, and how to find out. */
export function UnknownsPart({ unseen }: { readonly unseen: readonly Unseen[] }): ReactNode {
  const words = useWords();
  const { say, fill } = words;
  if (unseen.length === 0) {
    return (
      <Section title={say(texts.unknowns)}>
        <p>{say(texts.allSeen)}</p>
      </Section>
    );
  }
  const others = Math.max(0, unseen.length - shownWays);
  return (
    <Section title={say(texts.unknowns)} lead={say(texts.unknownsLead)}>
      <ul className={styles['ways']}>
        {unseen.slice(0, shownWays).map((way, index) => (
          <li key={index}>
            <strong>
              {platformNames[way.platform]}, {fill(texts.unknownPoints, { count: way.findings })}:
            </strong>{' '}
            {titlesOf(way, words)}. {say(howToOf(way))}
          </li>
        ))}
      </ul>
      {others > 0 && <p className={styles['more']}>{fill(texts.otherWays, { count: others })}</p>}
    </Section>
  );
}
