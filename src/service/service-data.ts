import type { Clock, Timer } from '../clock.ts';
import type { Environment } from '../config.ts';
import type { TenantConnections } from '../connections.ts';
import { AppError } from '../errors.ts';
import type { StoppablePart } from '../http/guards/graceful-stop.ts';
import type { Metrics } from '../http/guards/metrics.ts';
import type { CardDone } from '../jobs/deliver-card.ts';
import { usualPace } from '../jobs/pace.ts';
import { startJobs, type Jobs } from '../jobs/start-jobs.ts';
import type { AuditDone } from '../jobs/work-on-audits.ts';
import { checkTenants, tenantCollector } from '../live-reading.ts';
import type { Log } from '../log.ts';
import type { CallSurroundings } from '../platforms/calls/patient-fetch.ts';
import type { HolidaySource } from '../reminders/calendar/government/holiday-source.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';
import { createStore } from '../store/create-store.ts';
import { migrate } from '../store/migrate.ts';
import { openDatabase, type OpenDatabase } from '../store/open-database.ts';
import type { Store } from '../store/store.ts';
import type { ConnectedTenants } from '../use-cases/connected-tenants.ts';
import type { ConnectionChecks } from '../use-cases/connection-checks.ts';
import { schoolOf } from '../use-cases/school-of.ts';
import { keepFirstSettings } from './first-settings.ts';
import { serviceHolidays } from './service-holidays.ts';
import type { ServicePlaces } from './service-places.ts';
import { serviceTenants, type ServiceTenants } from './service-tenants.ts';
import { watchCertificates } from './watch-certificates.ts';

export interface DataSurroundings {
  readonly env: Environment;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly random: () => number;
  readonly newId: () => string;
  /** Of the product. */
  readonly version: string;
}

interface Opening extends DataSurroundings {
  readonly log: Log;
  readonly auditDone: AuditDone;
  readonly cardDone: CardDone;
  readonly certificateEnds: Metrics['certificateEnds'];
}

/** All behind the web surface: what is kept, what runs on its own, and the tenants. */
export interface ServiceData {
  readonly store: Store;
  readonly jobs: Jobs;
  readonly checks: ConnectionChecks;
  /** Of an organisation; only the installation's own has any. @throws AppError no-connection and its like. */
  readonly connectionsOf: (organisationId: string) => Promise<TenantConnections>;
  readonly connected: ConnectedTenants;
  /** The pretend school; null outside the sandbox. */
  readonly pretend: Sandbox | null;
  /** Where Dutch school holidays are fetched from; null: nowhere. */
  readonly holidays: HolidaySource | null;
  /** How the outside world is reached. */
  readonly calls: CallSurroundings;
  /** In the order in which they are to be closed. */
  readonly parts: readonly StoppablePart[];
}

/** @throws AppError when the database is not there, in use or newer than this version. */
export async function openData(places: ServicePlaces, around: Opening): Promise<ServiceData> {
  const { school, folder, config } = places;
  const database = await openDatabase(places.database);
  const tenants = await serviceTenants(config.mode, school, { ...around, reach: (url) => url, folder });
  try {
    return await dataOf(places, database, tenants, around);
  } catch (error) {
    await tenants.close();
    await database.close();
    throw error;
  }
}

async function dataOf(
  { organisationId, school, config }: ServicePlaces,
  database: OpenDatabase,
  tenants: ServiceTenants,
  around: Opening,
): Promise<ServiceData> {
  const { clock, newId, log, certificateEnds } = around;
  await migrate(database);
  const store = createStore(database, clock);
  const own = store.forOrganisation(organisationId);
  await keepFirstSettings(own, { school, nightly: config.nightly, newId, clock });
  const connectionsOf = async (id: string): Promise<TenantConnections> =>
    id === organisationId ? tenants.connections() : refuseStranger();
  const connected: ConnectedTenants = async (id) => (id === organisationId ? tenants.connected : []);
  const lookAtCertificates = async (): Promise<void> =>
    watchCertificates({ config, connections: async () => tenants.connections(), clock, log, ends: certificateEnds });
  const collect = tenantCollector(connectionsOf, tenants.around);
  await lookAtCertificates();
  const holidays = serviceHolidays(config, tenants.around);
  const nightly = { everyNight: lookAtCertificates, holidays };
  const jobs = await startJobs({ ...around, ...nightly, database, store, collect, connected, pace: usualPace });
  // Somebody who looks for the first time sees how things stand, and not an empty page.
  if ((await own.audits.latestId()) === null) await jobs.audits.start(organisationId, { trigger: 'demand', startedBy: 'system' });
  return {
    store,
    jobs,
    checks: {
      check: async (id) => checkTenants(await connectionsOf(id), await schoolOf(store.forOrganisation(id), clock), tenants.around),
    },
    connectionsOf,
    connected,
    pretend: tenants.pretend,
    holidays,
    calls: tenants.around,
    parts: [
      { name: 'jobs', close: async () => jobs.stop() },
      { name: 'tenants', close: async () => tenants.close() },
      { name: 'database', close: async () => store.close() },
    ],
  };
}

/** Another organisation than that of this installation has no tenants here. */
function refuseStranger(): never {
  throw new AppError('no-connection', {});
}
