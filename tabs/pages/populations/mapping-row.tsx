import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { platformNames } from '../../../src/model/platform.ts';
import { Icon } from '../../components/icon.tsx';
import { useWords } from '../../text/use-words.ts';
import { placeKinds, roleOf, type Row } from './mapping.ts';
import { nameOfPopulation, RoleAndStage } from './population-name.tsx';
import { placeKindNames, populationsTexts as texts, rowStateNames } from './populations-texts.ts';
import type { PopulationsSeen } from './use-populations.ts';
import styles from './populations.module.css';

interface MappingRowProps {
  readonly row: Row;
  readonly seen: PopulationsSeen;
  readonly onEdit?: () => void;
  readonly onRemove?: () => void;
  readonly onPutBack?: () => void;
}

/** Some people, and the places that tell who they are. */
export function MappingRow({ row, seen, onEdit, onRemove, onPutBack }: MappingRowProps): ReactNode {
  const words = useWords();
  const { say, fill } = words;
  const { definition, state } = row;
  const place = useRef<HTMLLIElement>(null);
  const named = (what: string): string => fill(texts.ofWhom, { what, whom: nameOfPopulation(definition, words) });
  // The button that was pressed goes away; whoever uses the keyboard stays where they are.
  const staying = (act: () => void) => () => {
    place.current?.focus();
    act();
  };
  return (
    <li ref={place} tabIndex={-1} data-state={state}>
      <div className={styles['row']}>
        <p>
          <RoleAndStage definition={definition} />
          {state !== 'same' && <span className={styles['rowState']}>{say(rowStateNames[state])}</span>}
        </p>
        <Counted row={row} seen={seen} />
        <Places row={row} seen={seen} />
      </div>
      <div className={styles['rowActions']}>
        {state === 'removed' && onPutBack !== undefined && (
          <Button size="small" aria-label={named(say(texts.putBack))} onClick={staying(onPutBack)}>
            {say(texts.putBack)}
          </Button>
        )}
        {state !== 'removed' && onEdit !== undefined && (
          <Button size="small" aria-label={named(say(texts.change))} onClick={onEdit}>
            {say(texts.change)}
          </Button>
        )}
        {state !== 'removed' && onRemove !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Icon name="close" size={16} />}
            aria-label={named(say(texts.remove))}
            onClick={staying(onRemove)}
          >
            {say(texts.remove)}
          </Button>
        )}
      </div>
    </li>
  );
}

/** On each platform, as the last audit counted. */
function Counted({ row: { definition }, seen }: Pick<MappingRowProps, 'row' | 'seen'>): ReactNode {
  const { say, fill, people } = useWords();
  const counted = (seen.populations ?? []).filter(({ id }) => id === definition.id);
  if (counted.length === 0) return null;
  return (
    <p className={styles['counted']}>
      {counted
        .map(({ platform, members }) =>
          fill(texts.members, {
            people: members === null ? say(texts.notCounted) : people(members, roleOf(definition)),
            platform: platformNames[platform],
          }),
        )
        .join(' · ')}
    </p>
  );
}

function Places({ row: { definition }, seen }: Pick<MappingRowProps, 'row' | 'seen'>): ReactNode {
  const { say } = useWords();
  const kinds = placeKinds.filter((kind) => definition[kind].length > 0);
  const licences = definition.googleLicences ?? [];
  return (
    <dl className={styles['places']}>
      {kinds.map((kind) => (
        <div key={kind}>
          <dt>{say(placeKindNames[kind])}</dt>
          {definition[kind].map((id) => (
            <dd key={id}>
              {seen.nameOf(kind, id)}
              {seen.nameOf(kind, id) !== id && <span>{id}</span>}
            </dd>
          ))}
        </div>
      ))}
      {licences.length > 0 && (
        <div>
          <dt>{say(texts.licences)}</dt>
          {licences.map((id) => (
            <dd key={id}>{id}</dd>
          ))}
        </div>
      )}
    </dl>
  );
}
