import type { Localized } from '../model/language.ts';
import type { PlatformId } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import type { Step } from '../model/step.ts';
import type { PersonHere } from '../schools/person-desk.ts';
import { arrangedFor, type ArrangedLine } from './check/arranged.ts';
import { allInstructions, instructionsFor, type Instruction } from './check/instructions.ts';
import { checkBases, relevantFindings, type CheckBasis } from './check/relevant-findings.ts';

export const teacherCheckBases = [...checkBases, 'nothing-audited'] as const;

/** What holds for the lessons of one kind of teacher; holds nothing of the teacher. */
export interface TeacherCheck {
  readonly basis: CheckBasis | 'nothing-audited';
  /** What the reader should know of the basis; null where it is their own policies. */
  readonly basisSays: Localized | null;
  /** When the settings were read, ISO; null: never. */
  readonly auditedAt: string | null;
  /** Three or four lines on what the school has set. */
  readonly arranged: readonly ArrangedLine[];
  readonly instructions: readonly Instruction[];
  /** How far the school approved that a right reaches for them, by control. */
  readonly deviations: ReadonlyMap<string, Step>;
}

/** `person` null: the vendor could not be asked about them. */
export function teacherCheck(record: AuditRecord | null, person: PersonHere | null, platform: PlatformId): TeacherCheck {
  if (record === null || !record.sources.some((source) => source.platform === platform)) return notAudited(platform);
  const relevant = relevantFindings(record, person, platform);
  return {
    basis: relevant.basis,
    basisSays: basisWords[relevant.basis],
    auditedAt: record.finishedAt,
    arranged: arrangedFor(relevant, platform),
    instructions: instructionsFor(relevant, platform),
    deviations: deviationsIn(record, person, platform),
  };
}

function notAudited(platform: PlatformId): TeacherCheck {
  const nothing = { auditedAt: null, arranged: [], deviations: new Map<string, Step>() };
  return { basis: 'nothing-audited', basisSays: basisWords['nothing-audited'], instructions: allInstructions(platform), ...nothing };
}

const basisWords: Readonly<Record<TeacherCheck['basis'], Localized | null>> = {
  'own-policies': null,
  population: {
    nl: 'Welk beleid voor jou geldt, is niet te zien; dit geldt voor jou en je collega’s samen.',
    en: 'Which policy applies to you cannot be seen; this applies to you and your colleagues together.',
  },
  teachers: {
    nl: 'Welk beleid voor jou geldt, is niet te zien; dit geldt voor leraren in het algemeen.',
    en: 'Which policy applies to you cannot be seen; this applies to teachers in general.',
  },
  everyone: {
    nl: 'Voor wie welk beleid geldt, is niet te zien; dit geldt voor de hele organisatie.',
    en: 'Which policy applies to whom cannot be seen; this applies to the whole organisation.',
  },
  'nothing-audited': {
    nl: 'De instellingen hiervan zijn nog niet gecontroleerd.',
    en: 'These settings have not been checked yet.',
  },
};

/** Only where it is sure that they hold for this teacher. */
function deviationsIn(record: AuditRecord, person: PersonHere | null, platform: PlatformId): ReadonlyMap<string, Step> {
  const relevant = relevantFindings(record, person, platform);
  if (relevant.basis !== 'own-policies') return new Map();
  const accepted = record.findings.filter(({ outcome }) => outcome === 'accepted').map(({ control }) => control);
  return new Map(
    [...new Set(accepted)].flatMap((control) => {
      const findings = relevant.lesson(control);
      const allows = findings[0]?.allows ?? null;
      const agree = findings.every((one) => one.outcome === 'accepted' && one.allows === allows);
      return allows !== null && agree ? [[control, allows] as const] : [];
    }),
  );
}
