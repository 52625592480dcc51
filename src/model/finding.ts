import type { AssignmentCounts, Scope } from './holding.ts';
import type { Localized, Wording } from './language.ts';
import type { Outcome, Settable, Severity, Strength } from './outcome.ts';
import type { PlatformId } from './platform.ts';
import type { UnknownReason } from './reading.ts';
import type { Step } from './step.ts';

export interface Observed {
  /** The vendor's name, without the object for Teams: `AllowCloudRecording`, `meet.video_recording.enableRecording`. */
  readonly setting: string;
  readonly value: unknown;
  readonly readFrom: string;
}

export interface Unread {
  readonly setting: string;
  readonly why: UnknownReason;
  /** Verbatim: an unknown value or a query that nobody here understands. Localized: our own words for what is not certain. */
  readonly detail: Wording | null;
}

export interface FindingText {
  readonly title: string;
  readonly because: string;
  readonly why: string;
}

export interface Remedy {
  readonly settable: Settable;
  /** The one thing to do, in a sentence; null where nothing is. */
  readonly inShort: Localized | null;
  readonly steps: Localized<readonly string[]>;
  /** PowerShell, ready to paste; null where there is none. */
  readonly command: string | null;
  readonly link: string | null;
}

export interface Reference {
  readonly framework: string;
  readonly id: string;
}

export interface BasisSource {
  readonly id: string;
  readonly title: string;
  readonly link: string | null;
}

/** Why the preset asks for a value. */
export interface Basis {
  readonly strength: Strength;
  readonly sources: readonly BasisSource[];
  /** Where sources disagree, or what the reader should know of the value. */
  readonly note: Localized | null;
}

export interface ExceptionUsed {
  readonly reason: string;
  readonly approvedBy: string;
  /** Last day on which it counts, YYYY-MM-DD. */
  readonly until: string;
  /** expired: it counts no more, and the finding is a gap again. */
  readonly state: 'live' | 'expired';
}

export interface AttestationUsed {
  readonly by: string;
  readonly until: string;
  readonly state: 'live' | 'expired';
}

export interface Finding {
  readonly control: string;
  readonly platform: PlatformId;
  readonly scope: Scope;
  /** A population's id, or `unassigned`, or `everyone`. */
  readonly population: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly observed: readonly Observed[];
  readonly unread: readonly Unread[];
  /** How far the right reaches; null when that is not known. */
  readonly allows: Step | null;
  /** The loosest step that the preset accepts; null where it asks for an instruction only. */
  readonly expected: Step | null;
  /** People; null when they were not counted. */
  readonly affected: number | null;
  readonly assignment: AssignmentCounts | null;
  readonly text: Localized<FindingText>;
  readonly remedy: Remedy;
  /** What a teacher does in the meeting as long as it is not arranged hard. */
  readonly tellTeachers: Localized | null;
  readonly references: readonly Reference[];
  readonly basis: Basis;
  readonly exception: ExceptionUsed | null;
  readonly attestation: AttestationUsed | null;
}
