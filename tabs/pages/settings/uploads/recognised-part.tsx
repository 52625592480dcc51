import type { ReactNode } from 'react';
import { platformNames } from '../../../../src/model/platform.ts';
import { sourceKindNames } from '../../../../src/text/phrases.ts';
import type { RecognisedExport } from '../../../api/operations.ts';
import { useRead } from '../../../api/use-api.ts';
import { Notice } from '../../../components/notice.tsx';
import { populationText } from '../../../components/population-text.ts';
import { useWords } from '../../../text/use-words.ts';
import { uploadTexts as texts } from './uploads-texts.ts';
import styles from './uploads.module.css';

interface RecognisedPartProps {
  readonly recognised: RecognisedExport;
  readonly name: string;
}

/** What a file is and holds, and what of it will not count. */
export function RecognisedPart({ recognised, name }: RecognisedPartProps): ReactNode {
  const { say, fill } = useWords();
  const { platform, kind, problems } = recognised;
  const what = `${platformNames[platform]}, ${say(sourceKindNames[kind])}`;
  return (
    <div className={styles['recognised']}>
      <p className={styles['what']}>{fill(texts.recognised, { what })}</p>
      <Holds recognised={recognised} />
      {problems.length > 0 ? (
        <Notice intent="warning" title={say(texts.notCounted)}>
          <ul className={styles['problems']}>
            {problems.map((problem) => (
              <li key={problem.en}>{say(problem)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice intent="success" title={say(texts.wholeFile)} />
      )}
      <Replaced platform={platform} name={name} />
    </div>
  );
}

function Holds({ recognised: { policies, populations, people: count, tenantId } }: { readonly recognised: RecognisedExport }): ReactNode {
  const { say, fill, people, locale } = useWords();
  return (
    <dl className={styles['holds']}>
      <div>
        <dt>{say(texts.holds)}</dt>
        {policies.length === 0 && <dd>{say(texts.noPolicies)}</dd>}
        {policies.map((policy) => (
          <dd key={policy.object}>{fill(texts.settings, policy)}</dd>
        ))}
      </div>
      <div>
        <dt>{say(texts.people)}</dt>
        <dd>{count === null ? say(texts.noPeople) : people(count, 'everyone')}</dd>
        {populations
          .filter(({ members }) => members !== null && members > 0)
          .map((one) => (
            <dd key={one.id}>{`${populationText(one, locale)}: ${one.members ?? ''}`}</dd>
          ))}
      </div>
      {tenantId !== null && (
        <div>
          <dt>{say(texts.tenant)}</dt>
          <dd>{tenantId}</dd>
        </div>
      )}
    </dl>
  );
}

/** An earlier one of that platform and name. */
function Replaced({ platform, name }: { readonly platform: RecognisedExport['platform']; readonly name: string }): ReactNode {
  const { fill, moment } = useWords();
  const { data } = useRead('listUploads', {});
  const before = data?.uploads.find((one) => one.platform === platform && one.name === name);
  if (before === undefined) return null;
  return <p>{fill(texts.replaces, { name, moment: moment(before.uploadedAt) })}</p>;
}
