import { afterAll, beforeAll } from '@jest/globals';
import { openRecordService, type RecordService } from '../../support/record-service.ts';
import type { AuditRecord } from '../../../src/model/record.ts';

/** The service of a board of which these are the audits, with the tab, for the tests of a file; one signs in as somebody of the pretend school. */
export function aRecordService(records: readonly AuditRecord[]): { readonly service: () => RecordService; readonly address: () => string } {
  let opened: RecordService | undefined;
  beforeAll(async () => {
    opened = await openRecordService(records);
  }, 180_000);
  afterAll(async () => opened?.close());
  const service = (): RecordService => {
    if (opened === undefined) throw new Error('the service is opened before the first test');
    return opened;
  };
  return { service, address: () => service().address };
}
