import type { ReactNode } from 'react';
import { useMay } from '../../../api/me.ts';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Section } from '../../../components/section.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useWords } from '../../../text/use-words.ts';
import { Saving } from '../saving.tsx';
import { SettingsFrame } from '../settings-frame.tsx';
import { useSettings } from '../use-settings.ts';
import { DetailsFields } from './details-fields.tsx';
import { organisationTexts as texts } from './organisation-texts.ts';
import { RolesPart } from './roles-part.tsx';
import { SchedulePart } from './schedule-part.tsx';
import { SchoolsPart } from './schools-part.tsx';

/** Who the organisation is, its schools, its nightly audit and its people. */
export function OrganisationPage(): ReactNode {
  const { say } = useWords();
  return (
    <SettingsFrame title={say(texts.title)} lead={say(texts.lead)}>
      <DetailsPart />
      <SchoolsPart />
      <SchedulePart />
      <RolesPart />
    </SettingsFrame>
  );
}

function DetailsPart(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const settings = useSettings();
  const { draft, problem, reload } = settings;
  return (
    <Section title={say(texts.about)}>
      {problem !== null && <ProblemNotice problem={problem} retry={reload} />}
      {draft.value === undefined && problem === null && <Waiting />}
      {draft.value !== undefined && <DetailsFields organisation={draft.value} change={may('settings.change') ? draft.change : null} />}
      <Saving {...settings} />
    </Section>
  );
}
