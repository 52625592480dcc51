import type { ReactNode } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { useWords } from '../../../text/use-words.ts';
import { useList } from '../list/list-context.ts';
import { ScanAnswer } from '../scan/scan-answer.tsx';
import { AuditPart, BesidePart } from './audit-part.tsx';
import { HandoutPart } from './handout-part.tsx';
import { InstructionsPart } from './instructions-part.tsx';
import { ItemText } from './item-text.tsx';
import { PrivateAnswer } from './private-answer.tsx';
import { RegisterLink } from './register-link.tsx';
import { RowForm } from './row-form.tsx';
import { RowHistory } from './row-history.tsx';
import type { AnyRow } from './row.ts';
import { rowTexts as texts } from './row-texts.ts';
import { EarlierYear } from './earlier-year.tsx';
import styles from './row.module.css';

/** All of a row: what the list says, what the audit and the registers say, and what people wrote. */
export function RowPanel({ row }: { readonly row: AnyRow }): ReactNode {
  const { fill, moment } = useWords();
  const { list, nameOf, isArchive } = useList();
  const { tick } = row.state;
  const canWrite = row.mayChange && !isArchive;
  return (
    <div className={styles['panel']}>
      {row.waitsFor.length > 0 && <Notice intent="info" title={fill(texts.waitsFor, { names: row.waitsFor.map(nameOf).join(', ') })} />}
      <ItemText row={row} />
      {row.audit !== null && <AuditPart audit={row.audit} />}
      {row.beside !== null && <BesidePart beside={row.beside} />}
      {row.instructions !== null && <InstructionsPart instructions={row.instructions} />}
      {row.register !== null && <RegisterLink register={row.register} item={row.item.id} />}
      {row.handout !== null && <HandoutPart title={row.item.title} handout={row.handout} />}
      {list.type === 'maturity-scan' && <ScanAnswer row={row} />}
      {tick !== null && <p>{fill(texts.tickedBy, { name: tick.by.name, moment: moment(tick.at) })}</p>}
      {row.private ? <PrivateAnswer row={row} /> : <RowForm row={row} canWrite={canWrite} />}
      <EarlierYear row={row} />
      {!row.private && <RowHistory row={row} />}
    </div>
  );
}
