import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Reminder } from '../../api/operations.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import { nameOf } from './reminder-name.ts';
import { remindersTexts as texts } from './reminders-texts.ts';
import styles from './reminders.module.css';

interface FreePlacesProps {
  readonly places: readonly Reminder[];
  readonly onSwitchOn: (place: Reminder) => void;
}

/** Where Lesklaar is, and sends nothing yet. */
export function FreePlaces({ places, onSwitchOn }: FreePlacesProps): ReactNode {
  const { say } = useWords();
  return (
    <Section title={say(texts.free)} lead={say(texts.freeAbout)}>
      <ul className={styles['free']}>
        {places.map((place) => {
          const name = nameOf(place, say);
          return (
            <li key={place.id}>
              <span>{name}</span>
              <Button aria-label={`${say(texts.switchOn)}: ${name}`} onClick={() => onSwitchOn(place)}>
                {say(texts.switchOn)}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
