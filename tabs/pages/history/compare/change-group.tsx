import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { platformNames } from '../../../../src/model/platform.ts';
import type { Role } from '../../../../src/model/population.ts';
import { findingText } from '../../../../src/text/finding-words.ts';
import type { Finding, Population } from '../../../api/operations.ts';
import { OutcomeBadge } from '../../../components/outcome-badge.tsx';
import { populationText } from '../../../components/population-text.ts';
import { SeverityBadge } from '../../../components/severity-badge.tsx';
import { useWords } from '../../../text/use-words.ts';
import { kindTitle, type Change, type ChangeKind } from './change-families.ts';
import { compareTexts as texts } from './compare-texts.ts';
import { sideTexts } from './side-texts.ts';
import styles from './compare.module.css';

/** A change of preset changes thousands: a few at a time. */
const atOnce = 25;

type PeopleOf = ReadonlyMap<Change, Population | null>;

interface ChangeGroupProps {
  readonly kind: ChangeKind;
  readonly changes: readonly Change[];
  readonly people: PeopleOf;
}

/** Changes of one kind. */
export function ChangeGroup({ kind, changes, people }: ChangeGroupProps): ReactNode {
  const { say, fill, number } = useWords();
  const [shown, setShown] = useState(atOnce);
  const left = Math.max(0, changes.length - shown);
  return (
    <>
      <h4>
        {say(kindTitle(kind))} <span className={styles['count']}>{number(changes.length)}</span>
      </h4>
      <ul className={styles['changes']}>
        {changes.slice(0, shown).map((change, index) => (
          <li key={`${change.key} ${index}`}>
            <ChangeLine change={change} population={people.get(change) ?? null} />
          </li>
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setShown(shown + 4 * atOnce)}>{fill(texts.more, { count: Math.min(left, 4 * atOnce) })}</Button>}
    </>
  );
}

function ChangeLine({ change, population }: { readonly change: Change; readonly population: Population | null }): ReactNode {
  const { locale } = useWords();
  const finding = change.after ?? change.before;
  if (finding === null) return null;
  const { title } = findingText(finding, locale);
  const role = population?.role ?? 'everyone';
  const facts = [platformNames[finding.platform], finding.scope.name, population === null ? '' : populationText(population, locale)];
  return (
    <>
      <p className={styles['title']}>{change.after === null ? title : <Link href={`/gaps/${change.key}`}>{title}</Link>}</p>
      <p className={styles['facts']}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <dl className={styles['sides']}>
        <Side side="before" finding={change.before} other={change.after} role={role} otherwise={texts.notThere} />
        <Side side="after" finding={change.after} other={change.before} role={role} otherwise={texts.noMore} />
      </dl>
    </>
  );
}

interface SideProps {
  readonly side: 'before' | 'after';
  /** Null: there was none. */
  readonly finding: Finding | null;
  readonly other: Finding | null;
  readonly role: Role;
  readonly otherwise: (typeof texts)['notThere' | 'noMore'];
}

function Side({ side, finding, other, role, otherwise }: SideProps): ReactNode {
  const words = useWords();
  const { say, people } = words;
  const said = finding === null ? null : sideTexts(finding, other, side, words);
  return (
    <div>
      <dt>{say(texts[side])}</dt>
      <dd>
        {finding === null || said === null ? (
          say(otherwise)
        ) : (
          <>
            <span className={styles['state']}>
              <OutcomeBadge outcome={finding.outcome} />
              {finding.outcome === 'gap' && <SeverityBadge severity={finding.severity} />}
            </span>
            {said.because !== '' && <span className={styles['because']}>{said.because}</span>}
            {said.details.map((detail) => (
              <span key={detail} className={styles['because']}>
                {detail}
              </span>
            ))}
            {finding.affected !== null && <span className={styles['facts']}>{people(finding.affected, role)}</span>}
          </>
        )}
      </dd>
    </div>
  );
}
