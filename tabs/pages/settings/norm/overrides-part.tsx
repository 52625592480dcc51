import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { platformNames } from '../../../../src/model/platform.ts';
import { roleNames, stageNames } from '../../../../src/model/population.ts';
import { stepNames } from '../../../../src/model/step.ts';
import { capitalised } from '../../../../src/text/flemish.ts';
import type { Organisation } from '../../../api/operations.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Section } from '../../../components/section.tsx';
import { useWords } from '../../../text/use-words.ts';
import type { Choices } from '../choices.ts';
import { normTexts as texts } from './norm-texts.ts';
import { OverrideDialog } from './override-dialog.tsx';
import type { Override } from './override.ts';
import styles from '../forms.module.css';

interface OverridesPartProps {
  readonly organisation: Organisation;
  readonly choices: Choices;
  readonly change: ((to: Organisation) => void) | null;
}

/** Values that the school sets otherwise, each with its reason. */
export function OverridesPart({ organisation, choices, change }: OverridesPartProps): ReactNode {
  const { say, fill, number } = useWords();
  const list = useRef<HTMLUListElement>(null);
  // The place of the one that is changed; its length: a new one.
  const [edited, setEdited] = useState<number | null>(null);
  const { overrides } = organisation;
  const put = (all: readonly Override[]): void => change?.({ ...organisation, overrides: all });
  const titleOf = (control: string): string =>
    say(choices.controls.find(({ id }) => id === control)?.title ?? { nl: control, en: control });
  return (
    <Section
      title={say(texts.overrides)}
      count={number(overrides.length)}
      lead={say(texts.overridesLead)}
      action={change !== null && <Button onClick={() => setEdited(overrides.length)}>{say(texts.add)}</Button>}
    >
      {overrides.length === 0 && (
        <EmptyState title={say(texts.none)} icon="check">
          {say(texts.noneAbout)}
        </EmptyState>
      )}
      <ul ref={list} tabIndex={-1} className={styles['rows']} aria-label={say(texts.overrides)}>
        {overrides.map((one, index) => (
          <li key={`${one.control} ${index}`}>
            <div>
              <strong>{titleOf(one.control)}</strong>
              <p>{fill(texts.accepts, { step: say(stepNames[one.accept]) })}</p>
              <p className={styles['soft']}>
                {capitalised(say(roleNames[one.role]))} · {say(one.stage === null ? texts.allStages : stageNames[one.stage])} ·{' '}
                {one.platform === null ? say(texts.everywhere) : platformNames[one.platform]}
              </p>
              <p className={styles['reason']}>{one.reason}</p>
            </div>
            {change !== null && (
              <div className={styles['rowActions']}>
                <Button
                  size="small"
                  aria-label={fill(texts.ofWhat, { what: say(texts.change), title: titleOf(one.control) })}
                  onClick={() => setEdited(index)}
                >
                  {say(texts.change)}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={fill(texts.ofWhat, { what: say(texts.remove), title: titleOf(one.control) })}
                  onClick={() => {
                    list.current?.focus();
                    put(overrides.toSpliced(index, 1));
                  }}
                >
                  {say(texts.remove)}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {edited !== null && (
        <OverrideDialog
          override={overrides[edited] ?? null}
          choices={choices}
          onDone={(one) => put(overrides.toSpliced(edited, 1, one))}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}
