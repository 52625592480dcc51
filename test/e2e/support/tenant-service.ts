import { afterAll, beforeAll } from '@jest/globals';
import { systemTimer } from '../../../src/clock.ts';
import { startJobs, type Jobs, type JobsSurroundings } from '../../../src/jobs/start-jobs.ts';
import { prepareTab } from '../../../src/service/tab/prepare-tab.ts';
import { createStore } from '../../../src/store/create-store.ts';
import type { OpenDatabase } from '../../../src/store/open-database.ts';
import { doorsOf } from '../../auth/little-service.ts';
import { heardLog } from '../../auth/log-lines.ts';
import { googleClient, ourTenant, pretendVendors, signInConfig, type PretendVendors } from '../../auth/pretend-vendors.ts';
import { apiService, type ApiService } from '../../http/support/api-service.ts';
import { fillBoard } from '../../http/support/board.ts';
import { hastyPace, movingClock } from '../../jobs/support/jobs-at-work.ts';
import { noon } from '../../support/audit.ts';
import { openReadyDatabase } from '../../support/ready-database.ts';

export interface TenantService {
  readonly address: () => string;
  readonly service: () => ApiService;
}

/** In a browser, where Teams signs nobody in. */
type Ways = 'with Google' | 'in Teams only';

interface Opened {
  readonly database: OpenDatabase;
  readonly vendors: PretendVendors;
  readonly jobs: Jobs | null;
  readonly service: ApiService;
}

/**
 * The service of a school of its own: with the tab, with doors that take Entra's and Google's tokens by keys on loopback, and with the tables of a
 * board that was audited twice, and then jobs are done as soon as they are asked for; or of a board that has nothing yet and no tenant connected, where audits
 * really run. It is about noon.
 */
export function aTenantService(board: 'audited' | 'new', ways: Ways = 'with Google'): TenantService {
  let opened: Opened | undefined;
  beforeAll(async () => {
    const database = await openReadyDatabase();
    const clock = board === 'audited' ? { now: () => noon } : movingClock();
    const store = createStore(database, clock);
    const organisationId = board === 'audited' ? (await fillBoard(store, 'linde')).organisationId : 'bestuur-nieuw';
    const vendors = await pretendVendors();
    const heard = heardLog();
    const { microsoft } = signInConfig;
    if (microsoft === null) throw new Error('the pretend vendors sign in with Microsoft');
    const config = {
      ...signInConfig,
      microsoft: { ...microsoft, tenants: [{ id: ourTenant, organisationId }] },
      google: { clientId: googleClient, domains: [{ id: 'delinde.example', organisationId }] },
    };
    const tab = await prepareTab(heard.log);
    const signIn = ways === 'with Google' ? { googleClientId: googleClient } : {};
    const doors = doorsOf(vendors, heard, clock, config);
    const jobs = board === 'audited' ? null : await jobsOf({ database, store, clock, log: heard.log });
    const own = jobs === null ? {} : { jobs: jobs.audits, runner: jobs };
    opened = { database, vendors, jobs, service: await apiService({ store, clock, doors, tab, ...own, ...signIn }) };
  }, 180_000);
  afterAll(async () => {
    await opened?.service.close();
    await opened?.jobs?.stop();
    await opened?.vendors.close();
    await opened?.database.close();
  });
  const service = (): ApiService => {
    if (opened === undefined) throw new Error('the service is opened before the first test');
    return opened.service;
  };
  return { service, address: () => service().address };
}

async function jobsOf(around: Pick<JobsSurroundings, 'database' | 'store' | 'clock' | 'log'>): Promise<Jobs> {
  const nothing = async (): Promise<readonly never[]> => [];
  return startJobs({ ...around, collect: nothing, connected: nothing, timer: systemTimer, version: '0.1.0', pace: hastyPace });
}
