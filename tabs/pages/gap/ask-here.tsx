import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { scopeKindNames } from '../../../src/text/phrases.ts';
import { useMay } from '../../api/me.ts';
import type { Finding, FindingHistory } from '../../api/operations.ts';
import { AskException } from '../../components/decisions/ask-exception.tsx';
import { Attest } from '../../components/decisions/attest.tsx';
import { useDecisionNames } from '../../components/decisions/decision-place.ts';
import { decisionTexts } from '../../components/decisions/decision-texts.ts';
import { Icon } from '../../components/icon.tsx';
import { RadioChoice } from '../../components/radio-choice.tsx';
import { populationText } from '../../components/population-text.ts';
import { useWords } from '../../text/use-words.ts';
import { gapTexts as texts } from './gap-texts.ts';
import { reachesOf } from './reaches-of.ts';
import styles from './decisions-part.module.css';

interface AskHereProps {
  readonly seen: FindingHistory;
  readonly finding: Finding;
  readonly hasLive: boolean;
  readonly onAsked: () => void;
  readonly onAttested: () => void;
}

/** Asking for a deviation from a gap, and recording what could not be read, by whom may. */
export function AskHere({ seen, finding, hasLive, onAsked, onAttested }: AskHereProps): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const [open, setOpen] = useState<'exception' | 'attestation' | null>(null);
  const { outcome } = finding;
  const mayAsk = outcome === 'gap' && !hasLive && may('exception.request');
  const mayAttest = (outcome === 'unknown' || outcome === 'instruct') && !hasLive && may('attestation.add');
  const close = (): void => setOpen(null);
  return (
    <>
      <div className={styles['buttons']}>
        {mayAsk && (
          <Button icon={<Icon name="deviations" size={16} />} onClick={() => setOpen('exception')}>
            {say(decisionTexts.askTitle)}
          </Button>
        )}
        {mayAttest && (
          <Button icon={<Icon name="check" size={16} />} onClick={() => setOpen('attestation')}>
            {say(decisionTexts.attestTitle)}
          </Button>
        )}
      </div>
      {open === 'exception' && (
        <AskForHere
          seen={seen}
          finding={finding}
          onClose={close}
          onAsked={() => {
            close();
            onAsked();
          }}
        />
      )}
      {open === 'attestation' && (
        <AttestHere
          finding={finding}
          onClose={close}
          onAttested={() => {
            close();
            onAttested();
          }}
        />
      )}
    </>
  );
}

interface AskForHereProps extends Pick<AskHereProps, 'seen' | 'finding' | 'onAsked'> {
  readonly onClose: () => void;
}

/** The narrowest that fits is proposed: only this policy, and only these people. */
function AskForHere({ seen, finding, onClose, onAsked }: AskForHereProps): ReactNode {
  const { say, fill, locale } = useWords();
  const reaches = reachesOf(seen, finding);
  const [chosen, setChosen] = useState(0);
  const place = reaches[chosen] ?? null;
  const scope = `${say(scopeKindNames[finding.scope.kind])} ${finding.scope.name}`;
  const population = populationText(seen.population, locale);
  return (
    <AskException place={place} onClose={onClose} onAsked={onAsked}>
      <RadioChoice
        label={say(decisionTexts.reach)}
        value={String(chosen)}
        options={reaches.map((reach, index) => [
          String(index),
          reach.population === null ? fill(texts.wholeScope, { scope }) : fill(texts.onlyHere, { scope, population }),
        ])}
        onChange={(value) => setChosen(Number(value))}
      />
    </AskException>
  );
}

interface AttestHereProps extends Pick<AskHereProps, 'finding' | 'onAttested'> {
  readonly onClose: () => void;
}

function AttestHere({ finding, onClose, onAttested }: AttestHereProps): ReactNode {
  const names = useDecisionNames();
  const { control, platform, population } = finding;
  const place = { control, platform, population };
  return (
    <Attest place={place} onClose={onClose} onAttested={onAttested}>
      <p>
        <strong>{names.titleOf(place)}</strong>
        <br />
        {names.placeOf(place)}
      </p>
    </Attest>
  );
}
