import type { ReactNode } from 'react';
import type { Localized } from '../../../src/model/language.ts';
import { teacherText } from '../../../src/text/finding-words.ts';
import type { Finding } from '../../api/operations.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import { gapTexts as texts } from './gap-texts.ts';
import styles from './teacher-part.module.css';

/** What a teacher does in the lesson as long as it is not arranged hard; nothing where nothing is. */
export function TeacherPart({ finding }: { readonly finding: Finding }): ReactNode {
  const { say, locale } = useWords();
  const text = teacherText(finding, locale);
  if (text === '') return null;
  return (
    <Section title={say(texts.teacher)} lead={say(leadOf(finding))}>
      <blockquote className={styles['text']}>
        <p>{text}</p>
        <CopyButton text={text} label={say(texts.copy)} />
      </blockquote>
    </Section>
  );
}

function leadOf({ outcome, remedy: { settable } }: Finding): Localized {
  if (settable === 'per-meeting' || settable === 'never') return texts.teacherAlways;
  return outcome === 'ok' || outcome === 'default' ? texts.teacherKeeps : texts.teacherUntil;
}
