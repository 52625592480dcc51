import { createHash } from 'node:crypto';
import { controls, type ControlId } from '../../controls/index.ts';
import type { Control } from '../../controls/parts/define-control.ts';
import type { Finding } from '../../model/finding.ts';
import { localized, type Localized } from '../../model/language.ts';
import { severities, type Severity } from '../../model/outcome.ts';
import type { PlatformId } from '../../model/platform.ts';
import type { RelevantFindings } from './relevant-findings.ts';

/** Why a teacher does it themselves. */
export const instructionReasons = ['looser-than-asked', 'no-central-setting', 'only-a-default', 'cannot-be-seen'] as const;
export type InstructionReason = (typeof instructionReasons)[number];

/** What a teacher does themselves in lessons on one platform. */
export interface Instruction {
  /** `teams.lobby`: the same in every audit. */
  readonly id: string;
  readonly platform: PlatformId;
  readonly control: string;
  readonly title: Localized;
  /** What to do. */
  readonly says: Localized;
  readonly reason: InstructionReason;
  /** Why it is for the teacher to do, in a sentence. */
  readonly because: Localized;
  /** Of the text in every language: who read one text did not read the next. */
  readonly fingerprint: string;
}

const reasonOf: Readonly<Partial<Record<Finding['outcome'], InstructionReason>>> = {
  gap: 'looser-than-asked',
  instruct: 'no-central-setting',
  default: 'only-a-default',
  unknown: 'cannot-be-seen',
};

const because: Readonly<Record<InstructionReason, Localized>> = {
  'looser-than-asked': {
    nl: 'Centraal staat dit ruimer dan de school vraagt. Zet het in je les zelf goed.',
    en: 'Centrally, this is set looser than the school asks. Set it right in your own lesson.',
  },
  'no-central-setting': { nl: 'Hiervoor bestaat geen centrale instelling.', en: 'There is no central setting for this.' },
  'only-a-default': {
    nl: 'Dit staat standaard goed, maar kan in een les veranderen.',
    en: 'This is right by default, but may change in a lesson.',
  },
  'cannot-be-seen': { nl: 'Of dit centraal is geregeld, is niet te zien.', en: 'Whether this is arranged centrally cannot be seen.' },
};

/** One for each right that a teacher has to watch, the weightiest first. */
export function instructionsFor(relevant: RelevantFindings, platform: PlatformId): readonly Instruction[] {
  const found = controls.flatMap((control): readonly Weighed[] => {
    const telling = [...relevant.lesson(control.id), ...relevant.pupils(control.id)].filter(isTelling);
    const [first] = telling.toSorted((a, b) => rankOf(a) - rankOf(b));
    if (first !== undefined) return [{ instruction: instructionOf(first, telling), severity: first.severity }];
    return relevant.misses(control.id) ? unseenOf(control, platform).map((instruction) => ({ instruction, severity: 'low' })) : [];
  });
  return found.toSorted(byWeight).map(({ instruction }) => instruction);
}

/** Where nothing was audited: all that a teacher may have to watch, for nothing is known to be arranged. */
export function allInstructions(platform: PlatformId): readonly Instruction[] {
  return controls.flatMap((control) => unseenOf(control, platform));
}

function isTelling({ tellTeachers, outcome }: Finding): boolean {
  return tellTeachers !== null && reasonOf[outcome] !== undefined;
}

function instructionOf(first: Finding, telling: readonly Finding[]): Instruction {
  const texts = telling.map(({ tellTeachers }) => tellTeachers).filter((text) => text !== null);
  return made({
    platform: first.platform,
    control: first.control,
    title: localized((language) => first.text[language].title),
    says: localized((language) => [...new Set(texts.map((text) => text[language]))].toSorted().join(' ')),
    reason: reasonOf[first.outcome] ?? 'cannot-be-seen',
  });
}

function unseenOf(control: Control<ControlId>, platform: PlatformId): readonly Instruction[] {
  return control[platform].flatMap((side) => {
    if (!('tellTeachers' in side) || side.tellTeachers === undefined) return [];
    const title = localized((language) => control.text[language].title);
    const reason = side.kind === 'meeting' ? 'no-central-setting' : 'cannot-be-seen';
    return [made({ platform, control: control.id, title, says: side.tellTeachers, reason })];
  });
}

function made(told: Omit<Instruction, 'id' | 'because' | 'fingerprint'>): Instruction {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([told.says.nl, told.says.en]))
    .digest('base64url')
    .slice(0, 22);
  return { id: `${told.platform}.${told.control}`, ...told, because: because[told.reason], fingerprint };
}

function rankOf({ outcome }: Finding): number {
  return instructionReasons.indexOf(reasonOf[outcome] ?? 'cannot-be-seen');
}

interface Weighed {
  readonly instruction: Instruction;
  readonly severity: Severity;
}

function byWeight(a: Weighed, b: Weighed): number {
  const reasons = instructionReasons.indexOf(a.instruction.reason) - instructionReasons.indexOf(b.instruction.reason);
  return severities.indexOf(a.severity) - severities.indexOf(b.severity) || reasons;
}
