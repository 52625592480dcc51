import type { ReactNode } from 'react';
import { platformNames, type PlatformId } from '../../../src/model/platform.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { capitalised } from '../../../src/text/flemish.ts';
import type { AnswerOf } from '../../api/client.ts';
import { Card } from '../../components/card.tsx';
import { Icon } from '../../components/icon.tsx';
import { OutcomeIcon } from '../../components/outcome-badge.tsx';
import { useWords } from '../../text/use-words.ts';
import { checkNeeds, checkOutcomes, settingsTexts as texts } from './settings-texts.ts';
import styles from './connections.module.css';

type Check = AnswerOf<'checkConnections'>['checks'][number];

const looks: Readonly<Record<Check['outcome'], Outcome>> = { ok: 'ok', missing: 'gap', unsure: 'unknown' };

interface PlatformChecksProps {
  readonly platform: PlatformId;
  readonly checks: readonly Check[];
}

/** One platform: what is missing in full, and what is in order behind a line. */
export function PlatformChecks({ platform, checks }: PlatformChecksProps): ReactNode {
  const { fill } = useWords();
  const fine = checks.filter(needsNothing);
  const open = checks.filter((check) => !needsNothing(check));
  const missing = open.filter(({ outcome }) => outcome === 'missing').length;
  const unsure = open.filter(({ outcome }) => outcome === 'unsure').length;
  const isBroken = open.some(({ outcome, need }) => outcome === 'missing' && need === 'required');
  return (
    <Card edge={isBroken ? 'high' : open.length > 0 ? 'medium' : 'calm'}>
      <h3 className={styles['platform']}>{platformNames[platform]}</h3>
      <p className={styles['sum']}>
        {open.length === 0 && <Sum outcome="ok" text={fill(texts.allFine, { count: fine.length })} />}
        {open.length > 0 && fine.length > 0 && <Sum outcome="ok" text={fill(texts.fine, { count: fine.length })} />}
        {missing > 0 && <Sum outcome="gap" text={fill(texts.missing, { count: missing })} />}
        {unsure > 0 && <Sum outcome="unknown" text={fill(texts.unsure, { count: unsure })} />}
      </p>
      <Checks checks={open} />
      {fine.length > 0 && (
        <details className={styles['fine']}>
          <summary>
            <Icon name="next" size={14} /> {fill(texts.showFine, { count: fine.length })}
          </summary>
          <Checks checks={fine} />
        </details>
      )}
    </Card>
  );
}

/** What works now may end soon: then there is something to do. */
function needsNothing({ outcome, mend }: Check): boolean {
  return outcome === 'ok' && mend === null;
}

function Sum({ outcome, text }: { readonly outcome: Outcome; readonly text: string }): ReactNode {
  return (
    <span>
      <OutcomeIcon outcome={outcome} /> {text}
    </span>
  );
}

function Checks({ checks }: { readonly checks: readonly Check[] }): ReactNode {
  return (
    <ul className={styles['checks']}>
      {checks.map((check) => (
        <li key={check.id}>
          <OneCheck check={check} />
        </li>
      ))}
    </ul>
  );
}

function OneCheck({ check }: { readonly check: Check }): ReactNode {
  const { say } = useWords();
  const { title, outcome, found, permission, need, mend } = check;
  return (
    <>
      <OutcomeIcon outcome={looks[outcome]} />
      <div>
        <strong>{say(title)}</strong>
        <p>
          {capitalised(say(checkOutcomes[outcome]))}. {say(found)}
        </p>
        {mend !== null && (
          <p className={styles['mend']}>
            {say(texts.mend)}: {say(mend)}
          </p>
        )}
        <p className={styles['soft']}>
          {permission !== null && (
            <>
              {say(texts.permission)}: <code>{permission}</code> ·{' '}
            </>
          )}
          {say(texts.need)}: {say(checkNeeds[need])}
        </p>
      </div>
    </>
  );
}
