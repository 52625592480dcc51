import type { ReactNode } from 'react';
import { platformNames } from '../../../src/model/platform.ts';
import type { Population } from '../../api/operations.ts';
import { Card } from '../../components/card.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import { populationsTexts as texts } from './populations-texts.ts';
import styles from './populations.module.css';

/** People of whom nothing tells who they are: how many, what it means, and what to do about it. */
export function UnknownPart({ populations }: { readonly populations: readonly Population[] | undefined }): ReactNode {
  const { say, fill, people } = useWords();
  const unknown = (populations ?? []).filter(({ role, members }) => role === 'unknown' && members !== 0);
  if (unknown.length === 0) return null;
  return (
    <Section title={say(texts.unknown)}>
      <Card edge="medium">
        <ul className={styles['unknown']}>
          {unknown.map(({ platform, members, id }) => (
            <li key={`${platform} ${id}`}>
              {fill(texts.unknownIn, {
                people: members === null ? say(texts.notCounted) : people(members, 'unknown'),
                platform: platformNames[platform],
              })}
            </li>
          ))}
        </ul>
        <p className={styles['about']}>{say(texts.unknownMeans)}</p>
        <h3 className={styles['todo']}>{say(texts.unknownTodo)}</h3>
        <ol className={styles['steps']}>
          {say(texts.unknownSteps)
            .split('\n')
            .map((step) => (
              <li key={step}>{step}</li>
            ))}
        </ol>
      </Card>
    </Section>
  );
}
