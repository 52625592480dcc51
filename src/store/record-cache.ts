import type { AuditRecord } from '../model/record.ts';

const mostRecords = 4;
/** Of all of them together: those of a board with two hundred schools hold tens of thousands each, and take hundreds of megabytes. */
const mostFindings = 60_000;

/** The records that were asked for last. A record never changes, so nothing here can be stale; whether it is still kept, the database says. */
export interface RecordCache {
  get(owner: string, audit: string): AuditRecord | undefined;
  keep(owner: string, audit: string, record: AuditRecord): void;
}

export function recordCache(): RecordCache {
  const records = new Map<string, AuditRecord>();
  return {
    get: (owner, audit) => {
      const key = JSON.stringify([owner, audit]);
      const record = records.get(key);
      if (record !== undefined) put(key, record);
      return record;
    },
    keep: (owner, audit, record) => put(JSON.stringify([owner, audit]), record),
  };

  /** A Map keeps its order: the first is the one that was not asked for the longest. The one that was asked for last stays, however large it is. */
  function put(key: string, record: AuditRecord): void {
    records.delete(key);
    records.set(key, record);
    for (const oldest of records.keys()) {
      if (records.size === 1 || (records.size <= mostRecords && findingsIn(records) <= mostFindings)) return;
      records.delete(oldest);
    }
  }
}

function findingsIn(records: ReadonlyMap<string, AuditRecord>): number {
  return [...records.values()].reduce((sum, { findings }) => sum + findings.length, 0);
}

/** In a transaction, which may yet be undone, nothing is remembered. */
export const noCache: RecordCache = { get: () => undefined, keep: () => undefined };
