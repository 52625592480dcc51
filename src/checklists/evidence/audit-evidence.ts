import { findingKey } from '../../audit/finding-key.ts';
import { controlById } from '../../controls/index.ts';
import type { Finding } from '../../model/finding.ts';
import { localized, type Localized } from '../../model/language.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { PlatformId } from '../../model/platform.ts';
import { agreedUse, type RecordingUse } from './agreed-use.ts';
import { settingFrom, type AuditRead } from './audit-read.ts';

/** agreed, not-agreed: people may do what the school's own agreements should permit, and these do or do not. */
export type SettingOutcome = Outcome | 'agreed' | 'not-agreed';

export interface SettingEvidence {
  /** `recording.students`. */
  readonly setting: string;
  readonly control: string;
  readonly title: Localized;
  /** The worst of its findings; unknown where there are none. */
  readonly outcome: SettingOutcome;
  /** Those that make it so. */
  readonly findings: readonly FindingShown[];
}

export interface FindingShown {
  /** By which it has a page of its own. */
  readonly key: string;
  readonly control: string;
  readonly platform: PlatformId;
  readonly scope: string;
  readonly population: string;
  readonly outcome: Outcome;
  readonly because: Localized;
  /** People; null when they were not counted. */
  readonly affected: number | null;
}

/** proven: every setting is right. failing: one is not. unknown: nothing fails, and something could not be seen. */
export type EvidenceState = 'proven' | 'failing' | 'unknown';

export interface AuditEvidence {
  readonly state: EvidenceState;
  readonly auditId: string;
  readonly at: string;
  readonly settings: readonly SettingEvidence[];
}

interface HeldAgainst {
  readonly audit: AuditRead;
  /** The school's name; null: the whole board. */
  readonly school: string | null;
  /** What the school agreed to stream and to record. */
  readonly agreed: readonly RecordingUse[];
}

/** What an audit says of settings: of each the worst that was found. What was not seen is unknown, never right. */
export function auditEvidence(settings: readonly string[], { audit, school, agreed }: HeldAgainst): AuditEvidence {
  const shown = settings.map((setting) => evidenceOf(setting, audit.about(settingFrom(setting), school), agreed));
  const outcomes = new Set(shown.map(({ outcome }) => outcome));
  const state = failing.some((one) => outcomes.has(one)) ? 'failing' : outcomes.has('unknown') ? 'unknown' : 'proven';
  return { state, auditId: audit.record.id, at: audit.record.finishedAt, settings: shown };
}

const failing: readonly SettingOutcome[] = ['gap', 'not-agreed'];

/** The first that any finding has tells how the setting stands. */
const worstFirst: readonly Outcome[] = ['gap', 'unknown', 'accepted', 'default', 'instruct', 'ok', 'not-applicable'];

function evidenceOf(setting: string, findings: readonly Finding[], agreed: readonly RecordingUse[]): SettingEvidence {
  const { control } = settingFrom(setting);
  const worst = worstFirst.find((outcome) => findings.some((finding) => finding.outcome === outcome)) ?? 'unknown';
  const outcome = agreedUse(setting, findings, agreed) ?? worst;
  const telling = findings.filter((finding) => finding.outcome === worst);
  return { setting, control, title: titleOf(control), outcome, findings: telling.map(shownFinding) };
}

function titleOf(control: string): Localized {
  const text = controlById(control)?.text;
  return text === undefined ? { nl: control, en: control } : localized((language) => text[language].title);
}

export function shownFinding(finding: Finding): FindingShown {
  const { control, platform, scope, population, outcome, text, affected } = finding;
  const because = localized((language) => text[language].because);
  return { key: findingKey(finding), control, platform, scope: scope.name, population, outcome, affected, because };
}
