import type { AuditRepository, CollectionRepository, SnapshotProgressRepository, UploadRepository } from './audit-repositories.ts';
import type {
  AttestationRepository,
  ChecklistRepository,
  ExceptionRepository,
  OrganisationRepository,
  PopulationRepository,
  RegisterRepository,
  SchoolRepository,
} from './decision-repositories.ts';
import type { DeliveryRepository } from './delivery-repository.ts';
import type { ConversationRepository, ScheduleRepository, TrailRepository } from './message-repositories.ts';
import type { ActivityRepository, ConfirmationRepository, PreferenceRepository } from './teacher-repositories.ts';

/** All that is kept. Nothing is reached but through the organisation that it belongs to. */
export interface Store {
  /** The only way to data. It does not look whether the organisation exists: what it does not have, nobody has. */
  forOrganisation(organisationId: string): OrganisationStore;
  /** Ids only; for jobs that run for each organisation. */
  organisationIds(): Promise<readonly string[]>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface OrganisationStore {
  readonly organisationId: string;
  readonly organisation: OrganisationRepository;
  readonly audits: AuditRepository;
  readonly collections: CollectionRepository;
  readonly exceptions: ExceptionRepository;
  readonly attestations: AttestationRepository;
  readonly schools: SchoolRepository;
  readonly populations: PopulationRepository;
  readonly uploads: UploadRepository;
  readonly schedules: ScheduleRepository;
  readonly deliveries: DeliveryRepository;
  readonly conversations: ConversationRepository;
  readonly checklists: ChecklistRepository;
  readonly registers: RegisterRepository;
  readonly snapshots: SnapshotProgressRepository;
  readonly trail: TrailRepository;
  readonly confirmations: ConfirmationRepository;
  readonly preferences: PreferenceRepository;
  readonly activities: ActivityRepository;
  /**
   * All or nothing. Only the store that is handed to `work` may be used in it: the embedded database has one connection, and waiting for it inside a
   * transaction would wait for ever.
   */
  transaction<T>(work: (store: OrganisationStore) => Promise<T>): Promise<T>;
  /**
   * In a transaction, before it looks whether it has to add something: of those who are about to do the same, on whichever instance, one goes on and the others
   * wait until its transaction has ended. PostgreSQL shows no transaction what another one is adding.
   * @throws WrongStore outside of a transaction.
   */
  oneAtATime(what: string): Promise<void>;
}
