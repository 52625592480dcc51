import { controlById } from '../../controls/index.ts';
import type { Finding } from '../../model/finding.ts';
import { everyone, unassigned, type Role } from '../../model/population.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { Audience } from '../list/item-schema.ts';

/** `recording.students`. */
export interface Setting {
  readonly control: string;
  readonly audience: Audience;
}

export function settingFrom(text: string): Setting {
  const [control = '', audience = 'tenant'] = text.split('.');
  // Lists are read with audiences that exist.
  return { control, audience: audience as Audience };
}

/** A record, to be asked about the settings that lists name. */
export interface AuditRead {
  readonly record: AuditRecord;
  /**
   * The findings that tell how a setting stands for a school (by its name; null: for the whole board). What the organiser's policy governs protects
   * pupils through their teachers' lessons, so that all of its findings count for every audience; what somebody's own policy governs counts for who holds it.
   */
  readonly about: (setting: Setting, school: string | null) => readonly Finding[];
  /** All findings that count for a school. */
  readonly of: (school: string | null) => readonly Finding[];
}

export function readAudit(record: AuditRecord): AuditRead {
  const byControl = Map.groupBy(record.findings, ({ control }) => control);
  const holders = new Map(record.populations.map((one) => [keyOf(one.id, one.platform), one]));
  function holderOf({ population, platform }: Finding): Holder {
    if (population === unassigned) return { role: unassigned, school: null };
    const found = holders.get(keyOf(population, platform));
    return { role: found?.role ?? (population === everyone ? 'everyone' : 'unknown'), school: found?.school ?? null };
  }
  function isOf(finding: Finding, school: string | null): boolean {
    const own = school === null ? null : holderOf(finding).school;
    return own === null || own === school;
  }
  return {
    record,
    of: (school) => record.findings.filter((finding) => isOf(finding, school)),
    about: ({ control, audience }, school) => {
      const governedBy = controlById(control)?.governedBy;
      const isOwn = governedBy === 'user' || governedBy === 'both';
      const all = (byControl.get(control) ?? []).filter((finding) => isOf(finding, school));
      return isOwn ? all.filter((finding) => holds(audience, holderOf(finding).role)) : all;
    },
  };
}

interface Holder {
  readonly role: Role | typeof unassigned;
  readonly school: string | null;
}

function keyOf(population: string, platform: string): string {
  return `${platform} ${population}`;
}

/** A policy that nobody is known to hold may be a pupil's, and was judged as one; so may be what people of unknown role hold. */
function holds(audience: Audience, role: Holder['role']): boolean {
  if (role === 'everyone') return true;
  switch (audience) {
    case 'students':
      return role === 'student' || role === 'unknown' || role === unassigned;
    case 'teachers':
      return role === 'teacher' || role === 'staff';
    case 'guests':
    case 'parents':
      return role === 'guest' || role === 'unknown' || role === unassigned;
    case 'tenant':
      return true;
  }
}
