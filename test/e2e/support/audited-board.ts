import { afterAll, beforeAll } from '@jest/globals';
import { sandboxSignIn } from '../../../src/auth/sandbox-token.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import { prepareTab } from '../../../src/service/tab/prepare-tab.ts';
import { createStore } from '../../../src/store/create-store.ts';
import type { OpenDatabase } from '../../../src/store/open-database.ts';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { heardLog } from '../../auth/log-lines.ts';
import { apiService, type ApiService } from '../../http/support/api-service.ts';
import { noon } from '../../support/audit.ts';
import { openReadyDatabase } from '../../support/ready-database.ts';
import { anOrganisation } from '../../support/stored.ts';

export interface AuditedBoard {
  readonly address: () => string;
  /** As if an audit had just found this. */
  readonly audited: (record: AuditRecord) => Promise<void>;
}

const organisationId = 'bestuur-eik';

/** A service with the tab and a board that has nothing yet, whose audits a test tells; it is always noon. */
export function anAuditedBoard(): AuditedBoard {
  let opened: { readonly database: OpenDatabase; readonly service: ApiService; readonly board: OrganisationStore } | undefined;
  let audits = 0;
  beforeAll(async () => {
    const database = await openReadyDatabase();
    const store = createStore(database, { now: () => noon });
    const board = store.forOrganisation(organisationId);
    await board.organisation.put(anOrganisation({ name: 'Stichting De Eik' }), null);
    const tab = await prepareTab(heardLog().log);
    const sandbox = sandboxSignIn(organisationId, { now: () => new Date() });
    opened = { database, board, service: await apiService({ store, sandbox, tab }) };
  }, 180_000);
  afterAll(async () => {
    await opened?.service.close();
    await opened?.database.close();
  });
  const all = (): NonNullable<typeof opened> => {
    if (opened === undefined) throw new Error('the service is opened before the first test');
    return opened;
  };
  return {
    address: () => all().service.address,
    audited: async (record) => {
      audits += 1;
      const at = new Date(noon.getTime() + audits * 60_000).toISOString();
      await all().board.audits.add({ ...record, id: `controle-${audits}`, finishedAt: at }, { trigger: 'demand', collectionId: null });
    },
  };
}
