import { sql } from 'kysely';
import type { Finding } from '../../model/finding.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { AuditRepository, StoredAudit } from '../audit-repositories.ts';
import { beforePlace } from '../before-place.ts';
import { pageOf, pageSize, timedPlaceOf } from '../cursor.ts';
import { findingRowsOf } from '../finding-rows.ts';
import type { OwnedRows } from '../owned-rows.ts';
import type { RecordCache } from '../record-cache.ts';
import { instantOf, keyOf } from '../storable.ts';
import { historyOf, positionsOf } from './findings.ts';

export function auditRepository(rows: OwnedRows, cache: RecordCache): AuditRepository {
  const { db, owner } = rows;
  const own = db.selectFrom('audit').where('organisation_id', '=', owner);
  const newestFirst = own.orderBy('finished_at', 'desc').orderBy('id', 'desc');

  /** By its key; null when it is not there. */
  async function recordOf(id: string): Promise<AuditRecord | null> {
    const cached = cache.get(owner, id);
    if (cached !== undefined) return cached;
    const row = await own.select('document').where('id', '=', id).executeTakeFirst();
    if (row !== undefined) cache.keep(owner, id, row.document);
    return row?.document ?? null;
  }
  async function isThere(id: string): Promise<boolean> {
    return (await own.select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
  }
  return {
    add: async (record, kept) => addAudit(rows, record, listedOf(record, kept)),
    list: async (page) => {
      const shown = newestFirst.select('listed').where(beforePlace('finished_at', 'id', timedPlaceOf(page)));
      const found = await shown.limit(pageSize(page) + 1).execute();
      return pageOf(
        found,
        page,
        ({ listed }) => listed,
        ({ listed }) => [instantOf(listed.finishedAt), keyOf(listed.id)],
      );
    },
    latest: async () => {
      const newest = await newestFirst.select('id').limit(1).executeTakeFirst();
      return newest === undefined ? null : recordOf(newest.id);
    },
    latestId: async () => (await newestFirst.select('listed').limit(1).executeTakeFirst())?.listed.id ?? null,
    get: async (id) => ((await isThere(keyOf(id))) ? recordOf(keyOf(id)) : null),
    has: async (id) => isThere(keyOf(id)),
    previousOf: async (id) => {
      const place = sql`(select finished_at, id from audit where organisation_id = ${owner} and id = ${keyOf(id)})`;
      const previous = await newestFirst
        .select('id')
        .where(sql<boolean>`(finished_at, id) < ${place}`)
        .limit(1)
        .executeTakeFirst();
      return previous === undefined ? null : recordOf(previous.id);
    },
    findings: async (id, filter, page) => {
      const positions = await positionsOf(rows, keyOf(id), filter, page);
      const record = positions.length > 0 || (await isThere(keyOf(id))) ? await recordOf(keyOf(id)) : null;
      if (record === null) return null;
      return pageOf(
        positions.flatMap((position) => numbered(record, position)),
        page,
        ({ finding }) => finding,
        ({ position }) => [String(position)],
      );
    },
    history: async (finding) => historyOf(rows, finding),
    removeBefore: async (time) => {
      const latest = sql<string>`(select id from audit where organisation_id = ${owner} order by finished_at desc, id desc limit 1)`;
      const removing = db.deleteFrom('audit').where('organisation_id', '=', owner).where('finished_at', '<', instantOf(time));
      return (await removing.where('id', '<>', latest).returning('id').execute()).length;
    },
  };
}

/** One statement, so that it is whole with or without a transaction round it; a record that is there already stays as it is. */
async function addAudit({ db, owner }: OwnedRows, record: AuditRecord, listed: StoredAudit): Promise<void> {
  const { id, finishedAt } = record;
  await sql`
    with added as (
      insert into audit (organisation_id, id, finished_at, listed, document)
      values (${owner}, ${keyOf(id)}, ${instantOf(finishedAt)}, ${JSON.stringify(listed)}, ${JSON.stringify(record)})
      on conflict do nothing returning organisation_id, id
    )
    insert into finding (organisation_id, audit_id, position, control, platform, outcome, severity, population, school, settable, frameworks, affected,
      same, search)
    select added.organisation_id, added.id, f.* from added, json_to_recordset(${JSON.stringify(findingRowsOf(record))}::json) as f(position integer,
      control text, platform text, outcome text, severity text, population text, school text, settable text, frameworks text[], affected integer,
      same text, search text)`.execute(db);
}

function numbered({ findings }: AuditRecord, position: number): readonly { readonly position: number; readonly finding: Finding }[] {
  const finding = findings[position];
  return finding === undefined ? [] : [{ position, finding }];
}

function listedOf(record: AuditRecord, { trigger, collectionId }: Pick<StoredAudit, 'trigger' | 'collectionId'>): StoredAudit {
  const { id, startedAt, finishedAt, preset, stage, summary } = record;
  const complete = record.sources.every((source) => source.complete);
  return { id, startedAt, finishedAt, preset, stage, trigger, collectionId, complete, summary };
}
