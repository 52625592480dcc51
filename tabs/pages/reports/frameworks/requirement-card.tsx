import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { outcomes } from '../../../../src/model/outcome.ts';
import { useMay } from '../../../api/me.ts';
import type { Points } from '../../../api/operations.ts';
import { OutcomeIcon } from '../../../components/outcome-badge.tsx';
import { countedOutcome } from '../../../text/counted-outcome.ts';
import { useWords } from '../../../text/use-words.ts';
import type { OwnEvidence, Requirement } from './framework.ts';
import { frameworksTexts as texts, ownEvidence } from './frameworks-texts.ts';
import { pointsAddress, standingOf, type RequirementStanding } from './requirement-standing.ts';
import styles from './frameworks.module.css';

interface RequirementCardProps {
  readonly requirement: Requirement;
  readonly points: Points;
}

/** One requirement: what it asks, what says something about it, how that stands, and what is not seen. */
export function RequirementCard({ requirement, points }: RequirementCardProps): ReactNode {
  const { say } = useWords();
  const { id, asks, strength, unseen } = requirement;
  const standing = useMemo(() => standingOf(requirement, points), [requirement, points]);
  return (
    <div className={styles['requirement']}>
      <h3>
        {id}
        {strength !== null && <span className={styles['strength']}>{strength}</span>}
      </h3>
      <p>{say(asks)}</p>
      <dl>
        <Evidence requirement={requirement} standing={standing} />
        {requirement.ownEvidence.length > 0 && <Own parts={requirement.ownEvidence} />}
        {unseen !== null && (
          <div>
            <dt>{say(texts.unseen)}</dt>
            <dd>{say(unseen)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

function Evidence({ requirement, standing }: { readonly requirement: Requirement; readonly standing: RequirementStanding }): ReactNode {
  const { say, fill } = useWords();
  const { counts, total, rights } = standing;
  if (requirement.rights.length === 0) {
    return (
      <div>
        <dt>{say(texts.evidence)}</dt>
        <dd>{say(texts.noRights)}</dd>
      </div>
    );
  }
  if (total === 0) {
    return (
      <div>
        <dt>{say(texts.standing)}</dt>
        <dd>{say(texts.notJudged)}</dd>
      </div>
    );
  }
  return (
    <>
      <div>
        <dt>{say(texts.evidence)}</dt>
        <dd>
          {requirement.rights === 'all' ? fill(texts.allRights, { count: rights.length }) : rights.map((title) => say(title)).join(', ')}
        </dd>
      </div>
      <div>
        <dt>{say(texts.standing)}</dt>
        <dd>
          {fill(texts.standingOf, { count: counts.ok + counts.default, total })}
          <Counts requirement={requirement} counts={counts} />
        </dd>
      </div>
    </>
  );
}

function Counts({ requirement, counts }: { readonly requirement: Requirement; readonly counts: RequirementStanding['counts'] }): ReactNode {
  const { say, fill, number } = useWords();
  return (
    <ul className={styles['counts']}>
      {outcomes
        .filter((outcome) => outcome !== 'not-applicable' && counts[outcome] > 0)
        .map((outcome) => (
          <li key={outcome}>
            <Link href={pointsAddress(requirement, outcome)} className={styles['count']}>
              <OutcomeIcon outcome={outcome} /> <strong>{number(counts[outcome])}</strong>{' '}
              {countedOutcome(outcome, counts[outcome], { say, fill })}
            </Link>
          </li>
        ))}
    </ul>
  );
}

function Own({ parts }: { readonly parts: readonly OwnEvidence[] }): ReactNode {
  const { say } = useWords();
  const may = useMay();
  return (
    <div>
      <dt>{say(texts.own)}</dt>
      <dd>
        <ul className={styles['own']}>
          {parts.map((part) => (
            <li key={part}>
              {part === 'trail' && !may('trail.read') ? (
                say(ownEvidence[part].says)
              ) : (
                <Link href={ownEvidence[part].path}>{say(ownEvidence[part].says)}</Link>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
