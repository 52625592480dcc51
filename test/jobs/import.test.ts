import { expect, test } from '@jest/globals';
import { forgetJobs } from '../../src/jobs/forget-jobs.ts';
import { importDump } from '../../src/store/dump/import-dump.ts';
import { openDump } from '../../src/store/dump/open-dump.ts';
import { writeDump } from '../../src/store/dump/write-dump.ts';
import { openReadyDatabase } from '../support/ready-database.ts';
import { atBoard, collectorAt, openSchool } from './support/jobs-at-work.ts';
import { storiesOfJobs } from './support/stories-of-jobs.ts';
import { teamsTenant } from './support/stories.ts';

storiesOfJobs(({ database, openBoardOffice, openOffice }) => {
  test('other data in the place of those that jobs tell of leave no job behind, and new ones run', async () => {
    const { board, audit } = await openBoardOffice({ collect: collectorAt(await openSchool()) });
    const { id } = await audit();
    const empty = await openReadyDatabase();
    const lines: string[] = [];
    for await (const line of writeDump(empty, { writtenAt: '2026-11-22T12:00:00.000Z', writtenBy: '0.1.0' })) lines.push(line);
    const dump = await openDump(pieces(lines), 'leeg.ndjson');

    await importDump(database(), dump, { into: 'replace', forget: forgetJobs });
    await empty.close();

    const later = atBoard(await openOffice({ collect: async ({ platforms }) => teamsTenant(platforms) }), board);
    expect(await later.jobs.audits.latest(board.organisationId)).toBeNull();
    expect(await later.jobs.audits.status(board.organisationId, id)).toBeNull();
    expect(await later.audit()).toMatchObject({ state: 'done' });
  });
});

async function* pieces(lines: readonly string[]): AsyncGenerator<Uint8Array, void> {
  for (const line of lines) yield new TextEncoder().encode(line);
}
