// Made from the API’s own description by `npm run golden`: what stands here is what the service answers.
import type { ActorRole } from '../../src/model/actor.ts';
import type { Locale } from '../../src/model/language.ts';
import type { ScopeKind, SourceKind } from '../../src/model/holding.ts';
import type { Outcome, Settable, Severity, Strength } from '../../src/model/outcome.ts';
import type { PlatformId } from '../../src/model/platform.ts';
import type { Role, Stage } from '../../src/model/population.ts';
import type { UnknownReason } from '../../src/model/reading.ts';
import type { Step } from '../../src/model/step.ts';

export type MendWanted = { readonly platform?: PlatformId | undefined; readonly lesson: string; readonly fingerprint: string };

export type InstructionRead = { readonly platform?: PlatformId | undefined; readonly instruction: string; readonly fingerprint: string };

export type Me = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly ActorRole[];
  readonly may: readonly (
    | 'audit.read'
    | 'audit.start'
    | 'finding.read'
    | 'exception.request'
    | 'exception.approve'
    | 'exception.end'
    | 'attestation.add'
    | 'attestation.end'
    | 'upload.add'
    | 'upload.remove'
    | 'population.read'
    | 'population.confirm'
    | 'settings.read'
    | 'settings.change'
    | 'school.change'
    | 'schedule.change'
    | 'calendar.read'
    | 'calendar.change'
    | 'trail.read'
    | 'report.read'
    | 'connection.check'
    | 'reminder.set'
    | 'reminder.set-elsewhere'
    | 'reminder.read'
    | 'own-lesson.read'
    | 'own-lesson.mend'
    | 'instruction.confirm'
    | 'confirmation.read'
    | 'checklist.read'
    | 'checklist.change'
    | 'checklist.import'
    | 'own-checklist.read'
    | 'own-checklist.change'
  )[];
  readonly organisation: { readonly id: string; readonly name: string; readonly language: Locale | null };
};

export type MyCheck =
  | { readonly kind: 'for-teachers'; readonly says: Localized }
  | {
      readonly kind: 'check';
      readonly platform: PlatformId;
      readonly basis: 'own-policies' | 'population' | 'teachers' | 'everyone' | 'nothing-audited';
      readonly basisSays: Localized | null;
      readonly auditedAt: string | null;
      readonly arranged: readonly {
        readonly theme: 'recording' | 'in-charge' | 'entrance' | 'chat';
        readonly title: Localized;
        readonly state: 'arranged' | 'attention' | 'unknown';
        readonly says: Localized;
        readonly controls: readonly string[];
      }[];
      readonly instructions: readonly Instruction[];
      readonly board: {
        readonly auditId: string;
        readonly auditedAt: string;
        readonly gaps: Readonly<Record<Severity, number>>;
        readonly unknown: number;
        readonly people: number | null;
        readonly since: { readonly auditedAt: string; readonly opened: number; readonly mended: number } | null;
      } | null;
    };

export type Localized = { readonly nl: string; readonly en: string };

export type Instruction = {
  readonly id: string;
  readonly platform: PlatformId;
  readonly control: string;
  readonly title: Localized;
  readonly says: Localized;
  readonly reason: 'looser-than-asked' | 'no-central-setting' | 'only-a-default' | 'cannot-be-seen';
  readonly because: Localized;
  readonly fingerprint: string;
  readonly readAt: string | null;
};

export type MyLessons =
  | { readonly kind: 'lessons'; readonly lessons: readonly Lesson[]; readonly problems: readonly Localized[] }
  | { readonly kind: 'not-shared'; readonly says: Localized }
  | { readonly kind: 'for-teachers'; readonly says: Localized };

export type Lesson = {
  readonly platform: PlatformId;
  readonly id: string;
  readonly subject: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly times: number;
  readonly optionsLink: string | null;
  readonly points: readonly {
    readonly point:
      | 'muting-others'
      | 'presenting'
      | 'lobby'
      | 'lobby-dial-in'
      | 'lobby-admitting'
      | 'unmuting-self'
      | 'recording'
      | 'recording-auto'
      | 'transcription'
      | 'transcription-auto'
      | 'ai-notes'
      | 'meeting-chat'
      | 'reactions'
      | 'attendance-report';
    readonly title: Localized;
    readonly state: 'in-order' | 'to-mend' | 'choice' | 'unknown';
    readonly now: Step | null;
    readonly asked: Step | null;
    readonly says: Localized;
    readonly becomes: Localized | null;
    readonly why: Localized;
    readonly findOut: Localized | null;
    readonly basis: {
      readonly strength: Strength;
      readonly sources: readonly { readonly id: string; readonly title: string; readonly link: string | null }[];
      readonly note: { readonly nl: string; readonly en: string } | null;
    } | null;
  }[];
};

export type MendPlan = {
  readonly lessonId: string;
  readonly changes: readonly {
    readonly point:
      | 'muting-others'
      | 'presenting'
      | 'lobby'
      | 'lobby-dial-in'
      | 'lobby-admitting'
      | 'unmuting-self'
      | 'recording'
      | 'recording-auto'
      | 'transcription'
      | 'transcription-auto'
      | 'ai-notes'
      | 'meeting-chat'
      | 'reactions'
      | 'attendance-report';
    readonly title: Localized;
    readonly from: Step;
    readonly to: Step;
    readonly says: Localized;
  }[];
  readonly fingerprint: string;
};

export type MendResult = {
  readonly outcome: 'mended' | 'partly' | 'refused' | 'nothing-to-mend' | 'stale';
  readonly lesson: Lesson;
  readonly mended: readonly {
    readonly point:
      | 'muting-others'
      | 'presenting'
      | 'lobby'
      | 'lobby-dial-in'
      | 'lobby-admitting'
      | 'unmuting-self'
      | 'recording'
      | 'recording-auto'
      | 'transcription'
      | 'transcription-auto'
      | 'ai-notes'
      | 'meeting-chat'
      | 'reactions'
      | 'attendance-report';
    readonly title: Localized;
    readonly from: Step;
    readonly to: Step;
    readonly says: Localized;
  }[];
  readonly refused: readonly {
    readonly point:
      | 'muting-others'
      | 'presenting'
      | 'lobby'
      | 'lobby-dial-in'
      | 'lobby-admitting'
      | 'unmuting-self'
      | 'recording'
      | 'recording-auto'
      | 'transcription'
      | 'transcription-auto'
      | 'ai-notes'
      | 'meeting-chat'
      | 'reactions'
      | 'attendance-report';
    readonly title: Localized;
    readonly from: Step;
    readonly to: Step;
    readonly says: Localized;
  }[];
  readonly wayOut: Localized | null;
  readonly plan: MendPlan;
};

export type Explained =
  | {
      readonly kind: 'explained';
      readonly control: string;
      readonly title: Localized;
      readonly why: Localized;
      readonly notHere: Localized | null;
      readonly now: readonly { readonly outcome: Outcome; readonly says: Localized; readonly people: number | null }[];
      readonly basis: {
        readonly strength: Strength;
        readonly sources: readonly { readonly id: string; readonly title: string; readonly link: string | null }[];
        readonly note: { readonly nl: string; readonly en: string } | null;
      } | null;
      readonly sources: readonly { readonly title: string; readonly link: string | null }[];
      readonly instruction: Instruction | null;
    }
  | { readonly kind: 'not-found'; readonly suggestions: readonly { readonly id: string; readonly title: Localized }[] };

export type Audit = {
  readonly id: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly preset: string;
  readonly stage: Stage;
  readonly trigger: 'demand' | 'nightly' | 'upload' | 'retry' | 'decision';
  readonly collectionId: string | null;
  readonly complete: boolean;
  readonly summary: { readonly outcomes: Readonly<Record<Outcome, number>>; readonly gaps: Readonly<Record<Severity, number>> };
};

export type Job = {
  readonly id: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly trigger: 'demand' | 'nightly' | 'upload' | 'retry' | 'decision';
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly stages: readonly {
    readonly stage: 'teams' | 'meet' | 'judge';
    readonly state: 'waiting' | 'running' | 'done' | 'failed';
    readonly parts: readonly {
      readonly platform: PlatformId;
      readonly part: string;
      readonly done: number;
      readonly state: 'reading' | 'read' | 'unread';
    }[];
    readonly problem: Localized | null;
  }[];
  readonly auditId: string | null;
  readonly changes: Readonly<
    Record<
      | 'new'
      | 'mended'
      | 'changed'
      | 'no-longer-readable'
      | 'readable-again'
      | 'gone'
      | 'norm-changed'
      | 'accepted'
      | 'no-longer-accepted'
      | 'attested'
      | 'attestation-ended'
      | 'judged-otherwise',
      number
    >
  > | null;
};

export type AuditRecord = {
  readonly schema: 'lesklaar.audit/1';
  readonly generator: { readonly name: 'lesklaar'; readonly version: string };
  readonly id: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly preset: string;
  readonly stage: Stage;
  readonly sources: readonly {
    readonly platform: PlatformId;
    readonly kind: SourceKind;
    readonly origin: string;
    readonly readAt: string;
    readonly complete: boolean;
    readonly problems: readonly { readonly nl: string; readonly en: string }[];
  }[];
  readonly mapping?:
    | readonly {
        readonly id: string;
        readonly role: Role;
        readonly stage: Stage | null;
        readonly school: string | null;
        readonly teamsGroups: readonly string[];
        readonly orgUnits: readonly string[];
        readonly googleGroups: readonly string[];
        readonly googleLicences: readonly string[] | null;
      }[]
    | undefined;
  readonly populations: readonly {
    readonly id: string;
    readonly role: Role;
    readonly stage: Stage | null;
    readonly school: string | null;
    readonly platform: PlatformId;
    readonly members: number | null;
    readonly from: 'configured' | 'education-role' | 'licence' | 'counted' | 'no-role-given' | 'tenant' | 'no-assignment-data';
  }[];
  readonly findings: readonly {
    readonly control: string;
    readonly platform: PlatformId;
    readonly scope: { readonly kind: ScopeKind; readonly id: string; readonly name: string };
    readonly population: string;
    readonly outcome: Outcome;
    readonly severity: Severity;
    readonly observed: readonly { readonly setting: string; readonly value: unknown; readonly readFrom: string }[];
    readonly unread: readonly {
      readonly setting: string;
      readonly why: UnknownReason;
      readonly detail: string | { readonly nl: string; readonly en: string } | null;
    }[];
    readonly allows: Step | null;
    readonly expected: Step | null;
    readonly affected: number | null;
    readonly assignment: { readonly direct: number; readonly group: number; readonly global: number } | null;
    readonly text: {
      readonly nl: { readonly title: string; readonly because: string; readonly why: string };
      readonly en: { readonly title: string; readonly because: string; readonly why: string };
    };
    readonly remedy: {
      readonly settable: Settable;
      readonly inShort: { readonly nl: string; readonly en: string } | null;
      readonly steps: { readonly nl: readonly string[]; readonly en: readonly string[] };
      readonly command: string | null;
      readonly link: string | null;
    };
    readonly tellTeachers: { readonly nl: string; readonly en: string } | null;
    readonly references: readonly { readonly framework: string; readonly id: string }[];
    readonly basis: {
      readonly strength: Strength;
      readonly sources: readonly { readonly id: string; readonly title: string; readonly link: string | null }[];
      readonly note: { readonly nl: string; readonly en: string } | null;
    };
    readonly exception: {
      readonly reason: string;
      readonly approvedBy: string;
      readonly until: string;
      readonly state: 'live' | 'expired';
    } | null;
    readonly attestation: { readonly by: string; readonly until: string; readonly state: 'live' | 'expired' } | null;
  }[];
  readonly notices: readonly { readonly code: string; readonly text: { readonly nl: string; readonly en: string } }[];
  readonly summary: { readonly outcomes: Readonly<Record<Outcome, number>>; readonly gaps: Readonly<Record<Severity, number>> };
};

export type Overview = {
  readonly audit: { readonly id: string; readonly finishedAt: string; readonly preset: string; readonly stage: Stage };
  readonly summary: { readonly outcomes: Readonly<Record<Outcome, number>>; readonly gaps: Readonly<Record<Severity, number>> };
  readonly pupils: PupilsTouched | null;
  readonly pupilsHigh: PupilsTouched | null;
  readonly places: readonly PlaceStanding[];
  readonly first: readonly GapInShort[];
  readonly unseen: readonly Unseen[];
  readonly since: {
    readonly audit: { readonly id: string; readonly finishedAt: string };
    readonly counts: Readonly<
      Record<
        | 'new'
        | 'mended'
        | 'changed'
        | 'no-longer-readable'
        | 'readable-again'
        | 'gone'
        | 'norm-changed'
        | 'accepted'
        | 'no-longer-accepted'
        | 'attested'
        | 'attestation-ended'
        | 'judged-otherwise',
        number
      >
    >;
    readonly caveats: readonly ('other-preset' | 'other-stage' | 'other-organisation' | 'other-mapping')[];
    readonly some: readonly ChangeInShort[];
  } | null;
  readonly sources: readonly {
    readonly platform: PlatformId;
    readonly kind: SourceKind;
    readonly origin: string;
    readonly readAt: string;
    readonly complete: boolean;
    readonly problems: readonly { readonly nl: string; readonly en: string }[];
  }[];
  readonly notices: readonly { readonly code: string; readonly text: { readonly nl: string; readonly en: string } }[];
  readonly roleless: number;
};

export type PupilsTouched = { readonly touched: number; readonly of: number; readonly certainty: 'exact' | 'at-least' };

export type PlaceStanding = {
  readonly platform: PlatformId;
  readonly school: string | null;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly gaps: Readonly<Record<Severity, number>>;
  readonly pupils: PupilsTouched | null;
};

export type GapInShort = {
  readonly key: string;
  readonly control: string;
  readonly platform: PlatformId;
  readonly severity: Severity;
  readonly title: Localized;
  readonly because: Localized;
  readonly scope: { readonly kind: ScopeKind; readonly id: string; readonly name: string };
  readonly findings: number;
  readonly people: { readonly count: number; readonly role: Role; readonly certainty: 'exact' | 'at-least' } | null;
};

export type Unseen = {
  readonly platform: PlatformId;
  readonly findings: number;
  readonly titles: readonly Localized[];
  readonly howTo: Localized | null;
  readonly command: string | null;
  readonly link: string | null;
};

export type ChangeInShort = {
  readonly kind:
    | 'new'
    | 'mended'
    | 'changed'
    | 'no-longer-readable'
    | 'readable-again'
    | 'gone'
    | 'norm-changed'
    | 'accepted'
    | 'no-longer-accepted'
    | 'attested'
    | 'attestation-ended'
    | 'judged-otherwise';
  readonly key: string;
  readonly platform: PlatformId;
  readonly title: Localized;
  readonly scope: { readonly kind: ScopeKind; readonly id: string; readonly name: string };
  readonly school: string | null;
};

export type Comparison = {
  readonly older: string;
  readonly newer: string;
  readonly changes: readonly {
    readonly key: string;
    readonly kind:
      | 'new'
      | 'mended'
      | 'changed'
      | 'no-longer-readable'
      | 'readable-again'
      | 'gone'
      | 'norm-changed'
      | 'accepted'
      | 'no-longer-accepted'
      | 'attested'
      | 'attestation-ended'
      | 'judged-otherwise';
    readonly before: Finding | null;
    readonly after: Finding | null;
  }[];
  readonly unchanged: number;
  readonly dividedOtherwise: number;
  readonly caveats: readonly ('other-preset' | 'other-stage' | 'other-organisation' | 'other-mapping')[];
};

export type Finding = {
  readonly control: string;
  readonly platform: PlatformId;
  readonly scope: { readonly kind: ScopeKind; readonly id: string; readonly name: string };
  readonly population: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly observed: readonly { readonly setting: string; readonly value: unknown; readonly readFrom: string }[];
  readonly unread: readonly {
    readonly setting: string;
    readonly why: UnknownReason;
    readonly detail: string | { readonly nl: string; readonly en: string } | null;
  }[];
  readonly allows: Step | null;
  readonly expected: Step | null;
  readonly affected: number | null;
  readonly assignment: { readonly direct: number; readonly group: number; readonly global: number } | null;
  readonly text: {
    readonly nl: { readonly title: string; readonly because: string; readonly why: string };
    readonly en: { readonly title: string; readonly because: string; readonly why: string };
  };
  readonly remedy: {
    readonly settable: Settable;
    readonly inShort: { readonly nl: string; readonly en: string } | null;
    readonly steps: { readonly nl: readonly string[]; readonly en: readonly string[] };
    readonly command: string | null;
    readonly link: string | null;
  };
  readonly tellTeachers: { readonly nl: string; readonly en: string } | null;
  readonly references: readonly { readonly framework: string; readonly id: string }[];
  readonly basis: {
    readonly strength: Strength;
    readonly sources: readonly { readonly id: string; readonly title: string; readonly link: string | null }[];
    readonly note: { readonly nl: string; readonly en: string } | null;
  };
  readonly exception: {
    readonly reason: string;
    readonly approvedBy: string;
    readonly until: string;
    readonly state: 'live' | 'expired';
  } | null;
  readonly attestation: { readonly by: string; readonly until: string; readonly state: 'live' | 'expired' } | null;
};

export type KeyedFinding = {
  readonly control: string;
  readonly platform: PlatformId;
  readonly scope: { readonly kind: ScopeKind; readonly id: string; readonly name: string };
  readonly population: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly observed: readonly { readonly setting: string; readonly value: unknown; readonly readFrom: string }[];
  readonly unread: readonly {
    readonly setting: string;
    readonly why: UnknownReason;
    readonly detail: string | { readonly nl: string; readonly en: string } | null;
  }[];
  readonly allows: Step | null;
  readonly expected: Step | null;
  readonly affected: number | null;
  readonly assignment: { readonly direct: number; readonly group: number; readonly global: number } | null;
  readonly text: {
    readonly nl: { readonly title: string; readonly because: string; readonly why: string };
    readonly en: { readonly title: string; readonly because: string; readonly why: string };
  };
  readonly remedy: {
    readonly settable: Settable;
    readonly inShort: { readonly nl: string; readonly en: string } | null;
    readonly steps: { readonly nl: readonly string[]; readonly en: readonly string[] };
    readonly command: string | null;
    readonly link: string | null;
  };
  readonly tellTeachers: { readonly nl: string; readonly en: string } | null;
  readonly references: readonly { readonly framework: string; readonly id: string }[];
  readonly basis: {
    readonly strength: Strength;
    readonly sources: readonly { readonly id: string; readonly title: string; readonly link: string | null }[];
    readonly note: { readonly nl: string; readonly en: string } | null;
  };
  readonly exception: {
    readonly reason: string;
    readonly approvedBy: string;
    readonly until: string;
    readonly state: 'live' | 'expired';
  } | null;
  readonly attestation: { readonly by: string; readonly until: string; readonly state: 'live' | 'expired' } | null;
  readonly key: string;
};

export type Points = {
  readonly audit: { readonly id: string; readonly finishedAt: string; readonly preset: string; readonly stage: Stage };
  readonly sayings: readonly Saying[];
  readonly scopes: readonly { readonly kind: ScopeKind; readonly id: string; readonly name: string }[];
  readonly populations: readonly Population[];
  readonly points: readonly Point[];
};

export type Saying = {
  readonly control: string;
  readonly platform: PlatformId;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly title: Localized;
  readonly because: Localized;
  readonly allows: Step | null;
  readonly expected: Step | null;
  readonly settable: Settable;
  readonly frameworks: readonly string[];
};

export type Population = {
  readonly id: string;
  readonly role: Role;
  readonly stage: Stage | null;
  readonly school: string | null;
  readonly platform: PlatformId;
  readonly members: number | null;
  readonly from: 'configured' | 'education-role' | 'licence' | 'counted' | 'no-role-given' | 'tenant' | 'no-assignment-data';
};

export type Point = {
  readonly key: string;
  readonly saying: number;
  readonly scope: number;
  readonly population: number;
  readonly affected: number | null;
};

export type FindingHistory = {
  readonly key: string;
  readonly audit: { readonly id: string; readonly finishedAt: string; readonly preset: string; readonly stage: Stage };
  readonly findings: readonly Finding[];
  readonly population: Population;
  readonly sources: readonly {
    readonly platform: PlatformId;
    readonly kind: SourceKind;
    readonly origin: string;
    readonly readAt: string;
    readonly complete: boolean;
    readonly problems: readonly { readonly nl: string; readonly en: string }[];
  }[];
  readonly places: readonly FindingPlace[];
  readonly exceptions: readonly Exception[];
  readonly attestations: readonly Attestation[];
  readonly history: readonly {
    readonly auditId: string;
    readonly finishedAt: string;
    readonly outcome: Outcome;
    readonly severity: Severity;
    readonly affected: number | null;
  }[];
};

export type FindingPlace = {
  readonly key: string;
  readonly scope: { readonly kind: ScopeKind; readonly id: string; readonly name: string };
  readonly population: Population;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly affected: number | null;
};

export type Exception = {
  readonly id: string;
  readonly control: string;
  readonly platform: PlatformId | null;
  readonly population: string | null;
  readonly scope: string | null;
  readonly reason: string;
  readonly until: string;
  readonly state: 'requested' | 'approved' | 'ended' | 'refused' | 'expired';
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
  readonly version: number;
};

export type Attestation = {
  readonly id: string;
  readonly control: string;
  readonly platform: PlatformId | null;
  readonly population: string | null;
  readonly outcome: 'ok' | 'gap';
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly until: string;
  readonly state: 'live' | 'expired' | 'ended';
  readonly endedBy: string | null;
  readonly endedAt: string | null;
  readonly version: number;
};

export type Upload = {
  readonly id: string;
  readonly platform: PlatformId;
  readonly name: string;
  readonly uploadedBy: string;
  readonly uploadedAt: string;
  readonly bytes: number;
};

export type RecognisedExport = {
  readonly platform: PlatformId;
  readonly kind: SourceKind;
  readonly tenantId: string | null;
  readonly policies: readonly { readonly object: string; readonly count: number }[];
  readonly populations: readonly {
    readonly id: string;
    readonly role: Role;
    readonly stage: Stage | null;
    readonly school: string | null;
    readonly platform: PlatformId;
    readonly members: number | null;
    readonly from: 'configured' | 'education-role' | 'licence' | 'counted' | 'no-role-given' | 'tenant' | 'no-assignment-data';
  }[];
  readonly people: number | null;
  readonly complete: boolean;
  readonly problems: readonly Localized[];
};

export type PopulationDefinition = {
  readonly id: string;
  readonly role: string;
  readonly stage: Stage | null;
  readonly school: string | null;
  readonly teamsGroups: readonly string[];
  readonly orgUnits: readonly string[];
  readonly googleGroups: readonly string[];
  readonly googleLicences: readonly string[] | null;
};

export type Organisation = {
  readonly name: string;
  readonly country: 'NL' | 'BE' | null;
  readonly timezone: string;
  readonly language: Locale | null;
  readonly microsoftTenantId: string | null;
  readonly googleCustomerId: string | null;
  readonly preset: string | null;
  readonly overrides: readonly {
    readonly control: string;
    readonly role: Role;
    readonly stage: Stage | null;
    readonly platform: PlatformId | null;
    readonly accept: Step;
    readonly reason: string;
  }[];
  readonly version: number;
};

export type SchoolCalendar = {
  readonly school: { readonly id: string; readonly name: string } | null;
  readonly country: 'NL' | 'BE' | null;
  readonly settings: {
    readonly region: 'noord' | 'midden' | 'zuid' | null;
    readonly type: 'day-school' | 'dko';
    readonly weekendLessons: readonly ('saturday' | 'sunday')[];
    readonly optionalDays: readonly ('good-friday' | 'liberation-day' | 'day-after-ascension')[];
    readonly ownDays: readonly {
      readonly name: string;
      readonly first: string;
      readonly last: string;
      readonly replaces: 'autumn' | 'christmas' | 'spring' | 'easter' | 'may' | 'summer' | null;
    }[];
  };
  readonly region: 'noord' | 'midden' | 'zuid' | null;
  readonly choosable: readonly ('good-friday' | 'liberation-day' | 'day-after-ascension')[];
  readonly years: readonly {
    readonly year: string;
    readonly holidays: readonly {
      readonly kind: 'autumn' | 'christmas' | 'spring' | 'easter' | 'may' | 'summer';
      readonly year: string;
      readonly standing: 'fixed' | 'advisory';
      readonly name: Localized;
      readonly first: string;
      readonly last: string;
    }[];
    readonly own: readonly {
      readonly name: string;
      readonly first: string;
      readonly last: string;
      readonly replaces: 'autumn' | 'christmas' | 'spring' | 'easter' | 'may' | 'summer' | null;
    }[];
    readonly single: readonly { readonly name: Localized; readonly first: string; readonly last: string }[];
    readonly missing: readonly ('autumn' | 'christmas' | 'spring' | 'easter' | 'may' | 'summer')[] | null;
  }[];
  readonly asks: 'country' | 'region' | null;
  readonly version: number;
};

export type Schedule = {
  readonly id: string;
  readonly kind: string;
  readonly cron: string;
  readonly timezone: string;
  readonly active: boolean;
  readonly details: Readonly<Record<string, unknown>>;
  readonly version: number;
};

export type Reminder = {
  readonly id: string;
  readonly platform: PlatformId;
  readonly kind: string | null;
  readonly name: string | null;
  readonly mayChange: boolean;
  readonly card: {
    readonly weekday: number;
    readonly time: string;
    readonly timezone: string;
    readonly state: 'active' | 'paused';
    readonly school: string | null;
    readonly ownTimezone: string | null;
    readonly locale: Locale;
    readonly contents: readonly ('checklists' | 'gaps' | 'exceptions' | 'instructions' | 'question')[];
    readonly whenQuiet: 'good-news' | 'silence';
    readonly lastWeekOfAugust: 'quiet' | 'remind';
    readonly pausedBecause: 'gone' | null;
    readonly isYours: boolean;
    readonly next: {
      readonly id: string;
      readonly at: string;
      readonly occasion: 'weekly' | 'catch-up' | 'first-week' | 'summer-deadline';
    } | null;
    readonly skipped: readonly {
      readonly id: string;
      readonly at: string;
      readonly occasion: 'weekly' | 'catch-up' | 'first-week' | 'summer-deadline';
    }[];
  } | null;
  readonly recent: readonly CardDelivery[];
  readonly needLook: number;
  readonly version: number;
};

export type CardDelivery = {
  readonly occurrence: string;
  readonly occasion: string;
  readonly at: string;
  readonly state: 'due' | 'sending' | 'sent' | 'unknown' | 'silent' | 'skipped' | 'joined' | 'failed' | 'gone';
  readonly problem:
    | 'interrupted'
    | 'no-answer'
    | 'throttled'
    | 'unavailable'
    | 'not-signed-in'
    | 'no-right'
    | 'refused'
    | 'not-connected'
    | 'not-composed'
    | 'no-such-school'
    | null;
  readonly tries: number;
  readonly endedAt: string | null;
  readonly askedBy: 'calendar' | 'person';
  readonly again: string | null;
  readonly says: Localized;
  readonly todo: Localized | null;
};

export type TrailEntry = {
  readonly id: string;
  readonly at: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly action: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
};

export type ChecklistProgress = { readonly done: number; readonly total: number; readonly late: number; readonly contradicted: number };

export type Checklist = {
  readonly id: string;
  readonly type: 'tick-list' | 'maturity-scan' | 'privacy-card' | 'step-plan' | 'conversation-guide';
  readonly typeTitle: Localized;
  readonly title: Localized;
  readonly summary: Localized | null;
  readonly origin: 'shipped' | 'own';
  readonly usedBy: 'school' | 'board';
  readonly publisher: string | null;
  readonly jurisdiction: string | null;
  readonly school: string | null;
  readonly year: string;
  readonly progress: ChecklistProgress;
  readonly platforms: readonly PlatformId[];
  readonly contact: string | null;
  readonly events: readonly {
    readonly id: string;
    readonly title: Localized;
    readonly when: { readonly from: string; readonly to: string } | null;
  }[];
  readonly sections: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly title: Localized;
    readonly private: boolean;
    readonly topics: readonly { readonly id: string; readonly number: string; readonly title: Localized }[];
    readonly items: readonly ChecklistRow[];
  }[];
};

export type ChecklistRow = {
  readonly item: ChecklistItem;
  readonly state: ChecklistItemState;
  readonly version: number;
  readonly carriedFrom: string | null;
  readonly earlier: {
    readonly year: string;
    readonly state: {
      readonly tick: { readonly by: { readonly id: string | null; readonly name: string }; readonly at: string } | null;
      readonly scan: {
        readonly standing: 'level' | 'nothing-yet' | 'asking';
        readonly level: number | null;
        readonly ask: { readonly who: { readonly id: string | null; readonly name: string }; readonly until: string | null } | null;
        readonly by: { readonly id: string | null; readonly name: string };
        readonly at: string;
      } | null;
      readonly note: string | null;
      readonly evidence: string | null;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly due: string | null;
      readonly selected: boolean;
      readonly priority: number | null;
      readonly decisions: readonly { readonly body: string; readonly date: string; readonly document: string | null }[];
      readonly answer: string | null;
    };
  } | null;
  readonly done: boolean;
  readonly by: 'person' | 'parts' | 'audit' | 'register' | 'confirmations' | null;
  readonly tickable: boolean;
  readonly audit: {
    readonly state: 'proven' | 'failing' | 'unknown';
    readonly auditId: string;
    readonly at: string;
    readonly settings: readonly {
      readonly setting: string;
      readonly control: string;
      readonly title: Localized;
      readonly outcome: 'ok' | 'default' | 'instruct' | 'gap' | 'accepted' | 'unknown' | 'not-applicable' | 'agreed' | 'not-agreed';
      readonly findings: readonly FindingShown[];
    }[];
  } | null;
  readonly instructions: {
    readonly state: 'confirmed' | 'open' | 'unknown';
    readonly teachers: number | null;
    readonly instructions: readonly {
      readonly control: string;
      readonly platform: PlatformId;
      readonly title: Localized;
      readonly text: Localized;
      readonly confirmedBy: readonly { readonly name: string; readonly at: string }[];
    }[];
  } | null;
  readonly register: {
    readonly register:
      | 'recording-agreement'
      | 'code-of-conduct'
      | 'processing-agreement'
      | 'device-stock'
      | 'recordings-protocol'
      | 'approved-app'
      | 'contact'
      | 'school-event'
      | 'subject-plan'
      | 'survey'
      | 'session'
      | 'action'
      | 'level-text';
    readonly entries: number;
    readonly attention: number;
  } | null;
  readonly deadline: { readonly due: string | null; readonly missing: string | null } | null;
  readonly due: string | null;
  readonly late: boolean;
  readonly waitsFor: readonly string[];
  readonly private: boolean;
  readonly owners: readonly {
    readonly role: string;
    readonly title: Localized;
    readonly part: 'does' | 'decides' | 'negotiates' | 'advises' | 'may-join' | 'may-decide-instead';
  }[];
  readonly mine: boolean;
  readonly mayChange: boolean;
  readonly levels: readonly { readonly level: number; readonly text: Localized; readonly from: 'list' | 'inferred' | 'school' }[];
  readonly handout: Localized | null;
  readonly related: readonly { readonly checklist: string; readonly item: string; readonly title: Localized }[];
  readonly beside: {
    readonly auditId: string;
    readonly at: string;
    readonly outcomes: Readonly<Record<Outcome, number>>;
    readonly gaps: readonly FindingShown[];
  } | null;
  readonly parts: readonly ChecklistPart[];
};

export type ChecklistItem = {
  readonly id: string;
  readonly section: string;
  readonly kind: 'task' | 'agreement' | 'setting' | 'question' | 'level';
  readonly title: Localized;
  readonly body: Localized | null;
  readonly topic: string | null;
  readonly main: boolean;
  readonly step: string | null;
  readonly condition: Localized | null;
  readonly points: readonly Localized[];
  readonly links: readonly {
    readonly label: Localized;
    readonly url: string;
    readonly uncertain: boolean;
    readonly sourceLines?: unknown;
  }[];
  readonly ownerNote: Localized | null;
  readonly legal: boolean;
  readonly legalBasis: readonly Localized[];
  readonly optional: boolean;
  readonly audience: 'teachers' | 'students' | null;
  readonly platform: PlatformId | null;
  readonly settings: readonly string[];
  readonly verification: 'automatic' | 'mixed' | 'manual';
  readonly keySentence: boolean;
  readonly fallbackFor: string | null;
  readonly explanation: Localized | null;
  readonly advice: Localized | null;
  readonly scale: { readonly levels: number; readonly advisedMinimum: number | null } | null;
};

export type ChecklistItemState = {
  readonly tick: { readonly by: { readonly id: string | null; readonly name: string }; readonly at: string } | null;
  readonly scan: {
    readonly standing: 'level' | 'nothing-yet' | 'asking';
    readonly level: number | null;
    readonly ask: { readonly who: { readonly id: string | null; readonly name: string }; readonly until: string | null } | null;
    readonly by: { readonly id: string | null; readonly name: string };
    readonly at: string;
  } | null;
  readonly note: string | null;
  readonly evidence: string | null;
  readonly owner: { readonly id: string | null; readonly name: string } | null;
  readonly due: string | null;
  readonly selected: boolean;
  readonly priority: number | null;
  readonly decisions: readonly { readonly body: string; readonly date: string; readonly document: string | null }[];
  readonly answer: string | null;
};

export type FindingShown = {
  readonly key: string;
  readonly control: string;
  readonly platform: PlatformId;
  readonly scope: string;
  readonly population: string;
  readonly outcome: Outcome;
  readonly because: Localized;
  readonly affected: number | null;
};

export type ChecklistPart = {
  readonly item: ChecklistItem;
  readonly state: ChecklistItemState;
  readonly version: number;
  readonly carriedFrom: string | null;
  readonly earlier: {
    readonly year: string;
    readonly state: {
      readonly tick: { readonly by: { readonly id: string | null; readonly name: string }; readonly at: string } | null;
      readonly scan: {
        readonly standing: 'level' | 'nothing-yet' | 'asking';
        readonly level: number | null;
        readonly ask: { readonly who: { readonly id: string | null; readonly name: string }; readonly until: string | null } | null;
        readonly by: { readonly id: string | null; readonly name: string };
        readonly at: string;
      } | null;
      readonly note: string | null;
      readonly evidence: string | null;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly due: string | null;
      readonly selected: boolean;
      readonly priority: number | null;
      readonly decisions: readonly { readonly body: string; readonly date: string; readonly document: string | null }[];
      readonly answer: string | null;
    };
  } | null;
  readonly done: boolean;
  readonly by: 'person' | 'parts' | 'audit' | 'register' | 'confirmations' | null;
  readonly tickable: boolean;
  readonly audit: {
    readonly state: 'proven' | 'failing' | 'unknown';
    readonly auditId: string;
    readonly at: string;
    readonly settings: readonly {
      readonly setting: string;
      readonly control: string;
      readonly title: Localized;
      readonly outcome: 'ok' | 'default' | 'instruct' | 'gap' | 'accepted' | 'unknown' | 'not-applicable' | 'agreed' | 'not-agreed';
      readonly findings: readonly FindingShown[];
    }[];
  } | null;
  readonly instructions: {
    readonly state: 'confirmed' | 'open' | 'unknown';
    readonly teachers: number | null;
    readonly instructions: readonly {
      readonly control: string;
      readonly platform: PlatformId;
      readonly title: Localized;
      readonly text: Localized;
      readonly confirmedBy: readonly { readonly name: string; readonly at: string }[];
    }[];
  } | null;
  readonly register: {
    readonly register:
      | 'recording-agreement'
      | 'code-of-conduct'
      | 'processing-agreement'
      | 'device-stock'
      | 'recordings-protocol'
      | 'approved-app'
      | 'contact'
      | 'school-event'
      | 'subject-plan'
      | 'survey'
      | 'session'
      | 'action'
      | 'level-text';
    readonly entries: number;
    readonly attention: number;
  } | null;
  readonly deadline: { readonly due: string | null; readonly missing: string | null } | null;
  readonly due: string | null;
  readonly late: boolean;
  readonly waitsFor: readonly string[];
  readonly private: boolean;
  readonly owners: readonly {
    readonly role: string;
    readonly title: Localized;
    readonly part: 'does' | 'decides' | 'negotiates' | 'advises' | 'may-join' | 'may-decide-instead';
  }[];
  readonly mine: boolean;
  readonly mayChange: boolean;
  readonly levels: readonly { readonly level: number; readonly text: Localized; readonly from: 'list' | 'inferred' | 'school' }[];
  readonly handout: Localized | null;
  readonly related: readonly { readonly checklist: string; readonly item: string; readonly title: Localized }[];
  readonly beside: {
    readonly auditId: string;
    readonly at: string;
    readonly outcomes: Readonly<Record<Outcome, number>>;
    readonly gaps: readonly FindingShown[];
  } | null;
  readonly parts: readonly unknown[];
};

export type ReportDocument = {
  readonly title: string | Localized;
  readonly subtitle: string;
  readonly chapters: readonly {
    readonly id: string;
    readonly number: number | null;
    readonly title: string | Localized;
    readonly blocks: readonly (
      | { readonly kind: 'heading'; readonly text: string | Localized }
      | { readonly kind: 'text'; readonly text: string | Localized; readonly tone: 'plain' | 'strong' | 'subtle' }
      | {
          readonly kind: 'points';
          readonly points: readonly {
            readonly state: 'ok' | 'attention' | 'unknown' | 'information';
            readonly word: Localized;
            readonly text: string | Localized;
            readonly details: readonly (string | Localized)[];
          }[];
        }
      | { readonly kind: 'steps'; readonly steps: readonly (string | Localized)[] }
      | { readonly kind: 'facts'; readonly facts: readonly { readonly name: string | Localized; readonly value: string | Localized }[] }
      | {
          readonly kind: 'table';
          readonly head: readonly (string | Localized)[];
          readonly rows: readonly (readonly (string | Localized)[])[];
        }
      | { readonly kind: 'links'; readonly links: readonly { readonly label: Localized; readonly url: string }[] }
      | { readonly kind: 'legend'; readonly signs: readonly { readonly id: string; readonly title: Localized }[] }
      | {
          readonly kind: 'scale';
          readonly title: string | Localized;
          readonly scale: {
            readonly levels: number;
            readonly current: number | null;
            readonly advisedMinimum: number | null;
            readonly legal: boolean;
            readonly selected: boolean;
            readonly words: Localized;
          };
        }
    )[];
  }[];
};

export type ChecklistTask = {
  readonly key: string;
  readonly kind: 'item' | 'ask' | 'contradicted' | 'entry' | 'date';
  readonly title: string | Localized;
  readonly checklist: string | null;
  readonly listTitle: Localized | null;
  readonly item: string | null;
  readonly entry: string | null;
  readonly register: string | null;
  readonly school: string | null;
  readonly year: string;
  readonly owner: { readonly id: string | null; readonly name: string } | null;
  readonly roles: readonly string[];
  readonly roleTitles: readonly Localized[];
  readonly due: string | null;
  readonly late: boolean;
  readonly canTick: boolean;
  readonly version: number;
};

export type RegisterEntry =
  | {
      readonly register: 'recording-agreement';
      readonly content: {
        readonly what: string;
        readonly use: 'live' | 'recorded';
        readonly why: string;
        readonly decidedBy: string;
        readonly from: string;
        readonly until: string | null;
      };
      readonly entry: string;
      readonly school: string | null;
      readonly year: string | null;
      readonly title: string | Localized;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly remarks: readonly { readonly state: 'ok' | 'attention' | 'unknown' | 'information'; readonly text: Localized }[];
      readonly printable: boolean;
      readonly mayChange: boolean;
      readonly version: number;
    }
  | {
      readonly register: 'code-of-conduct';
      readonly content: {
        readonly audience: 'teachers' | 'students';
        readonly points: readonly string[];
        readonly additions: string | null;
        readonly signedOff: readonly { readonly group: string; readonly date: string }[];
      };
      readonly entry: string;
      readonly school: string | null;
      readonly year: string | null;
      readonly title: string | Localized;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly remarks: readonly { readonly state: 'ok' | 'attention' | 'unknown' | 'information'; readonly text: Localized }[];
      readonly printable: boolean;
      readonly mayChange: boolean;
      readonly version: number;
    }
  | {
      readonly register: 'processing-agreement';
      readonly content: {
        readonly supplier: string;
        readonly product: string;
        readonly signed: string | null;
        readonly registered: string | null;
        readonly review: string | null;
        readonly document: string | null;
        readonly owner: { readonly id: string | null; readonly name: string } | null;
      };
      readonly entry: string;
      readonly school: string | null;
      readonly year: string | null;
      readonly title: string | Localized;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly remarks: readonly { readonly state: 'ok' | 'attention' | 'unknown' | 'information'; readonly text: Localized }[];
      readonly printable: boolean;
      readonly mayChange: boolean;
      readonly version: number;
    }
  | {
      readonly register: 'device-stock';
      readonly content: {
        readonly what: 'devices' | 'webcams' | 'boards';
        readonly source: 'school' | 'board' | 'municipality';
        readonly available: number;
        readonly needed: number;
        readonly lent: number;
        readonly note: string | null;
      };
      readonly entry: string;
      readonly school: string | null;
      readonly year: string | null;
      readonly title: string | Localized;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly remarks: readonly { readonly state: 'ok' | 'attention' | 'unknown' | 'information'; readonly text: Localized }[];
      readonly printable: boolean;
      readonly mayChange: boolean;
      readonly version: number;
    }
  | {
      readonly register: 'recordings-protocol';
      readonly content: {
        readonly purpose: string | null;
        readonly storage: 'own-region' | 'school-systems';
        readonly access: 'organiser' | 'class' | 'team';
        readonly exchange: 'nobody' | 'school';
        readonly retentionDays: number;
        readonly deletedBy: string | null;
        readonly decidedOn: string | null;
        readonly review: string | null;
      };
      readonly entry: string;
      readonly school: string | null;
      readonly year: string | null;
      readonly title: string | Localized;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly remarks: readonly { readonly state: 'ok' | 'attention' | 'unknown' | 'information'; readonly text: Localized }[];
      readonly printable: boolean;
      readonly mayChange: boolean;
      readonly version: number;
    }
  | {
      readonly register: 'approved-app';
      readonly content: {
        readonly name: string;
        readonly supplier: string | null;
        readonly verdict: 'approved' | 'ask' | 'not-approved';
        readonly why: string | null;
        readonly parentAddress: { readonly firstUse: string; readonly informed: string | null } | null;
        readonly owner: { readonly id: string | null; readonly name: string } | null;
      };
      readonly entry: string;
      readonly school: string | null;
      readonly year: string | null;
      readonly title: string | Localized;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly remarks: readonly { readonly state: 'ok' | 'attention' | 'unknown' | 'information'; readonly text: Localized }[];
      readonly printable: boolean;
      readonly mayChange: boolean;
      readonly version: number;
    }
  | {
      readonly register: 'contact';
      readonly content: { readonly for: 'complaints' | 'privacy'; readonly name: string; readonly address: string };
      readonly entry: string;
      readonly school: string | null;
      readonly year: string | null;
      readonly title: string | Localized;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly remarks: readonly { readonly state: 'ok' | 'attention' | 'unknown' | 'information'; readonly text: Localized }[];
      readonly printable: boolean;
      readonly mayChange: boolean;
      readonly version: number;
    }
  | {
      readonly register: 'school-event';
      readonly content: { readonly event: string; readonly from: string; readonly to: string | null; readonly what: string | null };
      readonly entry: string;
      readonly school: string | null;
      readonly year: string | null;
      readonly title: string | Localized;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly remarks: readonly { readonly state: 'ok' | 'attention' | 'unknown' | 'information'; readonly text: Localized }[];
      readonly printable: boolean;
      readonly mayChange: boolean;
      readonly version: number;
    }
  | {
      readonly register: 'subject-plan';
      readonly content: {
        readonly subject: string;
        readonly classGroup: string;
        readonly group: 'graad-1' | 'graad-2' | 'graad-2-volwassenen-muziek' | 'graad-3' | 'graad-4' | 'kortlopend';
        readonly teacher: { readonly id: string | null; readonly name: string } | null;
        readonly assessed: boolean | null;
        readonly lessons: readonly { readonly date: string; readonly form: 'contact' | 'remote'; readonly location: string | null }[];
      };
      readonly entry: string;
      readonly school: string | null;
      readonly year: string | null;
      readonly title: string | Localized;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly remarks: readonly { readonly state: 'ok' | 'attention' | 'unknown' | 'information'; readonly text: Localized }[];
      readonly printable: boolean;
      readonly mayChange: boolean;
      readonly version: number;
    }
  | {
      readonly register: 'survey';
      readonly content: {
        readonly about: 'students' | 'teachers';
        readonly group: string;
        readonly asked: string;
        readonly answered: number;
        readonly withEquipment: number;
        readonly withConnection: number;
        readonly withSkills: number;
        readonly plan: string | null;
      };
      readonly entry: string;
      readonly school: string | null;
      readonly year: string | null;
      readonly title: string | Localized;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly remarks: readonly { readonly state: 'ok' | 'attention' | 'unknown' | 'information'; readonly text: Localized }[];
      readonly printable: boolean;
      readonly mayChange: boolean;
      readonly version: number;
    }
  | {
      readonly register: 'session';
      readonly content: {
        readonly checklist: string;
        readonly date: string;
        readonly people: readonly string[];
        readonly questions: readonly string[];
        readonly answers: readonly { readonly item: string; readonly text: string }[];
        readonly note: string | null;
      };
      readonly entry: string;
      readonly school: string | null;
      readonly year: string | null;
      readonly title: string | Localized;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly remarks: readonly { readonly state: 'ok' | 'attention' | 'unknown' | 'information'; readonly text: Localized }[];
      readonly printable: boolean;
      readonly mayChange: boolean;
      readonly version: number;
    }
  | {
      readonly register: 'action';
      readonly content: {
        readonly title: string;
        readonly note: string | null;
        readonly owner: { readonly id: string | null; readonly name: string } | null;
        readonly due: string | null;
        readonly done: string | null;
        readonly checklist: string | null;
        readonly item: string | null;
        readonly session: string | null;
      };
      readonly entry: string;
      readonly school: string | null;
      readonly year: string | null;
      readonly title: string | Localized;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly remarks: readonly { readonly state: 'ok' | 'attention' | 'unknown' | 'information'; readonly text: Localized }[];
      readonly printable: boolean;
      readonly mayChange: boolean;
      readonly version: number;
    }
  | {
      readonly register: 'level-text';
      readonly content: {
        readonly checklist: string;
        readonly item: string;
        readonly level: number;
        readonly text: { readonly nl: string; readonly en: string };
      };
      readonly entry: string;
      readonly school: string | null;
      readonly year: string | null;
      readonly title: string | Localized;
      readonly owner: { readonly id: string | null; readonly name: string } | null;
      readonly remarks: readonly { readonly state: 'ok' | 'attention' | 'unknown' | 'information'; readonly text: Localized }[];
      readonly printable: boolean;
      readonly mayChange: boolean;
      readonly version: number;
    };

export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly todo: string;
  readonly code: string;
  readonly requestId: string;
};

/** Of an operation that needs to be told nothing. */
export type Nothing = Readonly<Record<string, never>>;

export interface Operations {
  getMe: { asked: Nothing; answer: Me };
  getMyCheck: { asked: { readonly query?: { readonly platform?: PlatformId | undefined } }; answer: MyCheck };
  listMyLessons: { asked: { readonly query?: { readonly platform?: PlatformId | undefined } }; answer: MyLessons };
  planMyMend: {
    asked: { readonly query: { readonly platform?: PlatformId | undefined; readonly lesson: string } };
    answer: { readonly lesson: Lesson; readonly plan: MendPlan };
  };
  mendMyLesson: { asked: { readonly body: MendWanted }; answer: MendResult };
  confirmInstruction: { asked: { readonly body: InstructionRead }; answer: Instruction };
  explainControl: { asked: { readonly query: { readonly platform?: PlatformId | undefined; readonly words: string } }; answer: Explained };
  listInstructionReaders: {
    asked: {
      readonly query?: {
        readonly limit?: number | undefined;
        readonly after?: string | undefined;
        readonly instruction?: string | undefined;
      };
    };
    answer: {
      readonly rows: readonly {
        readonly personId: string;
        readonly personName: string;
        readonly instruction: string;
        readonly fingerprint: string;
        readonly platform: PlatformId;
        readonly control: string;
        readonly at: string;
      }[];
      readonly next: string | null;
    };
  };
  listAudits: {
    asked: { readonly query?: { readonly limit?: number | undefined; readonly after?: string | undefined } };
    answer: { readonly rows: readonly Audit[]; readonly next: string | null };
  };
  startAudit: { asked: { readonly body: { readonly platforms?: readonly PlatformId[] | undefined } }; answer: Job };
  getLatestAudit: { asked: Nothing; answer: AuditRecord };
  getOverview: { asked: Nothing; answer: Overview };
  getAuditPopulations: {
    asked: { readonly params: { readonly id: string } };
    answer: {
      readonly populations: readonly {
        readonly id: string;
        readonly role: Role;
        readonly stage: Stage | null;
        readonly school: string | null;
        readonly platform: PlatformId;
        readonly members: number | null;
        readonly from: 'configured' | 'education-role' | 'licence' | 'counted' | 'no-role-given' | 'tenant' | 'no-assignment-data';
      }[];
    };
  };
  getAudit: { asked: { readonly params: { readonly id: string } }; answer: AuditRecord };
  compareAudits: { asked: { readonly params: { readonly id: string; readonly other: string } }; answer: Comparison };
  listFindings: {
    asked: {
      readonly params: { readonly id: string };
      readonly query?: {
        readonly limit?: number | undefined;
        readonly after?: string | undefined;
        readonly platform?: PlatformId | undefined;
        readonly control?: string | undefined;
        readonly outcome?: Outcome | readonly Outcome[] | undefined;
        readonly severity?: Severity | readonly Severity[] | undefined;
        readonly population?: string | undefined;
        readonly school?: string | undefined;
        readonly settable?: Settable | undefined;
        readonly framework?: string | undefined;
        readonly search?: string | undefined;
      };
    };
    answer: { readonly rows: readonly KeyedFinding[]; readonly next: string | null };
  };
  getPoints: { asked: { readonly params: { readonly id: string } }; answer: Points };
  getFinding: { asked: { readonly params: { readonly id: string; readonly key: string } }; answer: FindingHistory };
  getReport: {
    asked: {
      readonly params: { readonly id: string };
      readonly query?: {
        readonly format?: 'json' | 'csv' | 'markdown' | 'html' | 'sarif' | 'xlsx' | undefined;
        readonly lang?: Locale | undefined;
      };
    };
    answer: 'file';
  };
  getLatestJob: { asked: Nothing; answer: Job | null };
  getJob: { asked: { readonly params: { readonly id: string } }; answer: Job };
  watchJob: { asked: { readonly params: { readonly id: string } }; answer: 'events' };
  retryAudit: { asked: { readonly params: { readonly id: string } }; answer: Job };
  listExceptions: { asked: Nothing; answer: { readonly exceptions: readonly Exception[] } };
  requestException: {
    asked: {
      readonly body: {
        readonly control: string;
        readonly platform?: PlatformId | null | undefined;
        readonly population?: string | null | undefined;
        readonly scope?: string | null | undefined;
        readonly reason: string;
        readonly until: string;
      };
    };
    answer: Exception;
  };
  getException: { asked: { readonly params: { readonly id: string } }; answer: Exception };
  approveException: { asked: { readonly params: { readonly id: string }; readonly seen: string }; answer: Exception };
  refuseException: { asked: { readonly params: { readonly id: string }; readonly seen: string }; answer: Exception };
  endException: { asked: { readonly params: { readonly id: string }; readonly seen: string }; answer: Exception };
  listAttestations: { asked: Nothing; answer: { readonly attestations: readonly Attestation[] } };
  addAttestation: {
    asked: {
      readonly body: {
        readonly control: string;
        readonly platform?: PlatformId | null | undefined;
        readonly population?: string | null | undefined;
        readonly outcome: 'ok' | 'gap';
        readonly note?: string | null | undefined;
        readonly until: string;
      };
    };
    answer: Attestation;
  };
  getAttestation: { asked: { readonly params: { readonly id: string } }; answer: Attestation };
  endAttestation: { asked: { readonly params: { readonly id: string }; readonly seen: string }; answer: Attestation };
  listUploads: { asked: Nothing; answer: { readonly uploads: readonly Upload[] } };
  addUpload: {
    asked: { readonly query?: { readonly name?: string | undefined; readonly dryRun?: 'true' | 'false' | undefined }; readonly file: Blob };
    answer:
      { readonly recognised: RecognisedExport } | { readonly upload: Upload; readonly recognised: RecognisedExport; readonly job: Job };
  };
  removeUpload: { asked: { readonly params: { readonly id: string } }; answer: null };
  getPopulations: {
    asked: Nothing;
    answer: {
      readonly definitions: readonly PopulationDefinition[];
      readonly confirmedBy: string | null;
      readonly confirmedAt: string | null;
      readonly version: number;
    };
  };
  confirmPopulations: {
    asked: {
      readonly seen: string;
      readonly body: {
        readonly definitions: readonly {
          readonly id: string;
          readonly role: 'student' | 'teacher' | 'staff' | 'guest';
          readonly stage?: Stage | null | undefined;
          readonly school?: string | null | undefined;
          readonly teamsGroups?: readonly string[] | undefined;
          readonly orgUnits?: readonly string[] | undefined;
          readonly googleGroups?: readonly string[] | undefined;
          readonly googleLicences?: readonly string[] | null | undefined;
        }[];
      };
    };
    answer: {
      readonly definitions: readonly PopulationDefinition[];
      readonly confirmedBy: string | null;
      readonly confirmedAt: string | null;
      readonly version: number;
    };
  };
  suggestPopulations: {
    asked: Nothing;
    answer: {
      readonly suggestions: readonly {
        readonly definition: PopulationDefinition;
        readonly because: readonly {
          readonly place: {
            readonly platform: PlatformId;
            readonly kind: 'group' | 'org-unit';
            readonly id: string;
            readonly name: string;
            readonly members: number | null;
          };
          readonly word: string;
        }[];
        readonly members: number | null;
      }[];
      readonly mapped: readonly {
        readonly platform: PlatformId;
        readonly kind: 'group' | 'org-unit';
        readonly id: string;
        readonly name: string;
        readonly members: number | null;
      }[];
      readonly unread: readonly Localized[];
    };
  };
  getSettings: {
    asked: Nothing;
    answer: {
      readonly organisation: Organisation;
      readonly choices: {
        readonly presets: readonly { readonly id: string; readonly title: Localized; readonly about: Localized }[];
        readonly controls: readonly { readonly id: string; readonly title: Localized; readonly steps: readonly Step[] }[];
      };
    };
  };
  changeSettings: {
    asked: {
      readonly seen: string;
      readonly body: {
        readonly name: string;
        readonly country: 'NL' | 'BE' | null;
        readonly timezone: string;
        readonly language: Locale | null;
        readonly microsoftTenantId: string | null;
        readonly googleCustomerId: string | null;
        readonly preset: string | null;
        readonly overrides: readonly {
          readonly control: string;
          readonly role: Role;
          readonly stage: Stage | null;
          readonly platform: PlatformId | null;
          readonly accept: Step;
          readonly reason: string;
        }[];
      };
    };
    answer: {
      readonly organisation: Organisation;
      readonly choices: {
        readonly presets: readonly { readonly id: string; readonly title: Localized; readonly about: Localized }[];
        readonly controls: readonly { readonly id: string; readonly title: Localized; readonly steps: readonly Step[] }[];
      };
    };
  };
  listSchools: {
    asked: Nothing;
    answer: {
      readonly schools: readonly {
        readonly id: string;
        readonly name: string;
        readonly stage: Stage | null;
        readonly country: 'NL' | 'BE' | null;
      }[];
      readonly version: string;
    };
  };
  changeSchools: {
    asked: {
      readonly seen: string;
      readonly body: {
        readonly schools: readonly {
          readonly id?: string | null | undefined;
          readonly name: string;
          readonly stage: Stage | null;
          readonly country: 'NL' | 'BE' | null;
        }[];
      };
    };
    answer: {
      readonly schools: readonly {
        readonly id: string;
        readonly name: string;
        readonly stage: Stage | null;
        readonly country: 'NL' | 'BE' | null;
      }[];
      readonly version: string;
    };
  };
  listCalendars: {
    asked: Nothing;
    answer: {
      readonly calendars: readonly SchoolCalendar[];
      readonly dutchYears: readonly string[];
      readonly source: 'set-up' | 'not-set-up';
    };
  };
  getCalendar: { asked: { readonly params: { readonly school: string } }; answer: SchoolCalendar };
  changeCalendar: {
    asked: {
      readonly params: { readonly school: string };
      readonly seen: string;
      readonly body: {
        readonly region?: 'noord' | 'midden' | 'zuid' | null | undefined;
        readonly type?: 'day-school' | 'dko' | undefined;
        readonly weekendLessons?: readonly ('saturday' | 'sunday')[] | undefined;
        readonly optionalDays?: readonly ('good-friday' | 'liberation-day' | 'day-after-ascension')[] | undefined;
        readonly ownDays?:
          | readonly {
              readonly name: string;
              readonly first: string;
              readonly last: string;
              readonly replaces?: 'autumn' | 'christmas' | 'spring' | 'easter' | 'may' | 'summer' | null | undefined;
            }[]
          | undefined;
      };
    };
    answer: SchoolCalendar;
  };
  bringInHolidays: {
    asked: { readonly body: { readonly document: unknown } };
    answer: {
      readonly changed: readonly string[];
      readonly same: readonly string[];
      readonly unpublished: readonly string[];
      readonly unread: number;
    };
  };
  refreshHolidays: {
    asked: Nothing;
    answer: {
      readonly changed: readonly string[];
      readonly same: readonly string[];
      readonly unpublished: readonly string[];
      readonly unread: number;
    };
  };
  listSchedules: { asked: Nothing; answer: { readonly schedules: readonly Schedule[] } };
  getSchedule: { asked: { readonly params: { readonly id: 'nightly-audit' } }; answer: Schedule };
  setSchedule: {
    asked: {
      readonly params: { readonly id: 'nightly-audit' };
      readonly seen: string;
      readonly body: { readonly cron: string; readonly timezone: string; readonly active: boolean };
    };
    answer: Schedule;
  };
  listReminders: {
    asked: Nothing;
    answer: {
      readonly reminders: readonly Reminder[];
      readonly choices: {
        readonly schools: readonly { readonly id: string; readonly name: string }[];
        readonly contents: readonly ('checklists' | 'gaps' | 'exceptions' | 'instructions' | 'question')[];
      };
      readonly missingYears: readonly string[];
    };
  };
  getReminder: { asked: { readonly params: { readonly reminder: string } }; answer: Reminder };
  putReminder: {
    asked: {
      readonly params: { readonly reminder: string };
      readonly seen: string;
      readonly body: {
        readonly weekday: number;
        readonly time: string;
        readonly state: 'active' | 'paused';
        readonly placeName: string | null;
        readonly school: string | null;
        readonly ownTimezone?: string | null | undefined;
        readonly locale: Locale;
        readonly contents: readonly ('checklists' | 'gaps' | 'exceptions' | 'instructions' | 'question')[];
        readonly whenQuiet: 'good-news' | 'silence';
        readonly lastWeekOfAugust: 'quiet' | 'remind';
      };
    };
    answer: Reminder;
  };
  removeReminder: { asked: { readonly params: { readonly reminder: string } }; answer: null };
  skipCard: { asked: { readonly params: { readonly reminder: string }; readonly body: { readonly occurrence: string } }; answer: Reminder };
  unskipCards: { asked: { readonly params: { readonly reminder: string } }; answer: Reminder };
  sendCardNow: { asked: { readonly params: { readonly reminder: string } }; answer: CardDelivery };
  previewCard: {
    asked: { readonly params: { readonly reminder: string } };
    answer: {
      readonly title: string;
      readonly lines: readonly {
        readonly kind: 'heading' | 'text' | 'point';
        readonly text: string;
        readonly detail: string | null;
        readonly state: string | null;
      }[];
    };
  };
  listCardDeliveries: {
    asked: {
      readonly params: { readonly reminder: string };
      readonly query?: { readonly limit?: number | undefined; readonly after?: string | undefined };
    };
    answer: { readonly rows: readonly CardDelivery[]; readonly next: string | null };
  };
  postCardAgain: { asked: { readonly params: { readonly reminder: string; readonly occurrence: string } }; answer: CardDelivery };
  confirmCardArrived: { asked: { readonly params: { readonly reminder: string; readonly occurrence: string } }; answer: CardDelivery };
  readTrail: {
    asked: {
      readonly query?: {
        readonly limit?: number | undefined;
        readonly after?: string | undefined;
        readonly subject?: string | undefined;
        readonly actor?: string | undefined;
      };
    };
    answer: { readonly rows: readonly TrailEntry[]; readonly next: string | null };
  };
  listChecklists: {
    asked: { readonly query?: { readonly school?: string | undefined; readonly year?: string | undefined } };
    answer: {
      readonly school: string | null;
      readonly year: string;
      readonly schools: readonly { readonly id: string; readonly name: string }[];
      readonly lists: readonly {
        readonly id: string;
        readonly type: 'tick-list' | 'maturity-scan' | 'privacy-card' | 'step-plan' | 'conversation-guide';
        readonly typeTitle: Localized;
        readonly title: Localized;
        readonly summary: Localized | null;
        readonly origin: 'shipped' | 'own';
        readonly usedBy: 'school' | 'board';
        readonly publisher: string | null;
        readonly jurisdiction: string | null;
        readonly progress: ChecklistProgress;
        readonly mine: number;
        readonly suggested: boolean;
      }[];
    };
  };
  importChecklist: {
    asked: { readonly query?: { readonly dryRun?: 'true' | 'false' | undefined }; readonly body: { readonly yaml: string } };
    answer: {
      readonly id: string;
      readonly type: 'tick-list' | 'maturity-scan' | 'privacy-card' | 'step-plan' | 'conversation-guide';
      readonly typeTitle: Localized;
      readonly title: Localized;
      readonly summary: Localized | null;
      readonly origin: 'shipped' | 'own';
      readonly usedBy: 'school' | 'board';
      readonly publisher: string | null;
      readonly jurisdiction: string | null;
      readonly sections: number;
      readonly items: number;
      readonly replaces: boolean;
    };
  };
  getChecklist: {
    asked: {
      readonly params: { readonly checklist: string };
      readonly query?: {
        readonly school?: string | undefined;
        readonly year?: string | undefined;
        readonly whose?: 'everybody' | 'mine' | undefined;
        readonly search?: string | undefined;
        readonly platforms?: 'own' | 'all' | undefined;
      };
    };
    answer: Checklist;
  };
  removeChecklist: { asked: { readonly params: { readonly checklist: string } }; answer: null };
  getChecklistItem: {
    asked: {
      readonly params: { readonly checklist: string; readonly item: string };
      readonly query?: { readonly school?: string | undefined; readonly year?: string | undefined };
    };
    answer: {
      readonly item: ChecklistItem;
      readonly state: ChecklistItemState;
      readonly version: number;
      readonly carriedFrom: string | null;
      readonly earlier: {
        readonly year: string;
        readonly state: {
          readonly tick: { readonly by: { readonly id: string | null; readonly name: string }; readonly at: string } | null;
          readonly scan: {
            readonly standing: 'level' | 'nothing-yet' | 'asking';
            readonly level: number | null;
            readonly ask: { readonly who: { readonly id: string | null; readonly name: string }; readonly until: string | null } | null;
            readonly by: { readonly id: string | null; readonly name: string };
            readonly at: string;
          } | null;
          readonly note: string | null;
          readonly evidence: string | null;
          readonly owner: { readonly id: string | null; readonly name: string } | null;
          readonly due: string | null;
          readonly selected: boolean;
          readonly priority: number | null;
          readonly decisions: readonly { readonly body: string; readonly date: string; readonly document: string | null }[];
          readonly answer: string | null;
        };
      } | null;
      readonly done: boolean;
      readonly by: 'person' | 'parts' | 'audit' | 'register' | 'confirmations' | null;
      readonly tickable: boolean;
      readonly audit: {
        readonly state: 'proven' | 'failing' | 'unknown';
        readonly auditId: string;
        readonly at: string;
        readonly settings: readonly {
          readonly setting: string;
          readonly control: string;
          readonly title: Localized;
          readonly outcome: 'ok' | 'default' | 'instruct' | 'gap' | 'accepted' | 'unknown' | 'not-applicable' | 'agreed' | 'not-agreed';
          readonly findings: readonly FindingShown[];
        }[];
      } | null;
      readonly instructions: {
        readonly state: 'confirmed' | 'open' | 'unknown';
        readonly teachers: number | null;
        readonly instructions: readonly {
          readonly control: string;
          readonly platform: PlatformId;
          readonly title: Localized;
          readonly text: Localized;
          readonly confirmedBy: readonly { readonly name: string; readonly at: string }[];
        }[];
      } | null;
      readonly register: {
        readonly register:
          | 'recording-agreement'
          | 'code-of-conduct'
          | 'processing-agreement'
          | 'device-stock'
          | 'recordings-protocol'
          | 'approved-app'
          | 'contact'
          | 'school-event'
          | 'subject-plan'
          | 'survey'
          | 'session'
          | 'action'
          | 'level-text';
        readonly entries: number;
        readonly attention: number;
      } | null;
      readonly deadline: { readonly due: string | null; readonly missing: string | null } | null;
      readonly due: string | null;
      readonly late: boolean;
      readonly waitsFor: readonly string[];
      readonly private: boolean;
      readonly owners: readonly {
        readonly role: string;
        readonly title: Localized;
        readonly part: 'does' | 'decides' | 'negotiates' | 'advises' | 'may-join' | 'may-decide-instead';
      }[];
      readonly mine: boolean;
      readonly mayChange: boolean;
      readonly levels: readonly { readonly level: number; readonly text: Localized; readonly from: 'list' | 'inferred' | 'school' }[];
      readonly handout: Localized | null;
      readonly related: readonly { readonly checklist: string; readonly item: string; readonly title: Localized }[];
      readonly beside: {
        readonly auditId: string;
        readonly at: string;
        readonly outcomes: Readonly<Record<Outcome, number>>;
        readonly gaps: readonly FindingShown[];
      } | null;
      readonly parts: readonly ChecklistPart[];
      readonly history: readonly {
        readonly at: string;
        readonly by: string;
        readonly action: string;
        readonly before: unknown;
        readonly after: unknown;
      }[];
    };
  };
  changeChecklistItem: {
    asked: {
      readonly params: { readonly checklist: string; readonly item: string };
      readonly query?: { readonly school?: string | undefined; readonly year?: string | undefined };
      readonly seen: string;
      readonly body: {
        readonly ticked?: boolean | undefined;
        readonly scan?:
          | {
              readonly standing: 'level' | 'nothing-yet' | 'asking';
              readonly level?: number | null | undefined;
              readonly ask?:
                | {
                    readonly who: { readonly id?: string | null | undefined; readonly name: string };
                    readonly until?: string | null | undefined;
                  }
                | null
                | undefined;
            }
          | null
          | undefined;
        readonly note?: string | null | undefined;
        readonly evidence?: string | null | undefined;
        readonly owner?: { readonly id?: string | null | undefined; readonly name: string } | null | undefined;
        readonly due?: string | null | undefined;
        readonly selected?: boolean | undefined;
        readonly priority?: number | null | undefined;
        readonly decisions?:
          readonly { readonly body: string; readonly date: string; readonly document?: string | null | undefined }[] | undefined;
        readonly answer?: string | null | undefined;
      };
    };
    answer: ChecklistRow;
  };
  getChecklistSchools: {
    asked: { readonly params: { readonly checklist: string }; readonly query?: { readonly year?: string | undefined } };
    answer: {
      readonly checklist: string;
      readonly year: string;
      readonly schools: readonly {
        readonly school: { readonly id: string; readonly name: string } | null;
        readonly progress: ChecklistProgress;
        readonly done: Readonly<Record<string, boolean>>;
      }[];
    };
  };
  compareChecklistYears: {
    asked: {
      readonly params: { readonly checklist: string };
      readonly query?: { readonly school?: string | undefined; readonly year?: string | undefined; readonly earlier?: string | undefined };
    };
    answer: {
      readonly year: string;
      readonly earlier: string;
      readonly progress: { readonly now: ChecklistProgress; readonly earlier: ChecklistProgress };
      readonly conditions: readonly {
        readonly item: string;
        readonly before: number | null;
        readonly now: number | null;
        readonly growth: 'grown' | 'same' | 'lower' | 'new' | 'unknown';
      }[];
    };
  };
  getChecklistReport: {
    asked: {
      readonly params: { readonly checklist: string };
      readonly query?: { readonly school?: string | undefined; readonly year?: string | undefined };
    };
    answer: ReportDocument;
  };
  listChecklistTasks: {
    asked: { readonly query?: { readonly school?: string | undefined; readonly whose?: 'everybody' | 'mine' | undefined } };
    answer: { readonly tasks: readonly ChecklistTask[] };
  };
  getQuestionOfTheWeek: {
    asked: {
      readonly params: { readonly checklist: string };
      readonly query?: { readonly school?: string | undefined; readonly year?: string | undefined };
    };
    answer: { readonly checklist: string; readonly theme: Localized | null; readonly question: ChecklistRow };
  };
  getPrivacyAdvice: {
    asked: { readonly query: { readonly school?: string | undefined; readonly question: string } };
    answer: {
      readonly advice: {
        readonly checklist: string;
        readonly section: string;
        readonly title: Localized;
        readonly items: readonly ChecklistRow[];
      } | null;
      readonly privacyContact: string | null;
    };
  };
  askAboutApp: {
    asked: { readonly query: { readonly school?: string | undefined; readonly name: string } };
    answer: {
      readonly name: string;
      readonly verdict: 'approved' | 'ask' | 'not-approved' | 'unlisted';
      readonly says: Localized;
      readonly why: string | null;
      readonly meant: string | null;
      readonly checker: string | null;
    };
  };
  listRegisterEntries: {
    asked: {
      readonly query: {
        readonly school?: string | undefined;
        readonly year?: string | undefined;
        readonly register:
          | 'recording-agreement'
          | 'code-of-conduct'
          | 'processing-agreement'
          | 'device-stock'
          | 'recordings-protocol'
          | 'approved-app'
          | 'contact'
          | 'school-event'
          | 'subject-plan'
          | 'survey'
          | 'session'
          | 'action'
          | 'level-text';
      };
    };
    answer: { readonly entries: readonly RegisterEntry[] };
  };
  addRegisterEntry: {
    asked: {
      readonly body:
        | {
            readonly register: 'recording-agreement';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly what: string;
              readonly use: 'live' | 'recorded';
              readonly why: string;
              readonly decidedBy: string;
              readonly from: string;
              readonly until?: string | null | undefined;
            };
          }
        | {
            readonly register: 'code-of-conduct';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly audience: 'teachers' | 'students';
              readonly points: readonly string[];
              readonly additions?: string | null | undefined;
              readonly signedOff: readonly { readonly group: string; readonly date: string }[];
            };
          }
        | {
            readonly register: 'processing-agreement';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly supplier: string;
              readonly product: string;
              readonly signed?: string | null | undefined;
              readonly registered?: string | null | undefined;
              readonly review?: string | null | undefined;
              readonly document?: string | null | undefined;
              readonly owner?: { readonly id?: string | null | undefined; readonly name: string } | null | undefined;
            };
          }
        | {
            readonly register: 'device-stock';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly what: 'devices' | 'webcams' | 'boards';
              readonly source: 'school' | 'board' | 'municipality';
              readonly available: number;
              readonly needed: number;
              readonly lent: number;
              readonly note?: string | null | undefined;
            };
          }
        | {
            readonly register: 'recordings-protocol';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly purpose?: string | null | undefined;
              readonly storage: 'own-region' | 'school-systems';
              readonly access: 'organiser' | 'class' | 'team';
              readonly exchange: 'nobody' | 'school';
              readonly retentionDays: number;
              readonly deletedBy?: string | null | undefined;
              readonly decidedOn?: string | null | undefined;
              readonly review?: string | null | undefined;
            };
          }
        | {
            readonly register: 'approved-app';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly name: string;
              readonly supplier?: string | null | undefined;
              readonly verdict: 'approved' | 'ask' | 'not-approved';
              readonly why?: string | null | undefined;
              readonly parentAddress?: { readonly firstUse: string; readonly informed?: string | null | undefined } | null | undefined;
              readonly owner?: { readonly id?: string | null | undefined; readonly name: string } | null | undefined;
            };
          }
        | {
            readonly register: 'contact';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: { readonly for: 'complaints' | 'privacy'; readonly name: string; readonly address: string };
          }
        | {
            readonly register: 'school-event';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly event: string;
              readonly from: string;
              readonly to?: string | null | undefined;
              readonly what?: string | null | undefined;
            };
          }
        | {
            readonly register: 'subject-plan';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly subject: string;
              readonly classGroup: string;
              readonly group: 'graad-1' | 'graad-2' | 'graad-2-volwassenen-muziek' | 'graad-3' | 'graad-4' | 'kortlopend';
              readonly teacher?: { readonly id?: string | null | undefined; readonly name: string } | null | undefined;
              readonly assessed?: boolean | null | undefined;
              readonly lessons: readonly {
                readonly date: string;
                readonly form: 'contact' | 'remote';
                readonly location?: string | null | undefined;
              }[];
            };
          }
        | {
            readonly register: 'survey';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly about: 'students' | 'teachers';
              readonly group: string;
              readonly asked: string;
              readonly answered: number;
              readonly withEquipment: number;
              readonly withConnection: number;
              readonly withSkills: number;
              readonly plan?: string | null | undefined;
            };
          }
        | {
            readonly register: 'session';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly checklist: string;
              readonly date: string;
              readonly people: readonly string[];
              readonly questions: readonly string[];
              readonly answers: readonly { readonly item: string; readonly text: string }[];
              readonly note?: string | null | undefined;
            };
          }
        | {
            readonly register: 'action';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly title: string;
              readonly note?: string | null | undefined;
              readonly owner?: { readonly id?: string | null | undefined; readonly name: string } | null | undefined;
              readonly due?: string | null | undefined;
              readonly done?: string | null | undefined;
              readonly checklist?: string | null | undefined;
              readonly item?: string | null | undefined;
              readonly session?: string | null | undefined;
            };
          }
        | {
            readonly register: 'level-text';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly checklist: string;
              readonly item: string;
              readonly level: number;
              readonly text: { readonly nl: string; readonly en: string };
            };
          };
    };
    answer: RegisterEntry;
  };
  getRegisterEntry: { asked: { readonly params: { readonly entry: string } }; answer: RegisterEntry };
  changeRegisterEntry: {
    asked: {
      readonly params: { readonly entry: string };
      readonly seen: string;
      readonly body:
        | {
            readonly register: 'recording-agreement';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly what: string;
              readonly use: 'live' | 'recorded';
              readonly why: string;
              readonly decidedBy: string;
              readonly from: string;
              readonly until?: string | null | undefined;
            };
          }
        | {
            readonly register: 'code-of-conduct';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly audience: 'teachers' | 'students';
              readonly points: readonly string[];
              readonly additions?: string | null | undefined;
              readonly signedOff: readonly { readonly group: string; readonly date: string }[];
            };
          }
        | {
            readonly register: 'processing-agreement';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly supplier: string;
              readonly product: string;
              readonly signed?: string | null | undefined;
              readonly registered?: string | null | undefined;
              readonly review?: string | null | undefined;
              readonly document?: string | null | undefined;
              readonly owner?: { readonly id?: string | null | undefined; readonly name: string } | null | undefined;
            };
          }
        | {
            readonly register: 'device-stock';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly what: 'devices' | 'webcams' | 'boards';
              readonly source: 'school' | 'board' | 'municipality';
              readonly available: number;
              readonly needed: number;
              readonly lent: number;
              readonly note?: string | null | undefined;
            };
          }
        | {
            readonly register: 'recordings-protocol';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly purpose?: string | null | undefined;
              readonly storage: 'own-region' | 'school-systems';
              readonly access: 'organiser' | 'class' | 'team';
              readonly exchange: 'nobody' | 'school';
              readonly retentionDays: number;
              readonly deletedBy?: string | null | undefined;
              readonly decidedOn?: string | null | undefined;
              readonly review?: string | null | undefined;
            };
          }
        | {
            readonly register: 'approved-app';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly name: string;
              readonly supplier?: string | null | undefined;
              readonly verdict: 'approved' | 'ask' | 'not-approved';
              readonly why?: string | null | undefined;
              readonly parentAddress?: { readonly firstUse: string; readonly informed?: string | null | undefined } | null | undefined;
              readonly owner?: { readonly id?: string | null | undefined; readonly name: string } | null | undefined;
            };
          }
        | {
            readonly register: 'contact';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: { readonly for: 'complaints' | 'privacy'; readonly name: string; readonly address: string };
          }
        | {
            readonly register: 'school-event';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly event: string;
              readonly from: string;
              readonly to?: string | null | undefined;
              readonly what?: string | null | undefined;
            };
          }
        | {
            readonly register: 'subject-plan';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly subject: string;
              readonly classGroup: string;
              readonly group: 'graad-1' | 'graad-2' | 'graad-2-volwassenen-muziek' | 'graad-3' | 'graad-4' | 'kortlopend';
              readonly teacher?: { readonly id?: string | null | undefined; readonly name: string } | null | undefined;
              readonly assessed?: boolean | null | undefined;
              readonly lessons: readonly {
                readonly date: string;
                readonly form: 'contact' | 'remote';
                readonly location?: string | null | undefined;
              }[];
            };
          }
        | {
            readonly register: 'survey';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly about: 'students' | 'teachers';
              readonly group: string;
              readonly asked: string;
              readonly answered: number;
              readonly withEquipment: number;
              readonly withConnection: number;
              readonly withSkills: number;
              readonly plan?: string | null | undefined;
            };
          }
        | {
            readonly register: 'session';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly checklist: string;
              readonly date: string;
              readonly people: readonly string[];
              readonly questions: readonly string[];
              readonly answers: readonly { readonly item: string; readonly text: string }[];
              readonly note?: string | null | undefined;
            };
          }
        | {
            readonly register: 'action';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly title: string;
              readonly note?: string | null | undefined;
              readonly owner?: { readonly id?: string | null | undefined; readonly name: string } | null | undefined;
              readonly due?: string | null | undefined;
              readonly done?: string | null | undefined;
              readonly checklist?: string | null | undefined;
              readonly item?: string | null | undefined;
              readonly session?: string | null | undefined;
            };
          }
        | {
            readonly register: 'level-text';
            readonly school?: string | null | undefined;
            readonly year?: string | null | undefined;
            readonly content: {
              readonly checklist: string;
              readonly item: string;
              readonly level: number;
              readonly text: { readonly nl: string; readonly en: string };
            };
          };
    };
    answer: RegisterEntry;
  };
  removeRegisterEntry: { asked: { readonly params: { readonly entry: string }; readonly seen: string }; answer: null };
  getRegisterEntryDocument: { asked: { readonly params: { readonly entry: string } }; answer: ReportDocument };
  findColleagues: {
    asked: { readonly query: { readonly search: string } };
    answer: { readonly people: readonly { readonly id: string; readonly name: string }[]; readonly from: 'directory' | 'none' };
  };
  getConnections: { asked: Nothing; answer: { readonly platforms: readonly PlatformId[] } };
  checkConnections: {
    asked: Nothing;
    answer: {
      readonly checks: readonly {
        readonly platform: PlatformId;
        readonly id: string;
        readonly title: Localized;
        readonly permission: string | null;
        readonly need: 'required' | 'optional';
        readonly outcome: 'ok' | 'missing' | 'unsure';
        readonly found: Localized;
        readonly mend: Localized | null;
      }[];
    };
  };
}

/** Method and path. */
export const places: Readonly<Record<keyof Operations, string>> = {
  getMe: 'GET /api/me',
  getMyCheck: 'GET /api/my/check',
  listMyLessons: 'GET /api/my/lessons',
  planMyMend: 'GET /api/my/lessons/mend',
  mendMyLesson: 'POST /api/my/lessons/mend',
  confirmInstruction: 'POST /api/my/instructions/confirm',
  explainControl: 'GET /api/my/explanation',
  listInstructionReaders: 'GET /api/instructions/readers',
  listAudits: 'GET /api/audits',
  startAudit: 'POST /api/audits',
  getLatestAudit: 'GET /api/audits/latest',
  getOverview: 'GET /api/audits/latest/overview',
  getAuditPopulations: 'GET /api/audits/{id}/populations',
  getAudit: 'GET /api/audits/{id}',
  compareAudits: 'GET /api/audits/{id}/compare/{other}',
  listFindings: 'GET /api/audits/{id}/findings',
  getPoints: 'GET /api/audits/{id}/points',
  getFinding: 'GET /api/audits/{id}/findings/{key}',
  getReport: 'GET /api/audits/{id}/report',
  getLatestJob: 'GET /api/jobs/latest',
  getJob: 'GET /api/jobs/{id}',
  watchJob: 'GET /api/jobs/{id}/events',
  retryAudit: 'POST /api/jobs/{id}/retry',
  listExceptions: 'GET /api/exceptions',
  requestException: 'POST /api/exceptions',
  getException: 'GET /api/exceptions/{id}',
  approveException: 'POST /api/exceptions/{id}/approve',
  refuseException: 'POST /api/exceptions/{id}/refuse',
  endException: 'POST /api/exceptions/{id}/end',
  listAttestations: 'GET /api/attestations',
  addAttestation: 'POST /api/attestations',
  getAttestation: 'GET /api/attestations/{id}',
  endAttestation: 'POST /api/attestations/{id}/end',
  listUploads: 'GET /api/uploads',
  addUpload: 'POST /api/uploads',
  removeUpload: 'DELETE /api/uploads/{id}',
  getPopulations: 'GET /api/populations',
  confirmPopulations: 'PUT /api/populations',
  suggestPopulations: 'GET /api/populations/suggestions',
  getSettings: 'GET /api/settings',
  changeSettings: 'PUT /api/settings',
  listSchools: 'GET /api/schools',
  changeSchools: 'PUT /api/schools',
  listCalendars: 'GET /api/calendars',
  getCalendar: 'GET /api/calendars/{school}',
  changeCalendar: 'PUT /api/calendars/{school}',
  bringInHolidays: 'POST /api/school-holidays',
  refreshHolidays: 'POST /api/school-holidays/refresh',
  listSchedules: 'GET /api/schedules',
  getSchedule: 'GET /api/schedules/{id}',
  setSchedule: 'PUT /api/schedules/{id}',
  listReminders: 'GET /api/reminders',
  getReminder: 'GET /api/reminders/{reminder}',
  putReminder: 'PUT /api/reminders/{reminder}',
  removeReminder: 'DELETE /api/reminders/{reminder}',
  skipCard: 'POST /api/reminders/{reminder}/skip',
  unskipCards: 'DELETE /api/reminders/{reminder}/skip',
  sendCardNow: 'POST /api/reminders/{reminder}/send',
  previewCard: 'GET /api/reminders/{reminder}/preview',
  listCardDeliveries: 'GET /api/reminders/{reminder}/deliveries',
  postCardAgain: 'POST /api/reminders/{reminder}/deliveries/{occurrence}/again',
  confirmCardArrived: 'POST /api/reminders/{reminder}/deliveries/{occurrence}/arrived',
  readTrail: 'GET /api/trail',
  listChecklists: 'GET /api/checklists',
  importChecklist: 'POST /api/checklists',
  getChecklist: 'GET /api/checklists/{checklist}',
  removeChecklist: 'DELETE /api/checklists/{checklist}',
  getChecklistItem: 'GET /api/checklists/{checklist}/items/{item}',
  changeChecklistItem: 'POST /api/checklists/{checklist}/items/{item}',
  getChecklistSchools: 'GET /api/checklists/{checklist}/schools',
  compareChecklistYears: 'GET /api/checklists/{checklist}/comparison',
  getChecklistReport: 'GET /api/checklists/{checklist}/report',
  listChecklistTasks: 'GET /api/checklist-tasks',
  getQuestionOfTheWeek: 'GET /api/checklists/{checklist}/question-of-the-week',
  getPrivacyAdvice: 'GET /api/privacy-advice',
  askAboutApp: 'GET /api/approved-app',
  listRegisterEntries: 'GET /api/register-entries',
  addRegisterEntry: 'POST /api/register-entries',
  getRegisterEntry: 'GET /api/register-entries/{entry}',
  changeRegisterEntry: 'PUT /api/register-entries/{entry}',
  removeRegisterEntry: 'DELETE /api/register-entries/{entry}',
  getRegisterEntryDocument: 'GET /api/register-entries/{entry}/document',
  findColleagues: 'GET /api/colleagues',
  getConnections: 'GET /api/connections',
  checkConnections: 'POST /api/connections/check',
};
