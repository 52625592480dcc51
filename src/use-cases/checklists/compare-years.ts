import { progressOf, type Progress } from '../../checklists/rows/progress.ts';
import { compareScans, type ConditionOverTime } from '../../checklists/scan/compare-scans.ts';
import { yearBefore, type SchoolYear } from '../../model/school-year.ts';
import { permit } from '../asking.ts';
import type { AskingLists } from './asking-lists.ts';
import { readRows } from './read-rows.ts';
import { scopeOf, type ScopeWanted } from './scope.ts';

export interface YearsCompared {
  readonly year: SchoolYear;
  readonly earlier: SchoolYear;
  readonly progress: { readonly now: Progress; readonly earlier: Progress };
  /** Of a scan; empty for other lists. */
  readonly conditions: readonly ConditionOverTime[];
}

/** A school year beside an earlier one; null: the one before. @throws AppError not-allowed, not-there. */
export async function compareYears(
  asking: AskingLists,
  checklist: string,
  wanted: ScopeWanted,
  earlierYear: SchoolYear | null,
): Promise<YearsCompared> {
  permit(asking, 'checklist.read');
  const { list, scope, rows } = await readRows(asking, checklist, wanted);
  const { year: earlier } = await scopeOf(asking, { ...wanted, year: earlierYear ?? yearBefore(scope.year) });
  const { rows: before } = await readRows(asking, checklist, { ...wanted, year: earlier });
  return {
    year: scope.year,
    earlier,
    progress: { now: progressOf(rows), earlier: progressOf(before) },
    conditions: list.type === 'maturity-scan' ? compareScans(before, rows) : [],
  };
}
