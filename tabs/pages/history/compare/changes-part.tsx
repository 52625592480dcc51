import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { Localized } from '../../../../src/model/language.ts';
import { caveatTexts } from '../../../../src/text/change-words.ts';
import type { Comparison } from '../../../api/operations.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import { useWords } from '../../../text/use-words.ts';
import { familiesOf } from './change-families.ts';
import { ChangeFilters } from './change-filters.tsx';
import { fittingChanges, type ListedChange } from './change-filter.ts';
import { ChangeGroup } from './change-group.tsx';
import { compareTexts as texts } from './compare-texts.ts';
import styles from './compare.module.css';

interface ChangesPartProps {
  readonly comparison: Comparison;
  readonly listed: readonly ListedChange[];
}

/** What changed, by why; what one has to know before reading it comes first. */
export function ChangesPart({ comparison, listed }: ChangesPartProps): ReactNode {
  const { say, fill, number } = useWords();
  return (
    <>
      <Caveats comparison={comparison} />
      <Section
        title={say(texts.changes)}
        count={number(listed.length)}
        lead={listed.length === 0 ? undefined : fill(texts.unchanged, { count: comparison.unchanged })}
      >
        {listed.length === 0 ? (
          <EmptyState title={say(texts.nothing)} icon="check">
            {fill(texts.unchanged, { count: comparison.unchanged })}
          </EmptyState>
        ) : (
          <Changes listed={listed} />
        )}
      </Section>
    </>
  );
}

function Caveats({ comparison: { caveats, dividedOtherwise } }: { readonly comparison: Comparison }): ReactNode {
  const { say, fill } = useWords();
  if (caveats.length === 0 && dividedOtherwise === 0) return null;
  const known: Readonly<Record<string, Localized>> = caveatTexts;
  return (
    <Notice intent="warning" title={say(texts.beware)}>
      <ul className={styles['caveats']}>
        {caveats.map((caveat) => (
          <li key={caveat}>{say(known[caveat] ?? { nl: caveat, en: caveat })}</li>
        ))}
        {dividedOtherwise > 0 && <li>{fill(texts.divided, { count: dividedOtherwise })}</li>}
      </ul>
    </Notice>
  );
}

function Changes({ listed }: { readonly listed: readonly ListedChange[] }): ReactNode {
  const { say } = useWords();
  const [address] = useSearchParams();
  const shown = fittingChanges(listed, address);
  const people = new Map(shown.map((one) => [one.change, one.population]));
  return (
    <>
      <ChangeFilters listed={listed} />
      {shown.length === 0 && <NothingFits />}
      {familiesOf(shown.map(({ change }) => change)).map((family) => (
        <section key={family.title.en} className={styles['family']} aria-label={say(family.title)}>
          <h3>{say(family.title)}</h3>
          <p className={styles['about']}>{say(family.about)}</p>
          {family.kinds.map(({ kind, changes }) => (
            <ChangeGroup key={kind} kind={kind} changes={changes} people={people} />
          ))}
        </section>
      ))}
    </>
  );
}

function NothingFits(): ReactNode {
  const { say } = useWords();
  const [address] = useSearchParams();
  const pair = new URLSearchParams([...address].filter(([name]) => name === 'older' || name === 'newer')).toString();
  return <EmptyState title={say(texts.nothingFits)} action={<Link href={`/history/compare?${pair}`}>{say(texts.clear)}</Link>} />;
}
