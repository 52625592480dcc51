import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { useMay } from '../../../api/me.ts';
import type { ChecklistRow } from '../../../api/operations.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Section } from '../../../components/section.tsx';
import { useWords } from '../../../text/use-words.ts';
import { useList } from '../list/list-context.ts';
import { rowTexts } from '../row/row-texts.ts';
import { withMore } from '../scope/scope-address.ts';
import { chosenIn, suggestedIn } from './growth-order.ts';
import { isBelow, levelOf, scanTexts as texts, scanWords } from './scan-texts.ts';
import { useGrowth, type Growth } from './use-growth.ts';
import styles from './scan.module.css';

/** In what an organisation wants to grow, the most important first; what is lower than advised is suggested. */
export function GrowthPart(): ReactNode {
  const { say } = useWords();
  const may = useMay();
  const { whole, isArchive } = useList();
  const chosen = chosenIn(whole);
  const suggested = suggestedIn(whole);
  const growth = useGrowth(chosen);
  const canChange = may('checklist.change') && !isArchive;
  return (
    <Section title={say(texts.perspective)} lead={say(texts.perspectiveLead)}>
      {chosen.length === 0 && suggested.length === 0 && (
        <EmptyState title={say(texts.nothingChosen)} icon="checklists">
          {say(texts.nothingChosenAbout)}
        </EmptyState>
      )}
      {growth.wasOvertaken && (
        <Notice intent="warning" title={say(rowTexts.overtaken)}>
          {say(rowTexts.overtakenAbout)}
        </Notice>
      )}
      {growth.problem !== null && <ProblemNotice problem={growth.problem} />}
      {chosen.length > 0 && (
        <ol className={styles['chosen']}>
          {chosen.map((row, at) => (
            <li key={row.item.id}>
              <ChosenLine row={row} place={at + 1} />
              {canChange && <Moves growth={growth} row={row} at={at} last={chosen.length - 1} />}
            </li>
          ))}
        </ol>
      )}
      {suggested.length > 0 && canChange && <Suggested rows={suggested} growth={growth} />}
    </Section>
  );
}

function ChosenLine({ row, place }: { readonly row: ChecklistRow; readonly place: number }): ReactNode {
  const { say, fill } = useWords();
  const { list, search } = useList();
  const level = levelOf(row);
  const next = level === null ? undefined : row.levels.find((one) => one.level === level + 1);
  const title = say(row.item.title);
  const action = { for: row.item.id, list: list.id, title: next === undefined ? title : say(next.text).slice(0, 300) };
  return (
    <div>
      <p>
        <strong>
          {place}. {title}
        </strong>
      </p>
      <p className={styles['soft']}>
        {scanWords(row, { say, fill })}
        {isBelow(row) && `; ${say(texts.below)}`}
      </p>
      {next !== undefined && <p>{fill(texts.next, { text: say(next.text) })}</p>}
      <p>
        <Link href={`/checklists/registers/action${withMore(search, action)}`}>{say(texts.plan)}</Link>
      </p>
    </div>
  );
}

interface MovesProps {
  readonly growth: Growth;
  readonly row: ChecklistRow;
  readonly at: number;
  readonly last: number;
}

function Moves({ growth, row, at, last }: MovesProps): ReactNode {
  const { say, fill } = useWords();
  const title = say(row.item.title);
  const turned = (name: 'next' | 'previous'): ReactElement => (
    <span style={{ display: 'inline-flex', rotate: '90deg' }}>
      <Icon name={name} size={16} />
    </span>
  );
  return (
    <div className={styles['buttons']}>
      <Button
        appearance="subtle"
        icon={turned('previous')}
        aria-label={fill(texts.up, { title })}
        disabledFocusable={at === 0 || growth.isSending}
        onClick={() => void growth.move(at, at - 1)}
      />
      <Button
        appearance="subtle"
        icon={turned('next')}
        aria-label={fill(texts.down, { title })}
        disabledFocusable={at === last || growth.isSending}
        onClick={() => void growth.move(at, at + 1)}
      />
      <Button
        appearance="subtle"
        icon={<Icon name="close" size={16} />}
        aria-label={fill(texts.leave, { title })}
        disabledFocusable={growth.isSending}
        onClick={() => void growth.leave(row)}
      />
    </div>
  );
}

function Suggested({ rows, growth }: { readonly rows: readonly ChecklistRow[]; readonly growth: Growth }): ReactNode {
  const { say, fill } = useWords();
  return (
    <>
      <h3>{say(texts.suggested)}</h3>
      <ul className={styles['suggested']}>
        {rows.map((row) => (
          <li key={row.item.id}>
            <Button
              size="small"
              disabledFocusable={growth.isSending}
              aria-label={fill(texts.chooseOf, { title: say(row.item.title) })}
              onClick={() => void growth.choose(row)}
            >
              {say(row.item.title)}
              {row.item.legal && ` (${say(rowTexts.legal)})`}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
