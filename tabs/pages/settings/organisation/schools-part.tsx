import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { stageNames } from '../../../../src/model/population.ts';
import type { AnswerOf } from '../../../api/client.ts';
import { useMay } from '../../../api/me.ts';
import { useRead } from '../../../api/use-api.ts';
import { useDraft } from '../../../api/use-draft.ts';
import { useSend } from '../../../api/use-send.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Section } from '../../../components/section.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import { Saving } from '../saving.tsx';
import { countryNames, organisationTexts as texts } from './organisation-texts.ts';
import { SchoolFields, type SchoolWanted } from './school-fields.tsx';
import styles from '../forms.module.css';

const newSchool: SchoolWanted = { id: null, name: '', stage: null, country: null };

/** The schools of the board. */
export function SchoolsPart(): ReactNode {
  const { say, number } = useWords();
  const may = useMay();
  const { data, tag, problem, reload } = useRead('listSchools', {});
  const draft = useDraft<readonly SchoolWanted[]>(data?.schools, tag);
  const list = useRef<HTMLUListElement>(null);
  const { send, isSending, problem: refused, forgetProblem } = useSend('changeSchools', ['listSchools', 'getPopulations']);
  const schools = draft.value ?? [];
  const save = async (): Promise<void> => {
    // A line that nobody filled in is no school.
    const kept = await send({ body: { schools: schools.filter(({ name }) => name.trim() !== '') }, seen: draft.tag });
    if (kept === null) await reload();
    else draft.drop();
  };
  const canChange = may('school.change');
  const isAdded = useRef(false);
  const add = (): void => {
    isAdded.current = true;
    draft.change([...schools, newSchool]);
  };
  // Whoever adds a school goes on with its name.
  useEffect(() => {
    if (isAdded.current) list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus();
    isAdded.current = false;
  }, [schools.length]);
  return (
    <Section
      title={say(texts.schools)}
      count={number(schools.length)}
      lead={say(texts.schoolsLead)}
      action={canChange && <Button onClick={add}>{say(texts.addSchool)}</Button>}
    >
      {problem !== null && data === undefined && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data !== undefined && schools.length === 0 && (
        <EmptyState title={say(texts.noSchools)} icon="people">
          {say(texts.noSchoolsAbout)}
        </EmptyState>
      )}
      <ul ref={list} tabIndex={-1} className={styles['rows']} aria-label={say(texts.schools)}>
        {schools.map((school, index) => (
          <li key={school.id ?? `new ${index}`}>
            {!canChange && <School school={school} />}
            {canChange && (
              <SchoolFields
                school={school}
                place={index + 1}
                change={(to) => draft.change(schools.toSpliced(index, 1, to))}
                remove={() => {
                  list.current?.focus();
                  draft.change(schools.toSpliced(index, 1));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <Saving draft={draft} isSending={isSending} refused={refused} forgetRefusal={forgetProblem} save={save} />
    </Section>
  );
}

type KnownSchool = AnswerOf<'listSchools'>['schools'][number];

function School({ school: { name, stage, country } }: { readonly school: Pick<KnownSchool, 'name' | 'stage' | 'country'> }): ReactNode {
  const { say } = useWords();
  const facts = [say(stage === null ? texts.noStage : stageNames[stage])];
  return (
    <div>
      <strong>{name}</strong>
      <p className={styles['soft']}>{[...facts, country === null ? say(texts.asBoard) : say(countryNames[country])].join(' · ')}</p>
    </div>
  );
}
