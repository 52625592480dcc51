import type { LevelText } from '../../checklists/registers/level-text.ts';
import { listReport } from '../../checklists/report/list-report.ts';
import type { ReportDocument } from '../../checklists/report/report-document.ts';
import { contentsOf } from '../../checklists/rows/facts.ts';
import { conditionOf } from '../../checklists/scan/condition.ts';
import { scanReport } from '../../checklists/scan/scan-report.ts';
import { rowsForPlatforms } from '../../checklists/card/platform-rows.ts';
import { permit } from '../asking.ts';
import type { AskingLists } from './asking-lists.ts';
import { platformsOf } from './platforms-of.ts';
import { readRows } from './read-rows.ts';
import type { ScopeWanted } from './scope.ts';

/** A list as a document to print, in nobody's format. @throws AppError not-allowed, not-there. */
export async function checklistReport(asking: AskingLists, checklist: string, wanted: ScopeWanted): Promise<ReportDocument> {
  permit(asking, 'own-checklist.read');
  const { list, facts, seen } = await readRows(asking, checklist, wanted);
  if (list.type !== 'maturity-scan') return listReport(list, rowsForPlatforms(seen, await platformsOf(asking.store, facts)), facts);
  const written = (contentsOf(facts, 'level-text') as readonly LevelText[]).filter((one) => one.checklist === list.id);
  const conditions = seen.map((row) => conditionOf(row, written));
  return scanReport(list, conditions, facts.school?.name ?? facts.boardName);
}
