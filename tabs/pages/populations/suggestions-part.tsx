import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { AnswerOf } from '../../api/client.ts';
import type { PopulationDefinition } from '../../api/operations.ts';
import type { Problem } from '../../api/problem.ts';
import { useAnnounce } from '../../components/announce.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWords } from '../../text/use-words.ts';
import { kindOf, roleOf, type Suggestion } from './mapping.ts';
import { nameOfPopulation, RoleAndStage } from './population-name.tsx';
import { placeKindNames, populationsTexts as texts } from './populations-texts.ts';
import styles from './suggestions.module.css';

interface SuggestionsPartProps {
  /** What was made of the division so far. */
  readonly made: readonly PopulationDefinition[];
  readonly suggestions: readonly Suggestion[] | undefined;
  readonly unread: AnswerOf<'suggestPopulations'>['unread'];
  readonly problem: Problem | null;
  /** Left out for those who may only look. */
  readonly takeOver?: (suggestions: readonly Suggestion[]) => void;
}

/** Who is probably who, by what groups and units are called. */
export function SuggestionsPart({ made, suggestions, unread, problem, takeOver }: SuggestionsPartProps): ReactNode {
  const { say, number } = useWords();
  const left = (suggestions ?? []).filter((one) => !isTaken(one, made));
  const action = takeOver !== undefined && left.length > 1 && <Button onClick={() => takeOver(left)}>{say(texts.takeOverAll)}</Button>;
  return (
    <Section
      title={say(texts.suggestions)}
      action={action}
      {...(left.length > 0 && { count: number(left.length), lead: say(texts.suggestionsLead) })}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
      {suggestions === undefined && problem === null && <Waiting />}
      {unread.length > 0 && (
        <Notice intent="warning" title={say(texts.unread)}>
          <ul className={styles['unread']}>
            {unread.map((one) => (
              <li key={one.en}>{say(one)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {suggestions?.length === 0 && unread.length === 0 && (
        <EmptyState title={say(texts.noSuggestions)} icon="check">
          {say(texts.noSuggestionsAbout)}
        </EmptyState>
      )}
      <ul className={styles['suggestions']}>
        {(suggestions ?? []).map((suggestion) => (
          <li key={suggestion.definition.id}>
            <SuggestionCard
              suggestion={suggestion}
              isTaken={isTaken(suggestion, made)}
              {...(takeOver !== undefined && { takeOver: () => takeOver([suggestion]) })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function isTaken({ because }: Suggestion, made: readonly PopulationDefinition[]): boolean {
  return because.every(({ place }) => made.some((one) => one[kindOf(place)].includes(place.id)));
}

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly isTaken: boolean;
  readonly takeOver?: () => void;
}

function SuggestionCard({ suggestion, isTaken: isOver, takeOver }: SuggestionCardProps): ReactNode {
  const words = useWords();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { say, fill, people } = words;
  const { definition, because, members } = suggestion;
  const label = fill(texts.ofWhom, { what: say(texts.takeOver), whom: nameOfPopulation(definition, words) });
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        <RoleAndStage definition={definition} />
        <span className={styles['school']}>{definition.school ?? say(texts.wholeBoard)}</span>
      </h3>
      <p>{members === null ? say(texts.notCounted) : people(members, roleOf(definition))}</p>
      <ul className={styles['because']}>
        {because.map(({ place, word }) => (
          <li key={`${kindOf(place)} ${place.id}`}>
            {fill(texts.because, { name: place.name, word })}
            <span>
              {say(placeKindNames[kindOf(place)])}
              {place.id !== place.name && ` · ${place.id}`}
              {place.members !== null && ` · ${people(place.members, 'everyone')}`}
            </span>
          </li>
        ))}
      </ul>
      {isOver && (
        <p className={styles['taken']}>
          <Icon name="check" size={16} /> {say(texts.taken)}
        </p>
      )}
      {!isOver && takeOver !== undefined && (
        <Button
          aria-label={label}
          onClick={() => {
            // The button goes away: whoever uses the keyboard stays with what they took over.
            heading.current?.focus();
            takeOver();
            announce(say(texts.taken));
          }}
        >
          {say(texts.takeOver)}
        </Button>
      )}
    </>
  );
}
