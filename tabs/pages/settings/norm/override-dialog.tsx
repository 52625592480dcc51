import { useState, type ReactNode } from 'react';
import { platformIds, platformNames } from '../../../../src/model/platform.ts';
import { roleNames, roles, stageNames, stages } from '../../../../src/model/population.ts';
import { stepNames } from '../../../../src/model/step.ts';
import { capitalised } from '../../../../src/text/flemish.ts';
import { ActDialog } from '../../../components/act-dialog.tsx';
import { SelectField, SelectOrNoneField, TextArea, TextField } from '../../../components/fields.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { Choices } from '../choices.ts';
import { controlsFor, newOverride, overrideOf, type Control, type Override, type OverrideDraft } from './override.ts';
import { normTexts as texts } from './norm-texts.ts';
import styles from '../forms.module.css';

interface OverrideDialogProps {
  /** Null: new. */
  readonly override: Override | null;
  readonly choices: Choices;
  readonly onDone: (override: Override) => void;
  readonly onClose: () => void;
}

/** Which right, for whom, how far, and why. */
export function OverrideDialog({ override, choices, onDone, onClose }: OverrideDialogProps): ReactNode {
  const { say } = useWords();
  const known = choices.controls.find(({ id }) => id === override?.control) ?? null;
  const [made, setMade] = useState<OverrideDraft>(override === null ? newOverride : { ...override, control: known });
  const [isAsked, setAsked] = useState(false);
  const set = (given: Partial<OverrideDraft>): void => setMade((before) => ({ ...before, ...given }));
  const finish = (close: () => void): void => {
    setAsked(true);
    const whole = overrideOf(made);
    if (whole === null) return;
    onDone(whole);
    close();
  };
  return (
    <ActDialog title={say(texts.editTitle)} act={{ label: say(texts.done), run: finish }} cancel={say(texts.cancel)} onClose={onClose}>
      <ControlField controls={choices.controls} chosen={made.control} onChange={(control) => set({ control, accept: null })} />
      {made.control !== null && <ScaleField control={made.control} accept={made.accept} onChange={(accept) => set({ accept })} />}
      <ForWhom made={made} set={set} />
      <TextArea
        label={say(texts.reason)}
        hint={say(texts.reasonHint)}
        problem={isAsked && made.reason.trim() === '' ? say(texts.needsReason) : ''}
        rows={3}
        maxLength={2000}
        required
        value={made.reason}
        onChange={(reason) => set({ reason })}
      />
      {isAsked && (made.control === null || made.accept === null) && <p role="alert">{say(texts.needsControl)}</p>}
    </ActDialog>
  );
}

interface ControlFieldProps {
  readonly controls: readonly Control[];
  readonly chosen: Control | null;
  readonly onChange: (control: Control | null) => void;
}

/** Some fifty rights: searched by name, chosen from what is left. */
function ControlField({ controls, chosen, onChange }: ControlFieldProps): ReactNode {
  const { say, fill } = useWords();
  const [search, setSearch] = useState('');
  const found = controlsFor(search, controls, say);
  const shown = chosen === null || found.includes(chosen) ? found : [chosen, ...found];
  return (
    <div className={styles['fields']}>
      <TextField
        label={say(texts.search)}
        type="search"
        hint={fill(texts.found, { count: found.length })}
        value={search}
        onChange={setSearch}
      />
      <SelectOrNoneField
        label={say(texts.control)}
        none="–"
        value={chosen?.id ?? null}
        choices={shown.map(({ id, title }) => ({ value: id, label: say(title) }))}
        onChange={(wanted) => onChange(controls.find(({ id }) => id === wanted) ?? null)}
      />
    </div>
  );
}

interface ScaleFieldProps {
  readonly control: Control;
  readonly accept: Override['accept'] | null;
  readonly onChange: (accept: Override['accept']) => void;
}

/** In words, from strict to loose. */
function ScaleField({ control, accept, onChange }: ScaleFieldProps): ReactNode {
  const { say } = useWords();
  return (
    <fieldset className={styles['scale']}>
      <legend>{say(texts.scale)}</legend>
      {control.steps.map((step, index) => (
        <label key={step}>
          <input type="radio" name="accept" checked={accept === step} onChange={() => onChange(step)} />
          {capitalised(say(stepNames[step]))}
          {index === 0 && <small>{say(texts.strictest)}</small>}
          {index === control.steps.length - 1 && <small>{say(texts.loosest)}</small>}
        </label>
      ))}
    </fieldset>
  );
}

interface ForWhomProps {
  readonly made: OverrideDraft;
  readonly set: (given: Partial<OverrideDraft>) => void;
}

function ForWhom({ made, set }: ForWhomProps): ReactNode {
  const { say } = useWords();
  return (
    <div className={styles['fields']}>
      <SelectField
        label={say(texts.role)}
        value={made.role}
        choices={roles.map((role) => ({ value: role, label: capitalised(say(roleNames[role])) }))}
        onChange={(role) => set({ role })}
      />
      <SelectOrNoneField
        label={say(texts.stage)}
        none={say(texts.allStages)}
        value={made.stage}
        choices={stages.map((stage) => ({ value: stage, label: say(stageNames[stage]) }))}
        onChange={(stage) => set({ stage })}
      />
      <SelectOrNoneField
        label={say(texts.platform)}
        none={say(texts.everywhere)}
        value={made.platform}
        choices={platformIds.map((platform) => ({ value: platform, label: platformNames[platform] }))}
        onChange={(platform) => set({ platform })}
      />
    </div>
  );
}
