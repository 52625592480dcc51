import { beforeAll } from '@jest/globals';
import type { OpenDatabase } from '../../../src/store/open-database.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { openBoardOffice, openOffice, type BoardOffice, type Office, type OfficeParts } from './jobs-at-work.ts';

/** Offices on one database, which the stories of a file share. */
export interface Offices {
  readonly database: () => OpenDatabase;
  /** The jobs of one instance, stopped after the test. */
  readonly openOffice: (parts: OfficeParts) => Promise<Office>;
  /** With a school board of its own. */
  readonly openBoardOffice: (parts: OfficeParts) => Promise<BoardOffice>;
}

/** The same stories on both databases. */
export function storiesOfJobs(tell: (offices: Offices) => void): void {
  onBothDatabases((make) => {
    let opened: OpenDatabase | undefined;
    beforeAll(async () => {
      opened = await make.ready();
    }, 60_000);
    const database = (): OpenDatabase => {
      if (opened === undefined) throw new Error('the database is opened before the first story');
      return opened;
    };
    tell({
      database,
      openOffice: async (parts) => openOffice(database(), parts),
      openBoardOffice: async (parts) => openBoardOffice(database(), parts),
    });
  });
}
