import type { ReactNode } from 'react';
import type { Points } from '../../../api/operations.ts';
import { useRead } from '../../../api/use-api.ts';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Section } from '../../../components/section.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { presetName } from '../../../text/preset-name.ts';
import { useWords } from '../../../text/use-words.ts';
import { NothingAudited } from '../nothing-audited.tsx';
import { ReportsFrame } from '../reports-frame.tsx';
import type { Framework } from './framework.ts';
import { frameworksTexts as texts } from './frameworks-texts.ts';
import { frameworks } from './index.ts';
import { RequirementCard } from './requirement-card.tsx';
import styles from './frameworks.module.css';

/** Which points say something about what others ask, and how these stand. */
export function FrameworksPage(): ReactNode {
  const { say } = useWords();
  const { data, problem, reload } = useRead('getPoints', { params: { id: 'latest' } });
  const isNothing = problem?.code === 'nothing-audited';
  return (
    <ReportsFrame title={say(texts.title)} lead={say(texts.lead)}>
      <Notice intent="info" title={say(texts.noClaim)}>
        {say(texts.noClaimAbout)}
      </Notice>
      {isNothing && <NothingAudited />}
      {problem !== null && data === undefined && !isNothing && <ProblemNotice problem={problem} retry={() => void reload()} />}
      {data === undefined && problem === null && <Waiting />}
      {data !== undefined && frameworks.map((framework) => <FrameworkPart key={framework.id} framework={framework} points={data} />)}
    </ReportsFrame>
  );
}

interface FrameworkPartProps {
  readonly framework: Framework;
  readonly points: Points;
}

function FrameworkPart({ framework: { name, about, preset, requirements }, points }: FrameworkPartProps): ReactNode {
  const { say, fill, moment } = useWords();
  const { audit } = points;
  const values = { preset: say(presetName(audit.preset)), moment: moment(audit.finishedAt) };
  return (
    <Section title={name} lead={say(about)}>
      <p className={styles['measured']}>
        {fill(audit.preset === preset ? texts.measuredWithOwn : texts.measuredWith, values)}
        {preset !== null && audit.preset !== preset && ` ${fill(texts.choosePreset, { preset: say(presetName(preset)) })}`}
      </p>
      <ul className={styles['requirements']}>
        {requirements.map((requirement) => (
          <li key={requirement.id}>
            <RequirementCard requirement={requirement} points={points} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
