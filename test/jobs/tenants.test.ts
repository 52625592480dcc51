import { describe, expect, test } from '@jest/globals';
import { AppError } from '../../src/errors.ts';
import type { ConnectedTenant } from '../../src/model/connected-tenant.ts';
import { platformIds, type PlatformId } from '../../src/model/platform.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { checked, findingsOf, noon } from '../support/audit.ts';
import { meetSchool } from '../support/sample-schools.ts';
import { anOrganisation, anUpload } from '../support/stored.ts';
import type { BoardOffice } from './support/jobs-at-work.ts';
import { storiesOfJobs } from './support/stories-of-jobs.ts';
import { recordingBy } from './support/stories.ts';

const contents: Readonly<Record<PlatformId, unknown>> = { teams: recordingBy('nobody'), meet: { policies: meetSchool().policies } };
const bothTenants: readonly ConnectedTenant[] = platformIds.map((platform) => ({ platform, tenantId: null }));

storiesOfJobs(({ openBoardOffice }) => {
  /** Reads the tenants that are connected now, and writes down which platforms it was asked for. */
  async function openBoard(first: readonly ConnectedTenant[]) {
    let connected = first;
    const asked: PlatformId[] = [];
    const office = await openBoardOffice({
      connected: async () => connected,
      collect: async ({ platforms }) => {
        asked.push(...platforms);
        const read = platforms.filter((platform) => connected.some((one) => one.platform === platform));
        return read.map((platform) => ({ platform, origin: `live ${platform}`, readAt: noon.toISOString(), content: contents[platform] }));
      },
    });
    return { ...office, asked, connect: (tenants: readonly ConnectedTenant[]) => void (connected = tenants) };
  }

  describe('no platform gets lost', () => {
    test.each([[['meet', 'meet']], [['meet']]] as const)('when %j is asked for, what was read of the other counts', async (platforms) => {
      const { audit, board, asked } = await openBoard(bothTenants);
      await audit();
      asked.length = 0;

      const { id } = await audit({ platforms });

      expect(asked).toEqual(['meet']);
      expect(originsOf(await recordOf(board, id))).toEqual(['live teams', 'live meet']);
      expect((await board.audits.list({ limit: 1 })).rows).toMatchObject([{ complete: true }]);
    });

    test('a tenant that was never read is read along', async () => {
      const { audit, asked } = await openBoard(bothTenants);

      await audit({ platforms: ['meet'] });

      expect(asked.toSorted()).toEqual(['meet', 'teams']);
    });

    test('where only a decision is judged, a connected tenant that was never read makes the record incomplete until it is read', async () => {
      const { audit, ended, jobs, board, asked, connect } = await openBoard([{ platform: 'meet', tenantId: null }]);
      await audit();
      connect(bothTenants);
      asked.length = 0;

      const judged = await audit({ trigger: 'decision', platforms: [] });
      const judgedRow = (await board.audits.list({ limit: 1 })).rows[0];
      const record = await recordOf(board, judged.id);
      const again = await jobs.audits.retry(board.organisationId, judged.id);
      const read = await ended(again ?? judged);

      expect([judgedRow?.complete, judged.stages.map(({ state }) => state)]).toEqual([false, ['failed', 'done', 'done']]);
      expect(record.sources.at(-1)).toMatchObject({
        platform: 'teams',
        complete: false,
        problems: [{ en: expect.stringContaining('not read') }],
      });
      expect(asked).toEqual(['teams']);
      expect(read.stages.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
      expect((await board.audits.list({ limit: 1 })).rows).toMatchObject([{ complete: true }]);
    });

    test('a tenant that is no longer connected is missed once', async () => {
      const { audit, board, connect } = await openBoard(bothTenants);
      await audit();
      connect([{ platform: 'meet', tenantId: null }]);

      const first = await audit();
      const second = await audit();

      const [missed, gone] = [await recordOf(board, first.id), await recordOf(board, second.id)];
      expect(missed.sources.map(({ complete }) => complete)).toEqual([true, false]);
      expect(missed.sources[1]?.problems[0]?.nl).toMatch(/^Microsoft Teams: eerder gelezen, maar nu niet verbonden/);
      expect(originsOf(gone)).toEqual(['live meet']);
    });
  });

  describe('an upload of another organisation', () => {
    const strange = JSON.parse(JSON.stringify(meetSchool()).replaceAll('customers/C1', 'customers/C2')) as unknown;

    test('is left out and says so; all else is judged', async () => {
      const { audit, board } = await openBoard(bothTenants);
      await board.uploads.add(anUpload({ id: 'vreemd', platform: 'meet', name: 'vreemd.json' }), strange);

      const status = await audit();

      const record = await recordOf(board, status.id);
      expect(status).toMatchObject({ state: 'done', stages: [{ state: 'done' }, { state: 'done' }, { state: 'done' }] });
      expect(originsOf(record)).toEqual(['live teams', 'live meet', 'vreemd.json']);
      expect(record.sources[2]).toMatchObject({
        complete: false,
        problems: [{ nl: expect.stringMatching(/\(C2\).*\(C1\).*telt niet mee/) }],
      });
      expect(JSON.stringify(record.findings)).not.toContain('vreemd.json');
      expect((await board.collections.latest())?.exports).toHaveLength(2);
    });

    test('that is all there is, is told as what is wrong', async () => {
      const { audit, board } = await openBoard([]);
      await board.organisation.put(anOrganisation({ googleCustomerId: 'C1' }), 1);
      await board.uploads.add(anUpload({ platform: 'meet', name: 'vreemd.json' }), strange);

      const status = await audit();

      expect(status.stages[2]?.problem?.en).toMatch(/^vreemd\.json: this file is of another organisation \(C2\) than the settings \(C1\)/);
    });
  });

  describe('the log of an audit that ended', () => {
    test('names the platform and why it could not be read', async () => {
      const { audit, logged } = await openBoardOffice({
        collect: async ({ platforms }) => {
          if (platforms.includes('meet')) return [];
          throw new AppError('file-not-readable', { origin: '/run/key.pem', detail: { nl: 'het bestaat niet', en: 'it does not exist' } });
        },
      });

      await audit();

      const lines = logged.map((line) => JSON.parse(line) as Record<string, unknown>);
      const reason = '/run/key.pem: this file cannot be read (it does not exist).';
      expect(lines).toContainEqual(expect.objectContaining({ platform: 'teams', code: 'file-not-readable', reason }));
      expect(lines).toContainEqual(
        expect.objectContaining({
          msg: 'An audit ended',
          outcome: 'problem',
          failed: [{ stage: 'teams', reason: expect.stringContaining(reason) }],
        }),
      );
    });

    test('says that there was nothing to judge', async () => {
      const { audit, logged } = await openBoardOffice({ collect: async () => [] });

      await audit();

      expect(logged.join('')).toContain('"code":"no-connection"');
    });
  });

  describe('what was changed while tenants were read counts', () => {
    test('in the settings', async () => {
      const { audit, board } = await whileReading(async (own) => {
        await own.organisation.put(anOrganisation({ preset: 'cisa-scuba' }), 1);
      });

      const { id } = await audit();

      expect((await recordOf(board, id)).preset).toBe('cisa-scuba');
    });

    test('in the mapping, by which people are counted: so they are read once more', async () => {
      const { audit, board, times } = await whileReading(async (own) => {
        await own.populations.put({ definitions: [], confirmedBy: 'Admin', confirmedAt: null }, 1);
      });

      const { id } = await audit();

      expect(times()).toBe(2);
      expect(findingsOf(await recordOf(board, id), 'recording').map(({ population }) => population)).toEqual(['unassigned']);
      expect((await board.collections.latest())?.populations).toEqual([]);
      expect((await board.audits.list({ limit: 9 })).rows).toHaveLength(1);
    });

    async function whileReading(happen: (board: BoardOffice['board']) => Promise<void>) {
      let times = 0;
      const office: BoardOffice = await openBoardOffice({
        collect: async ({ platforms }) => {
          if (!platforms.includes('teams')) return [];
          times += 1;
          if (times === 1) await happen(office.board);
          return [{ platform: 'teams', origin: 'graph', readAt: noon.toISOString(), content: contents.teams }];
        },
      });
      return { ...office, times: () => times };
    }
  });
});

function originsOf({ sources }: AuditRecord): readonly string[] {
  return sources.map(({ origin }) => origin);
}

async function recordOf(board: BoardOffice['board'], id: string): Promise<AuditRecord> {
  const record = await board.audits.get(id);
  if (record === null) throw new Error('no record came of it');
  return checked(record);
}
