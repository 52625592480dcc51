import type { ShippedLists } from '../checklists/shipped-lists.ts';
import type { Clock, Timer } from '../clock.ts';
import type { Store } from '../store/store.ts';
import type { AuditJobs } from '../use-cases/audit-jobs.ts';
import type { ConnectedTenants } from '../use-cases/connected-tenants.ts';
import type { ConnectionChecks } from '../use-cases/connection-checks.ts';
import type { LessonDeskOf, PersonOf, TeacherChecks } from '../use-cases/lessons/teacher-asking.ts';
import type { PlacesLookup } from '../use-cases/populations/suggest-populations.ts';
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
  /** Null: whoever runs schedules looks for itself. */
  readonly runner: SchedulesChanged | null;
  /** The caller's own meetings, as the caller. */
  readonly lessons: LessonDeskOf;
  readonly person: PersonOf;
  readonly checks: TeacherChecks;
  /** The checklists that come with the product. */
  readonly checklists: ShippedLists;
  /** Bytes of one export. */
  readonly largestUpload: number;
  /** Aborts when the service stops: streams end then. */
  readonly stopping: AbortSignal;
}
