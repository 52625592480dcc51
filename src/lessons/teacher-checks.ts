import type { PlatformId } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import type { PersonHere } from '../schools/person-desk.ts';
import { teacherCheck, type TeacherCheck } from './teacher-check.ts';

/** Checks, worked out once for each record and each kind of teacher. */
export interface TeacherChecks {
  of(record: AuditRecord | null, person: PersonHere | null, platform: PlatformId): TeacherCheck;
}

/** Kinds of teachers of one record: those with the same policies in the same populations are one. */
const mostKinds = 500;

/** Lives as long as the service. What was worked out goes when its record does, which the store lets go of when it is no longer asked for. */
export function teacherChecks(): TeacherChecks {
  const byRecord = new WeakMap<AuditRecord, Map<string, TeacherCheck>>();
  const unaudited = new Map<string, TeacherCheck>();
  return {
    of(record, person, platform) {
      const known = record === null ? unaudited : (byRecord.get(record) ?? new Map<string, TeacherCheck>());
      if (record !== null) byRecord.set(record, known);
      const kind = record === null ? platform : kindOf(person, platform);
      const check = known.get(kind) ?? teacherCheck(record, person, platform);
      keep(known, kind, check);
      return check;
    },
  };
}

/** What was not asked for the longest goes first. */
function keep(known: Map<string, TeacherCheck>, kind: string, check: TeacherCheck): void {
  known.delete(kind);
  known.set(kind, check);
  const [oldest] = known.keys();
  if (known.size > mostKinds && oldest !== undefined) known.delete(oldest);
}

/** All that a check reads of a person. */
function kindOf(person: PersonHere | null, platform: PlatformId): string {
  if (person === null) return JSON.stringify([platform]);
  const { stage, populations, policies } = person;
  return JSON.stringify([
    platform,
    stage,
    populations.toSorted(),
    policies === null ? null : [...policies].map((one) => one.join('=')).toSorted(),
  ]);
}
