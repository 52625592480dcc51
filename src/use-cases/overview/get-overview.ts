import type { AuditRecord } from '../../model/record.ts';
import { permit, type Asking } from '../asking.ts';
import { found } from '../found.ts';
import { changesSince } from './changes-since.ts';
import { firstGaps, unseenOf } from './gaps-in-short.ts';
import type { Overview } from './overview.ts';
import { placeStandings } from './place-standings.ts';
import { pupilsTouchedAnywhere } from './pupils-touched.ts';

/** How the board stands, by one audit. @throws AppError not-allowed, not-there. */
export async function getOverview(asking: Asking, auditId: string): Promise<Overview> {
  permit(asking, 'finding.read');
  const { audits } = asking.store;
  const record = found(await audits.get(auditId));
  return overviewOf(record, await audits.previousOf(auditId));
}

/** Null as previous: there is no audit before it. */
export function overviewOf(record: AuditRecord, previous: AuditRecord | null): Overview {
  const { id, finishedAt, preset, stage, summary, sources, notices, populations, findings } = record;
  return {
    audit: { id, finishedAt, preset, stage },
    summary,
    pupils: pupilsTouchedAnywhere(populations, findings),
    pupilsHigh: pupilsTouchedAnywhere(
      populations,
      findings.filter(({ severity }) => severity === 'high'),
    ),
    places: placeStandings(record),
    first: firstGaps(record),
    unseen: unseenOf(record),
    since: previous === null ? null : changesSince(previous, record),
    sources,
    notices,
    roleless: populations.reduce(
      (sum, { role, from, members }) => sum + (role === 'unknown' && from === 'no-role-given' ? (members ?? 0) : 0),
      0,
    ),
  };
}
