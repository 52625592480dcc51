import type { ReactNode } from 'react';
import { platformNames } from '../../../src/model/platform.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import { wordingText, valueText } from '../../../src/text/finding-words.ts';
import { scopeKindNames, sourceKindNames, unknownReasons } from '../../../src/text/phrases.ts';
import type { Finding, FindingHistory } from '../../api/operations.ts';
import { Section } from '../../components/section.tsx';
import { presetName } from '../../text/preset-name.ts';
import { useWords } from '../../text/use-words.ts';
import { gapTexts as texts } from './gap-texts.ts';
import { sourceOf } from './source-of.ts';
import styles from './facts.module.css';

interface OriginPartProps {
  readonly seen: FindingHistory;
  readonly finding: Finding;
}

/** Which policy, org unit or group decides, what stands in it, from which source that was read, and when. */
export function OriginPart({ seen, finding }: OriginPartProps): ReactNode {
  const { say, fill, moment } = useWords();
  const { scope, platform, observed, unread } = finding;
  return (
    <Section title={say(texts.origin)}>
      <p className={styles['place']}>
        <span className={styles['soft']}>{say(texts.setIn)}</span>
        <strong className={styles['long']}>{scope.name}</strong>
        <span className={styles['soft']}>
          {capitalised(say(scopeKindNames[scope.kind]))}, {platformNames[platform]}
          {scope.id !== scope.name && ` (${scope.id})`}
        </span>
      </p>
      <dl className={styles['values']}>
        {observed.map(({ setting, value, readFrom }, index) => (
          <div key={`${setting} ${index}`}>
            <dt>
              <code>{setting}</code>
            </dt>
            <dd>
              <code className={styles['value']}>{valueText(value)}</code>
              <ReadFrom sources={seen.sources} readFrom={readFrom} />
            </dd>
          </div>
        ))}
        {unread.map(({ setting, why, detail }, index) => (
          <div key={`${setting} ${index}`}>
            <dt>
              <code>{setting}</code>
            </dt>
            <dd>
              <strong>{say(texts.unread)}</strong>
              <Why why={say(unknownReasons[why])} detail={detail} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['soft']}>
        {fill(texts.audit, { moment: moment(seen.audit.finishedAt), preset: say(presetName(seen.audit.preset)) })}
      </p>
    </Section>
  );
}

interface ReadFromProps {
  readonly sources: FindingHistory['sources'];
  readonly readFrom: string;
}

function ReadFrom({ sources, readFrom }: ReadFromProps): ReactNode {
  const { say, fill, moment } = useWords();
  const { source, part } = sourceOf(readFrom, sources);
  return (
    <span className={styles['soft']}>
      {source === null ? say(texts.readFrom) : capitalised(say(sourceKindNames[source.kind]))}
      {source !== null && `, ${fill(texts.asOf, { moment: moment(source.readAt) })}`}
      {part !== '' && <span className={styles['long']}>{part}</span>}
    </span>
  );
}

function Why({ why, detail }: { readonly why: string; readonly detail: Finding['unread'][number]['detail'] }): ReactNode {
  const { locale } = useWords();
  return (
    <span className={styles['soft']}>
      {why}
      {detail !== null && <span className={styles['long']}>{wordingText(detail, locale)}</span>}
    </span>
  );
}
