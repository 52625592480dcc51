// Made from the API’s own description by `npm run golden`: what stands here is what the service answers.
import type { ActorRole } from '../../src/model/actor.ts';
import type { Locale } from '../../src/model/language.ts';
import type { ScopeKind, SourceKind } from '../../src/model/holding.ts';
import type { Outcome, Settable, Severity, Strength } from '../../src/model/outcome.ts';
import type { PlatformId } from '../../src/model/platform.ts';
import type { Role, Stage } from '../../src/model/population.ts';
import type { UnknownReason } from '../../src/model/reading.ts';
import type { Step } from '../../src/model/step.ts';

export type Me = {
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
    | 'trail.read'
    | 'report.read'
    | 'connection.check'
    | 'reminder.set'
    | 'own-lesson.read'
  )[];
  readonly organisation: { readonly id: string; readonly name: string; readonly language: Locale | null };
};

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
  readonly changes: Readonly<Record<'new' | 'mended' | 'changed' | 'no-longer-readable' | 'readable-again' | 'gone', number>> | null;
};

export type Localized = { readonly nl: string; readonly en: string };

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
    readonly counts: Readonly<Record<'new' | 'mended' | 'changed' | 'no-longer-readable' | 'readable-again' | 'gone', number>>;
    readonly caveats: readonly ('other-preset' | 'other-stage' | 'other-organisation')[];
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
  readonly kind: 'new' | 'mended' | 'changed' | 'no-longer-readable' | 'readable-again' | 'gone';
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
    readonly kind: 'new' | 'mended' | 'changed' | 'no-longer-readable' | 'readable-again' | 'gone';
    readonly before: Finding | null;
    readonly after: Finding | null;
  }[];
  readonly unchanged: number;
  readonly caveats: readonly ('other-preset' | 'other-stage' | 'other-organisation')[];
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

export type FindingHistory = {
  readonly key: string;
  readonly findings: readonly Finding[];
  readonly history: readonly {
    readonly auditId: string;
    readonly finishedAt: string;
    readonly outcome: Outcome;
    readonly severity: Severity;
    readonly affected: number | null;
  }[];
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

export type Schedule = {
  readonly id: string;
  readonly kind: string;
  readonly cron: string;
  readonly timezone: string;
  readonly active: boolean;
  readonly details: Readonly<Record<string, unknown>>;
  readonly version: number;
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
  listAudits: {
    asked: { readonly query?: { readonly limit?: number | undefined; readonly after?: string | undefined } };
    answer: { readonly rows: readonly Audit[]; readonly next: string | null };
  };
  startAudit: { asked: { readonly body: { readonly platforms?: readonly PlatformId[] | undefined } }; answer: Job };
  getLatestAudit: { asked: Nothing; answer: AuditRecord };
  getOverview: { asked: Nothing; answer: Overview };
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
  getLatestJob: { asked: Nothing; answer: Job };
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
  listAudits: 'GET /api/audits',
  startAudit: 'POST /api/audits',
  getLatestAudit: 'GET /api/audits/latest',
  getOverview: 'GET /api/audits/latest/overview',
  getAudit: 'GET /api/audits/{id}',
  compareAudits: 'GET /api/audits/{id}/compare/{other}',
  listFindings: 'GET /api/audits/{id}/findings',
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
  listSchedules: 'GET /api/schedules',
  getSchedule: 'GET /api/schedules/{id}',
  setSchedule: 'PUT /api/schedules/{id}',
  readTrail: 'GET /api/trail',
  checkConnections: 'POST /api/connections/check',
};
