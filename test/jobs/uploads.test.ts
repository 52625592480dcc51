import { describe, expect, test } from '@jest/globals';
import { AppError } from '../../src/errors.ts';
import { tenantCollector } from '../../src/live-reading.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { OrganisationStore, Store } from '../../src/store/store.ts';
import { findingsOf } from '../support/audit.ts';
import { anUpload } from '../support/stored.ts';
import { surroundings } from '../support/surroundings.ts';
import { movingClock } from './support/jobs-at-work.ts';
import { storiesOfJobs } from './support/stories-of-jobs.ts';
import { recordingBy, teamsTenant } from './support/stories.ts';

const noTenant = async (): Promise<[]> => [];

storiesOfJobs(({ database, openBoardOffice }) => {
  describe('uploads', () => {
    test('are judged beside what is read', async () => {
      const { board, audit } = await openBoardOffice({
        collect: async ({ platforms }) => teamsTenant(platforms, recordingBy('nobody')),
      });
      await board.uploads.add(anUpload({ platform: 'meet', name: 'google.json' }), { policies: [] });

      const { id } = await audit({ trigger: 'upload' });

      const record = await board.audits.get(id);
      expect(record?.sources.map(({ origin }) => origin)).toEqual(['graph', 'google.json']);
      expect((await board.audits.list({ limit: 1 })).rows).toMatchObject([{ trigger: 'upload', collectionId: id }]);
    });

    test('are enough for a school that has connected no tenant', async () => {
      const unconnected = async (): Promise<never> => {
        throw new AppError('no-connection', {});
      };
      const { board, audit } = await openBoardOffice({ collect: tenantCollector(unconnected, surroundings()) });
      const nothing = await audit();
      await board.uploads.add(anUpload({ name: 'teams.json' }), recordingBy('nobody'));

      const status = await audit({ trigger: 'upload' });

      expect(nothing).toMatchObject({ state: 'failed', stages: [{}, {}, { problem: { nl: expect.stringContaining('AZURE_TENANT_ID') } }] });
      expect(status).toMatchObject({ state: 'done', stages: [{ state: 'done' }, { state: 'done' }, { state: 'done' }] });
    });

    test('of the same name count by the newest', async () => {
      const { board, audit } = await openBoardOffice({ collect: noTenant });
      await board.uploads.add(anUpload({ id: 'b', name: 'beleid.json', uploadedAt: '2026-11-21T08:00:00.000Z' }), recordingBy('everybody'));
      await board.uploads.add(anUpload({ id: 'a', name: 'beleid.json', uploadedAt: '2026-11-20T08:00:00.000Z' }), recordingBy('nobody'));

      const { id } = await audit();

      const record = await board.audits.get(id);
      expect(record?.sources.map(({ readAt }) => readAt)).toEqual(['2026-11-21T08:00:00.000Z']);
      expect(record === null ? [] : findingsOf(record, 'recording').map(({ outcome }) => outcome)).toEqual(['gap']);
    });

    test('that come while an audit is being judged count in it: who brought them was told that it is theirs', async () => {
      const store = createStore(database(), movingClock());
      const late = uploading(store, async (board) => {
        await board.uploads.add(anUpload({ id: 'later', platform: 'meet', name: 'later.json' }), { policies: [] });
      });
      const { board, audit } = await openBoardOffice({ store: late, collect: noTenant });
      await board.uploads.add(anUpload({ id: 'first', name: 'first.json' }), recordingBy('nobody'));

      const { id } = await audit({ trigger: 'upload' });

      const record = await board.audits.get(id);
      expect(record?.sources.map(({ origin }) => origin)).toEqual(['first.json', 'later.json']);
      expect((await board.audits.list({ limit: 10 })).rows).toHaveLength(1);
    });

    test('that nobody can read any more end the audit with what is wrong with them', async () => {
      const { board, audit } = await openBoardOffice({ collect: noTenant });
      await board.uploads.add(anUpload({ name: 'lunch.json' }), { menu: 'soup' });

      const status = await audit();

      expect(status).toMatchObject({ state: 'failed', auditId: null, changes: null });
      expect(status.stages.at(-1)).toMatchObject({
        stage: 'judge',
        state: 'failed',
        problem: { en: expect.stringContaining('lunch.json') },
      });
      expect(await board.audits.latest()).toBeNull();
    });
  });
});

/** A store in which something happens between the reading of the uploads and the storing of the record, once. */
function uploading(store: Store, happen: (board: OrganisationStore) => Promise<void>): Store {
  let isDone = false;
  return {
    ...store,
    forOrganisation: (organisationId) => {
      const board = store.forOrganisation(organisationId);
      const latest = async (): ReturnType<typeof board.audits.latest> => {
        if (!isDone) await happen(board);
        isDone = true;
        return board.audits.latest();
      };
      return { ...board, audits: { ...board.audits, latest } };
    },
  };
}
