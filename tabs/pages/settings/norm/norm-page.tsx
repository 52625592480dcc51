import type { ReactNode } from 'react';
import { useMay } from '../../../api/me.ts';
import type { Organisation } from '../../../api/operations.ts';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Section } from '../../../components/section.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { Choices } from '../choices.ts';
import { Saving } from '../saving.tsx';
import { SettingsFrame } from '../settings-frame.tsx';
import { useSettings } from '../use-settings.ts';
import { normTexts as texts } from './norm-texts.ts';
import { OverridesPart } from './overrides-part.tsx';
import styles from '../forms.module.css';

/** What the settings are held against, and where the school departs from it. */
export function NormPage(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const settings = useSettings();
  const { draft, choices, problem, reload } = settings;
  const change = may('settings.change') ? draft.change : null;
  return (
    <SettingsFrame title={say(texts.title)} lead={say(texts.lead)}>
      {problem !== null && <ProblemNotice problem={problem} retry={reload} />}
      {draft.value === undefined && problem === null && <Waiting />}
      {draft.value !== undefined && choices !== undefined && (
        <>
          <PresetPart organisation={draft.value} choices={choices} change={change} />
          <OverridesPart organisation={draft.value} choices={choices} change={change} />
          <Saving {...settings} />
        </>
      )}
    </SettingsFrame>
  );
}

interface PresetPartProps {
  readonly organisation: Organisation;
  readonly choices: Choices;
  readonly change: ((to: Organisation) => void) | null;
}

function PresetPart({ organisation, choices, change }: PresetPartProps): ReactNode {
  const { say } = useWords();
  const options = [{ id: null, title: texts.noPreset, about: texts.noPresetAbout }, ...choices.presets];
  return (
    <Section title={say(texts.preset)} lead={say(texts.presetAbout)}>
      <fieldset className={styles['choices']} disabled={change === null}>
        <legend className="hidden">{say(texts.preset)}</legend>
        {options.map(({ id, title, about }) => (
          <label key={id ?? ''} data-chosen={organisation.preset === id}>
            <input
              type="radio"
              name="preset"
              checked={organisation.preset === id}
              onChange={() => change?.({ ...organisation, preset: id })}
            />
            <span>
              <strong>{say(title)}</strong>
              <span>{say(about)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
