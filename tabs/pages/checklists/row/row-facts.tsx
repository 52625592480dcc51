import type { ReactNode } from 'react';
import { useWords } from '../../../text/use-words.ts';
import { useList } from '../list/list-context.ts';
import { isBelow, scanTexts, scanWords } from '../scan/scan-texts.ts';
import type { AnyRow } from './row.ts';
import { rowTexts as texts } from './row-texts.ts';
import { evidenceTexts } from './evidence-texts.ts';
import styles from './row.module.css';

interface Fact {
  readonly text: string;
  readonly tone?: 'attention' | 'mine';
}

/** What one sees of a row without opening it. */
export function RowFacts({ row }: { readonly row: AnyRow }): ReactNode {
  const facts = useFacts(row);
  if (facts.length === 0) return null;
  return (
    <p className={styles['facts']} style={{ margin: 0 }}>
      {facts.map(({ text, tone }) => (
        <span key={text} data-tone={tone}>
          {text}
        </span>
      ))}
    </p>
  );
}

function useFacts(row: AnyRow): readonly Fact[] {
  const { say, fill, date } = useWords();
  const { list } = useList();
  const { item, state, due, late, audit, done, by } = row;
  const isContradicted = state.tick !== null && !done;
  const parts = row.parts as readonly AnyRow[];
  const facts: readonly (Fact | null)[] = [
    list.type === 'maturity-scan' ? { text: scanWords(row, { say, fill }) } : null,
    list.type === 'maturity-scan' && isBelow(row) ? { text: say(scanTexts.below), tone: 'attention' } : null,
    parts.length === 0 ? null : { text: fill(texts.partsCount, { done: parts.filter((part) => part.done).length, total: parts.length }) },
    isContradicted ? { text: say(texts.contradicted), tone: 'attention' } : null,
    audit?.state === 'failing' && !isContradicted ? { text: say(evidenceTexts.failing), tone: 'attention' } : null,
    by === 'audit' && done ? { text: say(texts.byAudit) } : null,
    by === 'register' ? { text: say(list.type === 'conversation-guide' ? texts.discussed : texts.byRegister) } : null,
    by === 'confirmations' ? { text: say(texts.byConfirmations) } : null,
    late ? { text: say(texts.late), tone: 'attention' } : null,
    due === null || done ? null : { text: fill(texts.by, { day: date(due) }) },
    state.owner === null ? null : { text: fill(texts.for, { name: state.owner.name }) },
    row.mine && state.owner === null && !done ? { text: say(texts.mine), tone: 'mine' } : null,
    item.optional ? { text: say(texts.optional) } : null,
    item.legal ? { text: say(texts.legal) } : null,
    row.carriedFrom === null ? null : { text: fill(texts.carried, { year: row.carriedFrom }) },
    state.note === null ? null : { text: say(texts.note) },
  ];
  return facts.filter((fact) => fact !== null);
}
