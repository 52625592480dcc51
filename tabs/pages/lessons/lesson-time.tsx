import type { ReactNode } from 'react';
import { period } from '../../../src/text/format.ts';
import type { Lesson } from '../../api/operations.ts';
import { useWords } from '../../text/use-words.ts';
import { lessonsTexts as texts } from './lessons-texts.ts';
import styles from './lesson-card.module.css';

/** `maandag 23 november, 10:00–10:45; 3 keer in deze dagen`. */
export function LessonTime({ lesson: { startsAt, endsAt, times } }: { readonly lesson: Lesson }): ReactNode {
  const { fill, locale } = useWords();
  const when = period(startsAt, endsAt, locale);
  return <p className={styles['when']}>{times > 1 ? fill(texts.series, { when, times }) : when}</p>;
}
