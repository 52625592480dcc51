import type { Finding } from '../../model/finding.ts';
import { localized, type Localized } from '../../model/language.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { AuditRead } from './audit-read.ts';

/** A teacher said that they read an instruction. */
export interface Confirmation {
  readonly personId: string;
  readonly name: string;
  /** Which instruction: the right, and the platform that it is for. */
  readonly control: string;
  readonly platform: PlatformId;
  readonly at: string;
}

/** What teachers are to be told about one right on one platform, and who said that they read it. */
export interface InstructionSeen {
  readonly control: string;
  readonly platform: PlatformId;
  readonly title: Localized;
  readonly text: Localized;
  readonly confirmedBy: readonly { readonly name: string; readonly at: string }[];
}

export interface InstructionEvidence {
  /** confirmed: as many people as there are teachers confirmed each. unknown: nobody counted the teachers, or nothing was audited. */
  readonly state: 'confirmed' | 'open' | 'unknown';
  /** Null: not counted. */
  readonly teachers: number | null;
  readonly instructions: readonly InstructionSeen[];
}

/** What no central setting arranges for a school, or a teacher can loosen again, and which teachers confirmed which instruction. */
export function instructionEvidence(
  audit: AuditRead | null,
  school: string | null,
  confirmations: readonly Confirmation[],
): InstructionEvidence {
  if (audit === null) return { state: 'unknown', teachers: null, instructions: [] };
  const teachers = teachersIn(audit.record, school);
  const findings = audit.of(school);
  const instructions = instructionsIn(findings).map((one) => ({ ...one, confirmedBy: whoConfirmed(one, confirmations) }));
  if (instructions.length === 0) return { state: isAllSeen(findings) ? 'confirmed' : 'unknown', teachers, instructions };
  if (teachers === null || teachers === 0) return { state: 'unknown', teachers, instructions };
  const fewest = Math.min(...instructions.map(({ confirmedBy }) => confirmedBy.length));
  return { state: fewest >= teachers ? 'confirmed' : 'open', teachers, instructions };
}

/** Where something could not be seen, there may be more to instruct. */
function isAllSeen(findings: readonly Finding[]): boolean {
  return findings.length > 0 && findings.every(({ outcome }) => outcome !== 'unknown');
}

/** One for each right and platform, however many policies it comes from. */
function instructionsIn(findings: readonly Finding[]): readonly Omit<InstructionSeen, 'confirmedBy'>[] {
  const told = findings.flatMap(({ control, platform, outcome, tellTeachers, text }) => {
    if (tellTeachers === null || !(outcome === 'default' || outcome === 'instruct')) return [];
    return [{ control, platform, title: localized((language) => text[language].title), text: tellTeachers }];
  });
  return [...Map.groupBy(told, ({ control, platform }) => `${control} ${platform}`).values()].flatMap(([first]) => first ?? []);
}

function whoConfirmed({ control, platform }: Pick<InstructionSeen, 'control' | 'platform'>, confirmations: readonly Confirmation[]) {
  const own = confirmations.filter((one) => one.control === control && one.platform === platform);
  const people = new Map(own.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ personId, name, at }) => [personId, { name, at }]));
  return [...people.values()];
}

/** The same people may be counted on both platforms: the larger number is nearest to how many there are. */
function teachersIn({ populations }: AuditRecord, school: string | null): number | null {
  const own = populations.filter((one) => one.role === 'teacher' && (school === null || one.school === null || one.school === school));
  const counts = [...Map.groupBy(own, ({ platform }) => platform).values()].map((all) =>
    all.some(({ members }) => members === null) ? null : all.reduce((sum, { members }) => sum + (members ?? 0), 0),
  );
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : Math.max(...known);
}
