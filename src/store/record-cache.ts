import type { AuditRecord } from '../model/record.ts';

const mostRecords = 4;

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

  /** A Map keeps its order: the first is the one that was not asked for the longest. */
  function put(key: string, record: AuditRecord): void {
    records.delete(key);
    records.set(key, record);
    const [oldest] = records.keys();
    if (records.size > mostRecords && oldest !== undefined) records.delete(oldest);
  }
}

/** In a transaction, which may yet be undone, nothing is remembered. */
export const noCache: RecordCache = { get: () => undefined, keep: () => undefined };
