import { sandboxSignIn } from '../../src/auth/sandbox-token.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { prepareTab } from '../../src/service/tab/prepare-tab.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { OrganisationStore } from '../../src/store/store.ts';
import { heardLog } from '../auth/log-lines.ts';
import { apiService, type ApiService } from '../http/support/api-service.ts';
import { noon } from './audit.ts';
import { openReadyDatabase } from './ready-database.ts';
import { anOrganisation } from './stored.ts';

export interface RecordService extends Pick<ApiService, 'address' | 'close'> {
  readonly store: OrganisationStore;
}

const organisationId = 'bestuur';

/** The service of a board of which these are the audits, with the tab, where it is always noon; one signs in as somebody of the pretend school. */
export async function openRecordService(records: readonly AuditRecord[]): Promise<RecordService> {
  const clock = { now: () => noon };
  const database = await openReadyDatabase();
  const all = createStore(database, clock);
  const store = all.forOrganisation(organisationId);
  await store.organisation.put(anOrganisation(), null);
  for (const record of records) await store.audits.add(record, { trigger: 'demand', collectionId: null });
  const tab = await prepareTab(heardLog().log);
  const service = await apiService({ store: all, tab, sandbox: sandboxSignIn(organisationId, clock) });
  const close = async (): Promise<void> => {
    await service.close();
    await database.close();
  };
  return { address: service.address, store, close };
}
