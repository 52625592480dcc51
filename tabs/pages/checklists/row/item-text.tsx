import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { OutsideLink } from '../../../components/outside-link.tsx';
import { useWords } from '../../../text/use-words.ts';
import { useList } from '../list/list-context.ts';
import { withMore } from '../scope/scope-address.ts';
import { itemTexts as texts } from './item-texts.ts';
import type { AnyRow } from './row.ts';
import { ownerParts } from './row-texts.ts';
import styles from './panel.module.css';

/** What the list itself says of an item: explanation, points, who, links. */
export function ItemText({ row }: { readonly row: AnyRow }): ReactNode {
  const { say } = useWords();
  const { nameOf } = useList();
  const { item, owners, related } = row;
  const { body, explanation, advice, condition, points, legalBasis, ownerNote, fallbackFor } = item;
  return (
    <div className={styles['text']}>
      {body !== null && <p>{say(body)}</p>}
      {explanation !== null && <p>{say(explanation)}</p>}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point.nl}>{say(point)}</li>
          ))}
        </ul>
      )}
      {condition !== null && <Said head={say(texts.condition)}>{say(condition)}</Said>}
      {advice !== null && <Said head={say(texts.advice)}>{say(advice)}</Said>}
      {owners.length > 0 && (
        <Said head={say(texts.who)}>
          {owners.map(({ title, part }) => (part === 'does' ? say(title) : `${say(title)} (${say(ownerParts[part])})`)).join(', ')}
        </Said>
      )}
      {ownerNote !== null && <p>{say(ownerNote)}</p>}
      {legalBasis.length > 0 && <Said head={say(texts.legal)}>{legalBasis.map((basis) => say(basis)).join('; ')}</Said>}
      {fallbackFor !== null && <Said head={say(texts.fallback)}>{nameOf(fallbackFor)}</Said>}
      {related.length > 0 && <Related related={related} />}
      <Links row={row} />
    </div>
  );
}

/** Also of other lists, for the same school and year. */
function Related({ related }: Pick<AnyRow, 'related'>): ReactNode {
  const { say } = useWords();
  const { search } = useList();
  return (
    <Said head={say(texts.related)}>
      {related.map(({ checklist, item, title }, at) => (
        <Fragment key={item}>
          {at > 0 && ', '}
          <Link href={`/checklists/${checklist}${withMore(search, { item })}`}>{say(title)}</Link>
        </Fragment>
      ))}
    </Said>
  );
}

function Links({ row: { item } }: { readonly row: AnyRow }): ReactNode {
  const { say } = useWords();
  if (item.links.length === 0) return null;
  return (
    <ul className={styles['links']}>
      {item.links.map(({ label, url, uncertain }) => (
        <li key={url + label.nl}>
          <OutsideLink href={url}>{say(label)}</OutsideLink>
          {uncertain && <span className={styles['soft']}> ({say(texts.uncertain)})</span>}
        </li>
      ))}
    </ul>
  );
}

function Said({ head, children }: { readonly head: string; readonly children: ReactNode }): ReactNode {
  return (
    <p>
      <strong>{head}:</strong> {children}
    </p>
  );
}
