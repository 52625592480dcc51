import type { ReactNode } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../text/use-words.ts';
import { detailText, pathText, type RightNames } from './detail-text.ts';
import type { Difference } from './differences.ts';
import { trailTexts as texts } from './trail-texts.ts';
import styles from './trail.module.css';

const shownDetails = 40;

/** added: there was nothing before. removed: there is nothing after. */
export type DetailKind = 'added' | 'removed' | 'what';

interface TrailDetailsProps {
  readonly kind: DetailKind;
  readonly differences: readonly Difference[];
  readonly rights: RightNames;
}

/** What became different, detail by detail; what is new or gone has one column less. */
export function TrailDetails({ kind, differences, rights }: TrailDetailsProps): ReactNode {
  const { say, fill } = useWords();
  const columns = kind === 'what' ? ([texts.before, texts.after] as const) : ([texts.value] as const);
  return (
    <details className={styles['details']}>
      <summary>
        <Icon name="next" size={16} /> {say(texts[kind])} ({fill(texts.detailsOf, { count: differences.length })})
      </summary>
      <table>
        <caption className="hidden">{say(texts[kind])}</caption>
        <thead>
          <tr>
            <th scope="col">{say(texts.field)}</th>
            {columns.map((column) => (
              <th key={column.en} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, shownDetails).map((difference) => (
            <DetailRow key={difference.path.join(' ')} kind={kind} difference={difference} rights={rights} />
          ))}
        </tbody>
      </table>
      {differences.length > shownDetails && <p>{fill(texts.moreFields, { count: differences.length - shownDetails })}</p>}
    </details>
  );
}

interface DetailRowProps {
  readonly kind: DetailKind;
  readonly difference: Difference;
  readonly rights: RightNames;
}

function DetailRow({ kind, difference: { path, before, after }, rights }: DetailRowProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const values =
    kind === 'what'
      ? [
          { head: say(texts.before), value: before },
          { head: say(texts.after), value: after },
        ]
      : [{ head: say(texts.value), value: kind === 'added' ? after : before }];
  return (
    <tr>
      <th scope="row">{pathText(path, words)}</th>
      {values.map(({ head, value }) => (
        <td key={head} data-head={head}>
          <div className={styles['value']}>{detailText(value, path, words, rights)}</div>
        </td>
      ))}
    </tr>
  );
}
