import { controlById } from '../../controls/index.ts';
import type { CentralSide } from '../../controls/parts/define-control.ts';
import type { Finding } from '../../model/finding.ts';
import type { PlatformId } from '../../model/platform.ts';
import { everyone, unassigned, type Population } from '../../model/population.ts';
import { objectOf } from '../../model/reading.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { PersonHere } from '../../schools/person-desk.ts';

/**
 * What a check stands on, from what says most of one teacher to what says least. own-policies: the policies that hold for them. population: all in the
 * same group of colleagues. teachers: all teachers. everyone: nobody told who holds what.
 */
export const checkBases = ['own-policies', 'population', 'teachers', 'everyone'] as const;
export type CheckBasis = (typeof checkBases)[number];

/** Findings of one platform that are about one teacher's lessons. */
export interface RelevantFindings {
  readonly basis: CheckBasis;
  /** About the teacher's own policy and the lesson; empty when the audit said nothing of it. */
  lesson(control: string): readonly Finding[];
  /** Whether the audit judged it for others, and not the policy that holds for this teacher: that one is newer, perhaps. */
  misses(control: string): boolean;
  /** About what the pupils of this teacher can do in lessons; not about meetings that pupils organise. */
  pupils(control: string): readonly Finding[];
  /** Whether none of these pupils has the platform at all. */
  isOffForPupils(control: string): boolean;
}

/** `person` null: the vendor could not be asked about them. */
export function relevantFindings(record: AuditRecord, person: PersonHere | null, platform: PlatformId): RelevantFindings {
  const populations = record.populations.filter((one) => one.platform === platform);
  const about = record.findings.filter((one) => one.platform === platform);
  const byControl = Map.groupBy(
    about.filter(({ outcome }) => outcome !== 'not-applicable'),
    ({ control }) => control,
  );
  const colleagues = colleaguesOf(person, populations);
  const pupils = pupilsOf(colleagues.own, person, populations);
  const policies = person?.policies ?? null;
  const knowsPolicies = policies !== null && policies.size > 0;
  return {
    basis: knowsPolicies ? 'own-policies' : colleagues.basis,
    lesson: (control) => {
      const own = ownOf(control);
      const among = own.filter(({ population }) => colleagues.ids.has(population));
      // A policy is the same whoever holds it; only what is asked of it may differ.
      return among.length > 0 || !knowsPolicies ? among : own;
    },
    misses: (control) => ownOf(control).length === 0 && aboutColleagues(control).length > 0,
    pupils: (control) => (byControl.get(control) ?? []).filter((one) => pupils.has(one.population) && isGovernedByUser(one)),
    isOffForPupils: (control) => {
      const theirs = about.filter((one) => one.control === control && pupils.has(one.population) && isGovernedByUser(one));
      return theirs.length > 0 && theirs.every(isSwitchedOff);
    },
  };

  function aboutColleagues(control: string): readonly Finding[] {
    return (byControl.get(control) ?? []).filter(({ population }) => !colleagues.others.has(population));
  }
  function ownOf(control: string): readonly Finding[] {
    const all = aboutColleagues(control);
    return knowsPolicies ? all.filter((finding) => holds(policies, finding)) : all;
  }
}

interface Colleagues {
  readonly basis: Exclude<CheckBasis, 'own-policies'>;
  readonly own: readonly Population[];
  readonly ids: ReadonlySet<string>;
  /** Whose findings say nothing of a teacher. */
  readonly others: ReadonlySet<string>;
}

function colleaguesOf(person: PersonHere | null, populations: readonly Population[]): Colleagues {
  const others = new Set(populations.filter(({ role }) => role === 'student' || role === 'guest').map(({ id }) => id));
  const own = populations.filter(({ id }) => person?.populations.includes(id) === true && !others.has(id));
  if (own.length > 0) return { basis: 'population', own, ids: idsOf(own), others };
  const teachers = populations.filter(({ role }) => role === 'teacher');
  const ofStage = teachers.filter(({ stage }) => stage !== null && stage === person?.stage);
  if (teachers.length > 0) return { basis: 'teachers', own, ids: idsOf(ofStage.length > 0 ? ofStage : teachers), others };
  const rest = populations.filter(({ id }) => !others.has(id));
  return { basis: 'everyone', own, ids: new Set([...idsOf(rest), unassigned]), others };
}

/** A setting of the whole tenant is everybody's. */
function idsOf(populations: readonly Population[]): ReadonlySet<string> {
  return new Set([...populations.map(({ id }) => id), everyone]);
}

/** Pupils of the teacher's own schools; else of their stage; else all, and whoever holds the policies that nobody told the holders of. */
function pupilsOf(colleagues: readonly Population[], person: PersonHere | null, populations: readonly Population[]): ReadonlySet<string> {
  const pupils = populations.filter(({ role }) => role === 'student');
  const schools = new Set(colleagues.map(({ school }) => school).filter((school) => school !== null));
  const ofSchools = pupils.filter(({ school }) => school !== null && schools.has(school));
  const ofStage = pupils.filter(({ stage }) => stage !== null && stage === person?.stage);
  const nearest = [ofSchools, ofStage, pupils].find((some) => some.length > 0);
  return new Set(nearest?.map(({ id }) => id) ?? [unassigned]);
}

/** Whether the finding is about a policy that the person holds; what no policy decides, holds for whoever it is about. */
function holds(policies: ReadonlyMap<string, string>, finding: Finding): boolean {
  if (finding.scope.kind !== 'policy') return true;
  const name = policies.get(sideOf(finding)?.object ?? '');
  return name !== undefined && [finding.scope.name, finding.scope.id].some((one) => one.toLowerCase() === name.toLowerCase());
}

function isGovernedByUser(finding: Finding): boolean {
  const governedBy = sideOf(finding)?.governedBy ?? controlById(finding.control)?.governedBy;
  return governedBy !== 'organiser';
}

/** The platform itself is off for these people. */
function isSwitchedOff({ outcome, observed }: Finding): boolean {
  return outcome === 'not-applicable' && observed.some(({ setting }) => setting === 'serviceState');
}

/** Which side of its right a finding is about. A record does not name it; its settings tell. */
function sideOf({ control, platform, observed, unread }: Finding): CentralSide | undefined {
  const sides = (controlById(control)?.[platform] ?? []).flatMap((side) => (side.kind === 'central' ? [side] : []));
  const [only] = sides;
  if (sides.length <= 1) return only;
  const read = [...observed, ...unread].map(({ setting }) => setting);
  const named = sides.find(({ object, grade }) =>
    grade.settings.some((setting) => read.some((one) => one === setting || one === object || setting === `${objectOf(setting)}.${one}`)),
  );
  return named ?? only;
}
