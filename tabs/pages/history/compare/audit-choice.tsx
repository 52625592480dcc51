import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import type { Audit } from '../../../api/operations.ts';
import { Choice } from '../../../components/choice.tsx';
import { useWords } from '../../../text/use-words.ts';
import { triggerTexts } from '../history-texts.ts';
import styles from './compare.module.css';
import { compareTexts as texts } from './compare-texts.ts';
import type { AuditPair } from './use-comparison.ts';

interface AuditChoiceProps {
  readonly audits: readonly Audit[];
  readonly pair: AuditPair;
}

/** Which two audits. Filters of the pair before do not carry over. */
export function AuditChoice({ audits, pair }: AuditChoiceProps): ReactNode {
  const { say, fill, moment } = useWords();
  const [, setAddress] = useSearchParams();
  const options = audits.map((audit) => ({
    value: audit.id,
    label: fill(texts.option, {
      moment: moment(audit.finishedAt),
      trigger: say(triggerTexts[audit.trigger]),
      gaps: audit.summary.outcomes.gap,
    }),
  }));
  // A link may name an audit from before those that are listed.
  const withNamed = (id: string): typeof options =>
    options.some(({ value }) => value === id) ? options : [...options, { value: id, label: say(texts.notListed) }];
  return (
    <search className={styles['choice']} aria-label={say(texts.choose)}>
      {(['older', 'newer'] as const).map((side) => (
        <Choice
          key={side}
          label={say(texts[side])}
          options={withNamed(pair[side])}
          value={pair[side]}
          onChoose={(id) => setAddress({ ...pair, [side]: id }, { replace: true })}
        />
      ))}
    </search>
  );
}
