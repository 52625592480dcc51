import { describe, expect, test } from '@jest/globals';
import { AppError } from '../../src/errors.ts';
import { keptOf } from '../../src/jobs/kept-export.ts';
import { anUpload } from '../support/stored.ts';
import { isGoogle, isMicrosoft, storm } from '../support/weather.ts';
import { collectorAt, openSchool } from './support/jobs-at-work.ts';
import { storiesOfJobs } from './support/stories-of-jobs.ts';
import { recordingBy, teamsTenant } from './support/stories.ts';

storiesOfJobs(({ openBoardOffice }) => {
  describe('retrying', () => {
    test('reads anew only what could not be read, and the rest counts as it was read then', async () => {
      let down: (host: string) => boolean = isGoogle;
      const heard: string[] = [];
      const sandbox = await openSchool({
        mishaps: (request) => storm({ seed: 1, turnedAway: 0, cut: 0, down })(request),
        heard: ({ host }) => void heard.push(host),
      });
      const { board, jobs, audit, ended } = await openBoardOffice({ collect: collectorAt(sandbox) });
      const lacking = await audit();
      const first = await board.collections.get(lacking.id);
      down = () => false;
      heard.length = 0;

      const again = await jobs.audits.retry(board.organisationId, lacking.id);
      const whole = again === null ? null : await ended(again);

      expect(lacking.stages.map(({ stage, state }) => [stage, state])).toEqual([
        ['teams', 'done'],
        ['meet', 'failed'],
        ['judge', 'done'],
      ]);
      expect(lacking.stages[1]?.problem?.nl).toMatch(/^Niet alles kon gelezen worden\. ./);
      expect(whole).toMatchObject({ state: 'done', trigger: 'retry', stages: [{ state: 'done' }, { state: 'done' }, { state: 'done' }] });
      expect(whole?.changes?.['readable-again']).toBeGreaterThan(0);
      expect(heard.some(isGoogle)).toBe(true);
      expect(heard.filter(isMicrosoft)).toEqual([]);
      const second = await board.collections.get(whole?.id ?? '');
      expect(keptOf('teams', second)).toHaveLength(2);
      expect(keptOf('teams', second)).toEqual(keptOf('teams', first));
    });

    test('of an audit of which no record came reads all that it was to read', async () => {
      let isSetUp = false;
      const { board, jobs, audit, ended } = await openBoardOffice({
        collect: async ({ platforms }) => {
          if (!isSetUp && platforms.includes('teams'))
            throw new AppError('incomplete-connection', {
              platform: 'Microsoft Teams',
              missing: 'clientId',
              variable: 'AZURE_CLIENT_ID',
              key: '',
            });
          return teamsTenant(platforms);
        },
      });
      const failed = await audit();
      isSetUp = true;

      const again = await jobs.audits.retry(board.organisationId, failed.id);
      const mended = again === null ? null : await ended(again);

      expect(failed).toMatchObject({
        state: 'failed',
        stages: [{ stage: 'teams', state: 'failed' }, { stage: 'meet', state: 'done' }, { stage: 'judge' }],
      });
      expect(failed.stages[0]?.problem?.en).toMatch(/AZURE_CLIENT_ID/);
      expect(mended).toMatchObject({ state: 'done', auditId: again?.id });
    });

    test('changes nothing where nothing failed', async () => {
      const { board, jobs, audit } = await openBoardOffice({ collect: async ({ platforms }) => teamsTenant(platforms) });
      const whole = await audit();

      const again = await jobs.audits.retry(board.organisationId, whole.id);

      expect(again).toEqual(whole);
      expect((await jobs.audits.latest(board.organisationId))?.id).toBe(whole.id);
    });

    test('keeps uploads apart from what was read: one that is gone does not come back', async () => {
      const asked: string[] = [];
      const { board, audit } = await openBoardOffice({
        collect: async ({ platforms }) => {
          asked.push(...platforms);
          return teamsTenant(platforms, recordingBy('nobody'));
        },
      });
      await board.uploads.add(anUpload({ id: 'gone', platform: 'meet', name: 'google.json' }), { policies: [] });
      await audit();
      await board.uploads.remove('gone');
      asked.length = 0;

      const { id } = await audit({ platforms: [] });

      expect(asked).toEqual([]);
      expect((await board.audits.get(id))?.sources.map(({ origin }) => origin)).toEqual(['graph']);
    });
  });
});
