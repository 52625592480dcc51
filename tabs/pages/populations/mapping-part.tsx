import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PopulationDefinition } from '../../api/operations.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { TextField } from '../../components/fields.tsx';
import { searchable, searchWords } from '../../../src/text/searchable.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../text/use-words.ts';
import { EditPopulation } from './edit-population.tsx';
import { placeKinds, putBack, rowsOf, withDefinition, type Row } from './mapping.ts';
import { MappingRow } from './mapping-row.tsx';
import { nameOfPopulation } from './population-name.tsx';
import { populationsTexts as texts } from './populations-texts.ts';
import type { PopulationsSeen } from './use-populations.ts';
import styles from './populations.module.css';

interface MappingPartProps {
  readonly counting: readonly PopulationDefinition[];
  readonly made: readonly PopulationDefinition[];
  readonly seen: PopulationsSeen;
  /** Null for those who may only look. */
  readonly change: ((definitions: readonly PopulationDefinition[]) => void) | null;
}

/** From so many on somebody searches. */
const searchedFrom = 12;

/** Who is who, school by school. */
export function MappingPart({ counting, made, seen, change }: MappingPartProps): ReactNode {
  const words = useWords();
  const { say, number } = words;
  const [edited, setEdited] = useState<PopulationDefinition | 'new' | null>(null);
  const [search, setSearch] = useState('');
  const rows = rowsOf(counting, made);
  const found = rows.filter(({ definition }) => fits(search, definition, nameOfPopulation(definition, words), seen));
  const remove = ({ definition }: Row): void => change?.(made.filter(({ id }) => id !== definition.id));
  return (
    <Section
      title={say(texts.mapping)}
      count={number(made.length)}
      lead={say(texts.mappingLead)}
      action={change !== null && <Button onClick={() => setEdited('new')}>{say(texts.add)}</Button>}
    >
      {rows.length >= searchedFrom && (
        <div className={styles['search']}>
          <TextField label={say(texts.search)} type="search" value={search} onChange={setSearch} />
        </div>
      )}
      {rows.length === 0 && (
        <EmptyState title={say(texts.nothingYet)} icon="people">
          {say(texts.nothingYetAbout)}
        </EmptyState>
      )}
      {rows.length > 0 && found.length === 0 && <p>{say(texts.nothingFound)}</p>}
      {[...Map.groupBy(found, ({ definition }) => definition.school)].map(([school, own]) => (
        <div key={school ?? ''} className={styles['group']}>
          <h3>{school ?? say(texts.wholeBoard)}</h3>
          <ul>
            {own.map((row) => (
              <MappingRow
                key={row.definition.id}
                row={row}
                seen={seen}
                {...(change !== null && {
                  onEdit: () => setEdited(row.definition),
                  onRemove: () => remove(row),
                  onPutBack: () => change(putBack(row.definition, made, counting)),
                })}
              />
            ))}
          </ul>
        </div>
      ))}
      {edited !== null && change !== null && (
        <EditPopulation
          definition={edited === 'new' ? null : edited}
          taken={rows.map(({ definition }) => definition)}
          seen={seen}
          onDone={(definition) => change(withDefinition(made, definition))}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

function fits(search: string, definition: PopulationDefinition, name: string, { nameOf }: PopulationsSeen): boolean {
  const places = placeKinds.flatMap((kind) => definition[kind].flatMap((id) => [id, nameOf(kind, id)]));
  const whole = searchable([name, ...places].join(' '));
  return searchWords(search).every((word) => whole.includes(word));
}
