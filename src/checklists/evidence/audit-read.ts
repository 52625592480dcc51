import { controlById } from '../../controls/index.ts';
import type { Finding } from '../../model/finding.ts';
import { everyone, unassigned, type Population, type Role } from '../../model/population.ts';
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

/** Made ready once, so that hundreds of schools can be laid side by side. */
export function readAudit(record: AuditRecord): AuditRead {
  const holders = new Map(record.populations.map((one) => [keyOf(one.id, one.platform), one]));
  const held = record.findings.map((finding): Held => ({ finding, ...holderOf(finding, holders) }));
  const bySchool = Map.groupBy(held, ({ school }) => school);
  const byControl = new Map<string | null, ReadonlyMap<string, readonly Held[]>>();
  function heldAt(school: string | null): readonly Held[] {
    return school === null ? held : [...(bySchool.get(null) ?? []), ...(bySchool.get(school) ?? [])];
  }
  function controlsAt(school: string | null): ReadonlyMap<string, readonly Held[]> {
    const made = byControl.get(school) ?? Map.groupBy(heldAt(school), ({ finding }) => finding.control);
    byControl.set(school, made);
    return made;
  }
  return {
    record,
    of: (school) => heldAt(school).map(({ finding }) => finding),
    about: ({ control, audience }, school) => {
      const all = controlsAt(school).get(control) ?? [];
      const governedBy = controlById(control)?.governedBy;
      const isOwn = governedBy === 'user' || governedBy === 'both';
      return all.filter(({ role }) => !isOwn || holds(audience, role)).map(({ finding }) => finding);
    },
  };
}

/** A finding, and whose it is; a school of null: of the whole board. */
interface Held {
  readonly finding: Finding;
  readonly role: Role | typeof unassigned;
  readonly school: string | null;
}

function holderOf({ population, platform }: Finding, holders: ReadonlyMap<string, Population>): Omit<Held, 'finding'> {
  if (population === unassigned) return { role: unassigned, school: null };
  const found = holders.get(keyOf(population, platform));
  return { role: found?.role ?? (population === everyone ? 'everyone' : 'unknown'), school: found?.school ?? null };
}

function keyOf(population: string, platform: string): string {
  return `${platform} ${population}`;
}

/** A policy that nobody is known to hold may be a pupil's, and was judged as one; so may be what people of unknown role hold. */
function holds(audience: Audience, role: Held['role']): boolean {
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
