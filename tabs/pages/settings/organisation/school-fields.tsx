import type { Country } from '../../../../src/model/country.ts';
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SelectOrNoneField, TextField } from '../../../components/fields.tsx';
import { stageNames, stages, type Stage } from '../../../../src/model/population.ts';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../text/use-words.ts';
import { countryNames, organisationTexts as texts } from './organisation-texts.ts';
import styles from '../forms.module.css';

export interface SchoolWanted {
  /** Null: a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly stage: Stage | null;
  readonly country: Country | null;
}

interface SchoolFieldsProps {
  readonly school: SchoolWanted;
  /** In the list, from 1. */
  readonly place: number;
  readonly change: (to: SchoolWanted) => void;
  readonly remove: () => void;
}

const countries = ['NL', 'BE'] as const;

/** One school, to fill in. */
export function SchoolFields({ school, place, change, remove }: SchoolFieldsProps): ReactNode {
  const { say, fill } = useWords();
  const name = school.name.trim() === '' ? fill(texts.unnamed, { place }) : school.name;
  return (
    <>
      <fieldset className={styles['fields']}>
        <legend className="hidden">{name}</legend>
        <TextField label={say(texts.name)} value={school.name} onChange={(to) => change({ ...school, name: to })} />
        <SelectOrNoneField
          label={say(texts.stage)}
          none={say(texts.noStage)}
          value={school.stage}
          choices={stages.map((stage) => ({ value: stage, label: say(stageNames[stage]) }))}
          onChange={(stage) => change({ ...school, stage })}
        />
        <SelectOrNoneField
          label={say(texts.country)}
          none={say(texts.asBoard)}
          value={school.country}
          choices={countries.map((one) => ({ value: one, label: say(countryNames[one]) }))}
          onChange={(country) => change({ ...school, country })}
        />
      </fieldset>
      <div className={styles['rowActions']}>
        <Button appearance="subtle" icon={<Icon name="close" size={16} />} aria-label={fill(texts.removeSchool, { name })} onClick={remove}>
          {say(texts.remove)}
        </Button>
      </div>
    </>
  );
}
