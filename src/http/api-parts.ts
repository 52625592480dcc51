import type { ShippedLists } from '../checklists/shipped-lists.ts';
import type { Clock, Timer } from '../clock.ts';
import type { HolidaySource } from '../reminders/calendar/government/holiday-source.ts';
import type { Store } from '../store/store.ts';
import type { AuditJobs } from '../use-cases/audit-jobs.ts';
import type { StaffDirectory } from '../use-cases/checklists/find-colleagues.ts';
import type { ReportDesk } from '../use-cases/audits/render-report.ts';
import type { ConnectedTenants } from '../use-cases/connected-tenants.ts';
import type { ConnectionChecks } from '../use-cases/connection-checks.ts';
import type { KeptChecks } from '../use-cases/lessons/kept-checks.ts';
import type { LessonDeskOf, PersonOf } from '../use-cases/lessons/teacher-asking.ts';
import type { PlacesLookup } from '../use-cases/populations/suggest-populations.ts';
import type { CardWords } from '../reminders/card-in-words.ts';
import type { CardRunner } from '../use-cases/schedules/card-runner.ts';
import type { SchedulesChanged } from '../use-cases/schedules/set-schedule.ts';

/** What the API works with. */
export interface ApiParts {
  readonly store: Pick<Store, 'forOrganisation'>;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly newId: () => string;
  /** Of the product. */
  readonly version: string;
  readonly jobs: AuditJobs;
  readonly connections: ConnectionChecks;
  readonly connected: ConnectedTenants;
  /** Null: only what was read before tells names of groups and org units. */
  readonly lookup: PlacesLookup | null;
  /** Null: no directory to ask; colleagues are named by typing. */
  readonly staff: StaffDirectory | null;
  /** Null: whoever runs schedules looks for itself. */
  readonly runner: SchedulesChanged | null;
  /** Whoever sends weekly cards; null: it looks for itself. */
  readonly cards: CardRunner | null;
  readonly cardWords: CardWords;
  /** The caller's own meetings, as the caller. */
  readonly lessons: LessonDeskOf;
  readonly person: PersonOf;
  /** presumed: whoever may sign in and has no role by name passes for a teacher; pupils may be among them. */
  readonly teachers: 'named' | 'presumed';
  readonly checks: KeptChecks;
  readonly reports: ReportDesk;
  /** The checklists that come with the product. */
  readonly checklists: ShippedLists;
  /** Where Dutch school holidays are published; null: no address is set up. */
  readonly holidays: HolidaySource | null;
  /** Bytes of one export. */
  readonly largestUpload: number;
  /** Aborts when the service stops: streams end then. */
  readonly stopping: AbortSignal;
}
