import { useId, type ReactNode } from 'react';
import { platformNames } from '../../../../src/model/platform.ts';
import type { ChecklistRow } from '../../../api/operations.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { useWords } from '../../../text/use-words.ts';
import { evidenceTexts as texts } from './evidence-texts.ts';
import styles from './panel.module.css';

type Instructions = NonNullable<ChecklistRow['instructions']>;

/** Which teachers confirmed which instruction. */
export function InstructionsPart({ instructions }: { readonly instructions: Instructions }): ReactNode {
  const { say, fill } = useWords();
  const id = useId();
  const { state, teachers } = instructions;
  const letter = instructions.instructions
    .map(({ platform, title, text }) => `${platformNames[platform]}: ${say(title)}\n${say(text)}`)
    .join('\n\n');
  const says = { confirmed: texts.confirmed, open: texts.open, unknown: texts.teachersUnknown }[state];
  return (
    <section className={styles['box']} aria-labelledby={id}>
      <h3 id={id}>{say(texts.instructions)}</h3>
      <p>{say(says)}</p>
      {instructions.instructions.length > 0 && (
        <div className={styles['actions']}>
          <CopyButton text={letter} label={say(texts.copyInstructions)} />
          <span className={styles['soft']}>{say(texts.sent)}</span>
        </div>
      )}
      <ul className={styles['settings']}>
        {instructions.instructions.map(({ control, platform, title, text, confirmedBy }) => (
          <li key={`${control} ${platform}`}>
            <strong>
              {platformNames[platform]}: {say(title)}
            </strong>
            <span>
              {teachers === null
                ? fill(texts.confirmedOf, { count: confirmedBy.length })
                : fill(texts.confirmedBy, { count: confirmedBy.length, teachers })}
            </span>
            <span className={styles['why']}>{say(text)}</span>
            {confirmedBy.length > 0 && <Who confirmedBy={confirmedBy} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Who({ confirmedBy }: Pick<Instructions['instructions'][number], 'confirmedBy'>): ReactNode {
  const { say, date } = useWords();
  return (
    <details className={styles['why']}>
      <summary>{say(texts.who)}</summary>
      <ul>
        {confirmedBy.map(({ name, at }) => (
          <li key={`${name} ${at}`}>
            {name}, {date(at)}
          </li>
        ))}
      </ul>
    </details>
  );
}
