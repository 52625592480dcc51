import { afterAll, beforeAll } from '@jest/globals';
import { prepareTab } from '../../../src/service/tab/prepare-tab.ts';
import { createStore } from '../../../src/store/create-store.ts';
import type { OpenDatabase } from '../../../src/store/open-database.ts';
import { doorsOf } from '../../auth/little-service.ts';
import { heardLog } from '../../auth/log-lines.ts';
import { googleClient, ourTenant, pretendVendors, signInConfig, type PretendVendors } from '../../auth/pretend-vendors.ts';
import { apiService, type ApiService } from '../../http/support/api-service.ts';
import { fillBoard } from '../../http/support/board.ts';
import { noon } from '../../support/audit.ts';
import { openMemoryDatabase } from '../../support/memory-database.ts';

export interface TenantService {
  readonly address: () => string;
  readonly service: () => ApiService;
}

/**
 * The service of a school of its own: with the tab, with doors that take Entra's and Google's tokens by keys on loopback, and with the tables of a
 * board that was audited twice, or never. Jobs are done as soon as they are asked for, and it is always noon.
 */
export function aTenantService(board: 'audited' | 'new'): TenantService {
  let opened: { readonly database: OpenDatabase; readonly vendors: PretendVendors; readonly service: ApiService } | undefined;
  beforeAll(async () => {
    const database = await openMemoryDatabase();
    const store = createStore(database, { now: () => noon });
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
    const doors = doorsOf(vendors, heard, { now: () => noon }, config);
    opened = { database, vendors, service: await apiService({ store, doors, tab, googleClientId: googleClient }) };
  }, 180_000);
  afterAll(async () => {
    await opened?.service.close();
    await opened?.vendors.close();
    await opened?.database.close();
  });
  const service = (): ApiService => {
    if (opened === undefined) throw new Error('the service is opened before the first test');
    return opened.service;
  };
  return { service, address: () => service().address };
}
