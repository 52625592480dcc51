import { useState, type ReactNode } from 'react';
import { roleNames, stageNames, stages } from '../../../src/model/population.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import type { PopulationDefinition } from '../../api/operations.ts';
import { ActDialog } from '../../components/act-dialog.tsx';
import { SelectField, SelectOrNoneField, TextField } from '../../components/fields.tsx';
import { useWords } from '../../text/use-words.ts';
import { freeId, isWhole, mappedRoles, placeKinds } from './mapping.ts';
import { PlacesField } from './places-field.tsx';
import { editTexts as texts } from './populations-texts.ts';
import type { PopulationsSeen } from './use-populations.ts';
import styles from './populations.module.css';

interface EditPopulationProps {
  /** Null: new. */
  readonly definition: PopulationDefinition | null;
  readonly taken: readonly PopulationDefinition[];
  readonly seen: PopulationsSeen;
  readonly onDone: (definition: PopulationDefinition) => void;
  readonly onClose: () => void;
}

const nobody: PopulationDefinition = {
  id: '',
  role: 'student',
  stage: null,
  school: null,
  teamsGroups: [],
  orgUnits: [],
  googleGroups: [],
  googleLicences: null,
};

/** Who they are and by which places one knows them. */
export function EditPopulation({ definition, taken, seen, onDone, onClose }: EditPopulationProps): ReactNode {
  const { say } = useWords();
  const [made, setMade] = useState(definition ?? nobody);
  const [isAsked, setAsked] = useState(false);
  const set = (given: Partial<PopulationDefinition>): void => setMade((before) => ({ ...before, ...given }));
  const finish = (close: () => void): void => {
    setAsked(true);
    if (!isWhole(made)) return;
    onDone(made.id === '' ? { ...made, id: freeId(made, taken) } : made);
    close();
  };
  return (
    <ActDialog
      title={say(definition === null ? texts.add : texts.change)}
      act={{ label: say(texts.done), run: finish }}
      cancel={say(texts.cancel)}
      onClose={onClose}
    >
      <div className={styles['fields']}>
        <SelectField
          label={say(texts.role)}
          value={mappedRoles.find((role) => role === made.role) ?? 'student'}
          choices={mappedRoles.map((role) => ({ value: role, label: capitalised(say(roleNames[role])) }))}
          onChange={(role) => set({ role })}
        />
        <SelectOrNoneField
          label={say(texts.stage)}
          hint={say(texts.stageHint)}
          none={say(texts.noStage)}
          value={made.stage}
          choices={stages.map((stage) => ({ value: stage, label: say(stageNames[stage]) }))}
          onChange={(stage) => set({ stage })}
        />
        <School school={made.school} schools={seen.schools} onChange={(school) => set({ school })} />
      </div>
      {placeKinds.map((kind) => (
        <PlacesField key={kind} kind={kind} ids={made[kind]} seen={seen} onChange={(ids) => set({ [kind]: ids })} />
      ))}
      {isAsked && !isWhole(made) && <p role="alert">{say(texts.needsPlace)}</p>}
    </ActDialog>
  );
}

interface SchoolProps {
  readonly school: string | null;
  readonly schools: readonly string[];
  readonly onChange: (school: string | null) => void;
}

/** One of the board’s schools; where these were not told, any name. */
function School({ school, schools, onChange }: SchoolProps): ReactNode {
  const { say } = useWords();
  if (schools.length === 0) {
    return <TextField label={say(texts.school)} value={school ?? ''} onChange={(name) => onChange(name === '' ? null : name)} />;
  }
  const known = school === null || schools.includes(school) ? schools : [...schools, school];
  return (
    <SelectOrNoneField
      label={say(texts.school)}
      none={say(texts.allSchools)}
      value={school}
      choices={known.map((name) => ({ value: name, label: name }))}
      onChange={onChange}
    />
  );
}
