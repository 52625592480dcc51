import type { ReactNode } from 'react';
import { FieldPair, SelectField } from '../../../components/fields.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useWords } from '../../../text/use-words.ts';
import { yearsAround } from './school-years.ts';
import { scopeTexts as texts } from './scope-texts.ts';
import type { Scope } from './use-scope.ts';
import styles from './scope.module.css';

/** Of which school, and of which school year. */
export function ScopeChoice({ scope }: { readonly scope: Scope }): ReactNode {
  const { say } = useWords();
  const { schools, query, thisYear, choose, isArchive } = scope;
  const years = thisYear === null ? [] : yearsAround(thisYear);
  return (
    <div className={styles['scope']}>
      <FieldPair>
        {schools.length > 0 && (
          <SelectField
            label={say(texts.school)}
            value={query.school ?? ''}
            onChange={(school) => choose({ school })}
            choices={[{ value: '', label: say(texts.board) }, ...schools.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        )}
        {thisYear !== null && (
          <SelectField
            label={say(texts.year)}
            value={query.year ?? thisYear}
            onChange={(year) => choose({ year: year === thisYear ? '' : year })}
            choices={years.map((year) => ({ value: year, label: year === thisYear ? `${year} (${say(texts.now)})` : year }))}
          />
        )}
      </FieldPair>
      {isArchive && (
        <Notice intent="info" title={say(texts.archive)}>
          {say(texts.archiveAbout)}
        </Notice>
      )}
    </div>
  );
}
