import type { ReactNode } from 'react';
import { usePlaced } from '../host/surroundings.ts';
import { useWords } from '../text/use-words.ts';
import { choosePersona } from './persona.ts';
import { personaTexts, signInTexts as texts } from './sign-in-texts.ts';
import styles from './sign-in.module.css';

/** The pretend school shows nobody out: one looks as whom one likes. */
export function PersonaPicker({ onChosen }: { readonly onChosen: () => void }): ReactNode {
  const { say } = useWords();
  const { config, session } = usePlaced();
  return (
    <section className={styles['way']}>
      <h2>{say(texts.choose)}</h2>
      <p>{say(texts.chooseAbout)}</p>
      <ul className={styles['personas']}>
        {config.personas.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['persona']}
              onClick={() => {
                choosePersona(session, id);
                onChosen();
              }}
            >
              <strong>{name}</strong>
              <span>{say(personaTexts[id].role)}</span>
              <span className={styles['sees']}>{say(personaTexts[id].sees)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
