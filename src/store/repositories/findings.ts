import { sql, type ExpressionBuilder, type Expression, type SqlBool } from 'kysely';
import type { FindingFilter, FindingOverTime } from '../audit-repositories.ts';
import { numberedPlaceOf, pageSize } from '../cursor.ts';
import { sameKeyOf } from '../finding-rows.ts';
import type { OwnedRows } from '../owned-rows.ts';
import type { PageWanted } from '../page-of.ts';
import { keyOf, searchable } from '../storable.ts';
import type { Tables } from '../tables.ts';

/** Where in the record the findings stand that fit the filter: one more than the page holds, when there is a next one. */
export async function positionsOf(
  { db, owner }: OwnedRows,
  audit: string,
  filter: FindingFilter,
  page: PageWanted,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('finding')
    .select('position')
    .where('organisation_id', '=', owner)
    .where('audit_id', '=', audit)
    .where('position', '>', numberedPlaceOf(page) ?? -1)
    .where((eb) => eb.and(conditionsOf(filter, eb)))
    .orderBy('position')
    .limit(pageSize(page) + 1)
    .execute();
  return rows.map(({ position }) => position);
}

/** One finding through all audits, oldest first. */
export async function historyOf({ db, owner }: OwnedRows, finding: Parameters<typeof sameKeyOf>[0]): Promise<readonly FindingOverTime[]> {
  const rows = await db
    .selectFrom('finding')
    .innerJoin('audit', (join) =>
      join.onRef('audit.organisation_id', '=', 'finding.organisation_id').onRef('audit.id', '=', 'finding.audit_id'),
    )
    .select(['audit.listed', 'finding.outcome', 'finding.severity', 'finding.affected'])
    .where('finding.organisation_id', '=', owner)
    .where('finding.same', '=', sameKeyOf(finding))
    .orderBy('audit.finished_at')
    .orderBy('audit.id')
    .orderBy('finding.position')
    .execute();
  return rows.map(({ listed: { id, finishedAt }, ...rest }) => ({ auditId: id, finishedAt, ...rest }));
}

function conditionsOf(filter: FindingFilter, eb: ExpressionBuilder<Tables, 'finding'>): readonly Expression<SqlBool>[] {
  const { platform, control, outcome, severity, population, school, settable, framework, search } = filter;
  const conditions: Expression<SqlBool>[] = [];
  if (platform !== undefined) conditions.push(eb('platform', '=', platform));
  if (control !== undefined) conditions.push(eb('control', '=', keyOf(control)));
  if (outcome !== undefined) conditions.push(outcome.length === 0 ? eb.lit(false) : eb('outcome', 'in', outcome));
  if (severity !== undefined) conditions.push(severity.length === 0 ? eb.lit(false) : eb('severity', 'in', severity));
  if (population !== undefined) conditions.push(eb('population', '=', keyOf(population)));
  if (school !== undefined) conditions.push(eb('school', '=', keyOf(school)));
  if (settable !== undefined) conditions.push(eb('settable', '=', keyOf(settable)));
  if (framework !== undefined) conditions.push(sql<SqlBool>`${keyOf(framework)} = any(frameworks)`);
  for (const word of wordsOf(search)) conditions.push(sql<SqlBool>`position(${word} in search) > 0`);
  return conditions;
}

/** Each has to be there somewhere. More than a few are no search. */
function wordsOf(search: string | undefined): readonly string[] {
  return searchable(search ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 10);
}
