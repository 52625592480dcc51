import { describe, expect, test } from '@jest/globals';
import { changeKinds } from '../../src/audit/compare-audits.ts';
import { checked } from '../support/audit.ts';
import { anException } from '../support/stored.ts';
import { collectorAt, openSchool } from './support/jobs-at-work.ts';
import { storiesOfJobs } from './support/stories-of-jobs.ts';
import { closedGate, listOf, recordingBy, teamsTenant } from './support/stories.ts';

storiesOfJobs(({ openBoardOffice }) => {
  describe('an audit', () => {
    test('reads both tenants, and keeps its record, what it was made of, and that it is done', async () => {
      const sandbox = await openSchool();
      const { board, audit } = await openBoardOffice({ collect: collectorAt(sandbox) });

      const status = await audit({ trigger: 'demand' });

      expect(status).toMatchObject({ state: 'done', trigger: 'demand', auditId: status.id, changes: null });
      expect(status.stages.map(({ stage, state }) => [stage, state])).toEqual([
        ['teams', 'done'],
        ['meet', 'done'],
        ['judge', 'done'],
      ]);
      expect(status.stages[0]?.parts).toContainEqual({ platform: 'teams', part: 'educationUsers', done: 300, state: 'read' });
      const record = await board.audits.get(status.id);
      expect(record === null ? null : checked(record)).toMatchObject({ id: status.id, organisation: { id: board.organisationId } });
      expect(record?.sources.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['configuration-snapshot', 'policy-api']));
      expect(sandbox.jobs()).toEqual([]);
    });

    test('keeps what it judged, and nobody stands in it', async () => {
      const sandbox = await openSchool();
      const { board, audit } = await openBoardOffice({ collect: collectorAt(sandbox) });

      const { id } = await audit();

      const collection = await board.collections.get(id);
      const kept = JSON.stringify(collection);
      expect(collection?.exports).toHaveLength(5);
      expect(kept).toContain('"assignments":[{');
      expect(kept).not.toMatch(/userPrincipalName|primaryEmail|"mail"|leerling\d/);
    });

    test('tells how many changes of each kind there are since the one before', async () => {
      const { board, audit } = await openBoardOffice({ collect: async ({ platforms }) => teamsTenant(platforms) });
      await audit();

      const same = await audit();
      await board.exceptions.put(
        anException({ control: 'recording', platform: 'teams', scope: null, state: 'approved', approvedBy: 'leader' }),
      );
      const accepted = await audit();

      expect(same.changes).toEqual(Object.fromEntries(changeKinds.map((kind) => [kind, 0])));
      expect(accepted.changes).toMatchObject({ new: 0, mended: 0, changed: 0, accepted: 1 });
    });

    test('is judged by the stage of the schools and the preset of the board', async () => {
      const { board, audit } = await openBoardOffice({ collect: async ({ platforms }) => teamsTenant(platforms) });
      await board.schools.put({ id: 'college', name: 'Linde College', stage: 'secondary', country: 'NL' });

      await audit();

      expect(await board.audits.latest()).toMatchObject({ stage: 'secondary', preset: 'nl-school' });
    });

    test('is one at a time: whoever starts another one gets the one that waits or runs', async () => {
      const gate = closedGate();
      const { start, ended, board } = await openBoardOffice({
        collect: async ({ platforms }) => {
          await gate.opened;
          return teamsTenant(platforms);
        },
      });

      const [first, second] = await Promise.all([start(), start({ trigger: 'upload' })]);
      gate.open();
      await ended(first);
      const later = await start();
      await ended(later);

      expect(second.id).toBe(first.id);
      expect(later.id).not.toBe(first.id);
      expect((await board.audits.list({ limit: 10 })).rows).toHaveLength(2);
    });

    test('of one board does not wait for another’s, and is nobody else’s business', async () => {
      const gate = closedGate();
      const { jobs, board, start, ended } = await openBoardOffice({
        collect: async ({ organisationId, platforms }) => {
          if (organisationId === board.organisationId) await gate.opened;
          return teamsTenant(platforms, recordingBy('nobody'));
        },
      });
      const elsewhere = `${board.organisationId}-elders`;

      const ours = await start();
      const theirs = await jobs.audits.start(elsewhere, { trigger: 'demand', startedBy: 'admin' });
      const told = await listOf(jobs.audits.events(elsewhere, theirs.id, AbortSignal.timeout(10_000)));

      expect(told.at(-1)?.state).toBe('done');
      expect(await jobs.audits.status(board.organisationId, theirs.id)).toBeNull();
      expect(await jobs.audits.retry(board.organisationId, theirs.id)).toBeNull();
      expect((await jobs.audits.latest(board.organisationId))?.id).toBe(ours.id);
      gate.open();
      await ended(ours);
    });
  });
});
