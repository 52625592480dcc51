import { Button } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useMay } from '../../../api/me.ts';
import { useAnnounce } from '../../../components/announce.tsx';
import { CheckField } from '../../../components/fields.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { useWords } from '../../../text/use-words.ts';
import { useList } from '../list/list-context.ts';
import type { AnyRow } from '../row/row.ts';
import { rowTexts } from '../row/row-texts.ts';
import { useChangeItem, type ItemChange } from '../row/use-change-item.ts';
import { withMore } from '../scope/scope-address.ts';
import { AskSomebody } from './ask-somebody.tsx';
import { scanTexts as texts } from './scan-texts.ts';
import styles from './scan.module.css';

/** One condition of the scan: the description that fits, nothing yet, or somebody to ask. */
export function ScanAnswer({ row }: { readonly row: AnyRow }): ReactNode {
  const { say } = useWords();
  const announce = useAnnounce();
  const may = useMay();
  const { list, search, isArchive } = useList();
  const changing = useChangeItem(row);
  const canWrite = row.mayChange && !isArchive && may('checklist.change');
  const { scan, selected } = row.state;
  // As somebody just chose it, until the service has answered.
  const [wanted, setWanted] = useState<ItemChange>({});
  const shown = wanted.scan === undefined ? scan : wanted.scan;
  const chosen = { standing: shown?.standing ?? null, level: shown?.level ?? null };
  const keep = async (change: ItemChange): Promise<void> => {
    setWanted(change);
    const isKept = await changing.change(change);
    setWanted({});
    if (isKept) announce(say(texts.saved));
  };
  return (
    <div className={styles['answer']}>
      <fieldset disabled={!canWrite}>
        <legend>{say(texts.where)}</legend>
        <Levels row={row} chosen={chosen} onChoose={(answer) => void keep({ scan: answer })} />
      </fieldset>
      {scan?.standing === 'asking' && (
        <AskSomebody ask={scan.ask} isLocked={!canWrite} onAsk={(ask) => void keep({ scan: { standing: 'asking', ask } })} />
      )}
      {canWrite && (
        <div className={styles['choices']}>
          <CheckField checked={wanted.selected ?? selected} onChange={(on) => void keep({ selected: on })}>
            {say(texts.grow)}
          </CheckField>
          {scan !== null && (
            <Button size="small" appearance="subtle" onClick={() => void keep({ scan: null })}>
              {say(texts.unanswer)}
            </Button>
          )}
          <Link href={`/checklists/registers/level-text${withMore(search, { list: list.id, for: row.item.id })}`}>
            {say(texts.addText)}
          </Link>
        </div>
      )}
      {changing.wasOvertaken && (
        <Notice intent="warning" title={say(rowTexts.overtaken)}>
          {say(rowTexts.overtakenAbout)}
        </Notice>
      )}
      {changing.problem !== null && <ProblemNotice problem={changing.problem} />}
    </div>
  );
}

type Answer = NonNullable<ItemChange['scan']>;

interface LevelsProps {
  readonly row: AnyRow;
  readonly chosen: { readonly standing: string | null; readonly level: number | null };
  readonly onChoose: (answer: Answer) => void;
}

function Levels({ row, chosen, onChoose }: LevelsProps): ReactNode {
  const { say, fill } = useWords();
  const name = useId();
  const { levels = 0, advisedMinimum = null } = row.item.scale ?? {};
  const said = new Map(row.levels.map((level) => [level.level, level]));
  return (
    <>
      {Array.from({ length: levels }, (_, index) => index + 1).map((level) => {
        const text = said.get(level);
        const marks = [
          level === advisedMinimum ? say(texts.advised) : null,
          text?.from === 'inferred' ? say(texts.inferred) : null,
          text?.from === 'school' ? say(texts.school) : null,
        ].filter((mark) => mark !== null);
        return (
          <label key={level} className={styles['level']}>
            <input
              type="radio"
              name={name}
              checked={chosen.standing === 'level' && chosen.level === level}
              onChange={() => onChoose({ standing: 'level', level })}
            />
            <span>
              <strong>{fill(texts.level, { level })}</strong>
              {marks.length > 0 && <span className={styles['mark']}> ({marks.join(', ')})</span>}
              <span className={styles['says']}>{say(text?.text ?? texts.unknownText)}</span>
            </span>
          </label>
        );
      })}
      {(['nothing-yet', 'asking'] as const).map((standing) => (
        <label key={standing} className={styles['level']}>
          <input type="radio" name={name} checked={chosen.standing === standing} onChange={() => onChoose({ standing })} />
          <strong>{say(standing === 'asking' ? texts.asking : texts.nothingYet)}</strong>
        </label>
      ))}
    </>
  );
}
