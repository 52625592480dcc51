import { afterAll, beforeAll } from '@jest/globals';
import { sandboxSignIn } from '../../../src/auth/sandbox-token.ts';
import { prepareTab } from '../../../src/service/tab/prepare-tab.ts';
import { createStore } from '../../../src/store/create-store.ts';
import type { OpenDatabase } from '../../../src/store/open-database.ts';
import { heardLog } from '../../auth/log-lines.ts';
import { apiService, type ApiService, type Told } from '../../http/support/api-service.ts';
import { fillBoard } from '../../http/support/board.ts';
import { noon } from '../../support/audit.ts';
import { openReadyDatabase } from '../../support/ready-database.ts';

/** A service of an audited board whose people can be looked as, with lessons and a person of one's own making; it is always noon. */
export function aServiceWith(told: () => Partial<Told>): { readonly address: () => string; readonly organisationId: () => string } {
  let opened: { readonly database: OpenDatabase; readonly service: ApiService; readonly organisationId: string } | undefined;
  beforeAll(async () => {
    const database = await openReadyDatabase();
    const store = createStore(database, { now: () => noon });
    const { organisationId } = await fillBoard(store, 'linde');
    const tab = await prepareTab(heardLog().log);
    const sandbox = sandboxSignIn(organisationId, { now: () => new Date() });
    opened = { database, organisationId, service: await apiService({ store, sandbox, tab, ...told() }) };
  }, 180_000);
  afterAll(async () => {
    await opened?.service.close();
    await opened?.database.close();
  });
  const all = (): NonNullable<typeof opened> => {
    if (opened === undefined) throw new Error('the service is opened before the first test');
    return opened;
  };
  return { address: () => all().service.address, organisationId: () => all().organisationId };
}
