import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { changeKinds, compareAudits } from '../../src/audit/compare-audits.ts';
import type { ActorRole } from '../../src/model/actor.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { OrganisationStore, Store } from '../../src/store/store.ts';
import type { DecidingAudits } from '../../src/use-cases/asking.ts';
import { addAttestation } from '../../src/use-cases/attestations/add-attestation.ts';
import { endAttestation } from '../../src/use-cases/attestations/end-attestation.ts';
import { approveException } from '../../src/use-cases/exceptions/approve-exception.ts';
import { endException } from '../../src/use-cases/exceptions/end-exception.ts';
import { requestException } from '../../src/use-cases/exceptions/request-exception.ts';
import type { MappingJudging } from '../../src/use-cases/judge-decision.ts';
import { addUpload } from '../../src/use-cases/uploads/add-upload.ts';
import { noon } from '../support/audit.ts';
import { meetSchool } from '../support/sample-schools.ts';
import { anException } from '../support/stored.ts';
import { isGoogle, storm } from '../support/weather.ts';
import { collectorAt, movingClock, openSchool, type BoardOffice } from './support/jobs-at-work.ts';
import { storiesOfJobs } from './support/stories-of-jobs.ts';
import { closedGate, recordingBy, teamsTenant } from './support/stories.ts';

const recordingEverywhere = { control: 'recording', platform: 'teams', scope: null, population: null, until: '2027-07-31' } as const;
const nothingChanged = Object.fromEntries(changeKinds.map((kind) => [kind, 0]));

storiesOfJobs(({ database, openBoardOffice }) => {
  describe('a decision', () => {
    test('shows in the latest record at once: nothing else changes, and nothing is read of the tenants', async () => {
      const heard: string[] = [];
      const sandbox = await openSchool({ heard: ({ host }) => void heard.push(host) });
      const office = await openBoardOffice({ collect: collectorAt(sandbox) });
      const first = await office.audit();
      const before = await recordOf(office, first.id);
      heard.length = 0;

      const approved = await approveRecording(office);
      const during = await nextRecord(office);
      await endException(as(office, 'board'), approved);
      const after = await nextRecord(office);

      const gaps = before.findings.filter(({ control, platform, outcome }) => isRecording({ control, platform }) && outcome === 'gap');
      expect(gaps).not.toHaveLength(0);
      expect(during.findings.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(gaps.length);
      const { changes, unchanged } = compareAudits(before, during);
      expect(changes.filter(({ kind, after: finding }) => kind !== 'accepted' || finding === null || !isRecording(finding))).toEqual([]);
      expect([changes.length, unchanged]).toEqual([gaps.length, before.findings.length - gaps.length]);
      expect(after.findings).toEqual(before.findings);
      expect(after.sources).toEqual(before.sources);
      expect(heard).toEqual([]);
    });

    test('leaves what was read where it is', async () => {
      const office = await openBoardOffice({ collect: collectorAt(await openSchool()) });
      const { id } = await office.audit();

      await approveRecording(office);
      await nextRecord(office);

      const { rows } = await office.board.audits.list({ limit: 10 });
      expect(rows.map(({ trigger, collectionId }) => [trigger, collectionId])).toEqual([
        ['decision', id],
        ['demand', id],
      ]);
      expect(await office.board.collections.get(rows[0]?.id ?? '')).toBeNull();
    });

    test('of somebody who looked takes the place of what no source shows, until it is taken back', async () => {
      const office = await openBoardOffice({ collect: async ({ platforms }) => teamsTenant(platforms) });
      await office.audit();
      const looked = {
        control: 'local-recording',
        platform: 'teams',
        population: null,
        outcome: 'ok',
        note: null,
        until: '2027-02-01',
      } as const;

      const made = await addAttestation(as(office, 'ict-coordinator'), looked);
      const during = await nextRecord(office);
      await endAttestation(as(office, 'leader'), made);
      const after = await nextRecord(office);

      expect([during, after].map((record) => outcomesOf(record, 'local-recording'))).toEqual([['ok'], ['instruct']]);
    });

    test('before anything was audited, and a request that is taken back, start nothing', async () => {
      const office = await openBoardOffice({ collect: async ({ platforms }) => teamsTenant(platforms) });
      await approveRecording(office);
      const early = await office.jobs.audits.latest(office.board.organisationId);
      const { id } = await office.audit();

      const asked = await requestException(as(office, 'admin'), { ...recordingEverywhere, control: 'lobby', reason: 'proef' });
      await endException(as(office, 'admin'), asked);

      expect(early).toBeNull();
      expect((await office.jobs.audits.latest(office.board.organisationId))?.id).toBe(id);
    });

    test('neither waits for an audit that reads, nor is it lost in it', async () => {
      const gate = closedGate();
      let reading = 0;
      const office = await openBoardOffice({
        collect: async ({ platforms }) => {
          reading += 1;
          if (reading > 2) await gate.opened;
          return teamsTenant(platforms);
        },
      });
      await office.audit();
      const slow = await office.start();

      await approveRecording(office);
      const meanwhile = await nextRecord(office);
      const stillReading = await office.jobs.audits.status(office.board.organisationId, slow.id);
      gate.open();
      const status = await office.ended(slow);

      expect(outcomesOf(meanwhile, 'recording')).toEqual(['accepted']);
      expect(stillReading?.state).not.toBe('done');
      expect(outcomesOf(await recordOf(office, slow.id), 'recording')).toEqual(['accepted']);
      expect(status.changes).toEqual(nothingChanged);
    });

    test('that comes while an audit is being judged counts in it', async () => {
      const store = interrupted(createStore(database(), movingClock()), 1, async (board) => {
        await board.exceptions.put(anException({ ...recordingEverywhere, state: 'approved', approvedBy: 'leader' }));
      });
      const office = await openBoardOffice({ store, collect: async ({ platforms }) => teamsTenant(platforms) });

      const { id } = await office.audit();

      expect(outcomesOf(await recordOf(office, id), 'recording')).toEqual(['accepted']);
      expect((await office.board.audits.list({ limit: 10 })).rows).toHaveLength(1);
    });

    test('goes with what another audit read that ends while it is being judged', async () => {
      const store = interrupted(createStore(database(), movingClock()), 2, async (board) => {
        const record = await board.audits.latest();
        if (record === null) throw new Error('the first audit has ended by now');
        const finishedAt = new Date(Date.parse(record.finishedAt) + 1).toISOString();
        const exports = teamsTenant(['teams'], recordingBy('nobody')).map((one) => ({ ...one, uploadId: null }));
        await board.collections.add({ id: 'read-beside-it', readAt: finishedAt, exports });
        await board.audits.add({ ...record, id: 'ended-beside-it', finishedAt }, { trigger: 'nightly', collectionId: 'read-beside-it' });
      });
      const office = await openBoardOffice({ store, collect: async ({ platforms }) => teamsTenant(platforms) });
      const before = await recordOf(office, (await office.audit()).id);

      await approveRecording(office);
      const after = await nextRecord(office);

      expect([before, after].map((record) => outcomesOf(record, 'recording'))).toEqual([['gap'], ['ok']]);
    });

    test('leaves people divided as they were counted, also where the mapping was changed since', async () => {
      const office = await openBoardOffice({ collect: collectorAt(await openSchool()) });
      const before = await recordOf(office, (await office.audit()).id);
      const { definitions, version } = await office.board.populations.get();
      const renamed = definitions.map((definition) => ({ ...definition, id: `${definition.id}-nieuw` }));
      await office.board.populations.put({ definitions: renamed, confirmedBy: 'Admin', confirmedAt: null }, version);

      await approveRecording(office);
      const after = await nextRecord(office);

      expect(after.populations).toEqual(before.populations);
      expect([...new Set(compareAudits(before, after).changes.map(({ kind }) => kind))]).toEqual(['accepted']);
    });

    test('keeps telling what was not read, and the retry reads it', async () => {
      let down: (host: string) => boolean = isGoogle;
      const sandbox = await openSchool({ mishaps: (request) => storm({ seed: 1, turnedAway: 0, cut: 0, down })(request) });
      const office = await openBoardOffice({ collect: collectorAt(sandbox) });
      const lacking = await office.audit();
      down = () => false;

      await approveRecording(office);
      const judged = await lastJob(office);
      const again = await office.jobs.audits.retry(office.board.organisationId, judged.id);
      const whole = again === null ? null : await office.ended(again);

      expect(judged).toMatchObject({
        trigger: 'decision',
        state: 'done',
        stages: [{ state: 'done' }, { state: 'failed' }, { state: 'done' }],
      });
      expect(judged.stages[1]?.problem).toEqual(lacking.stages[1]?.problem);
      expect(whole).toMatchObject({ trigger: 'retry', stages: [{ state: 'done' }, { state: 'done', problem: null }, { state: 'done' }] });
    });
  });

  describe('an upload', () => {
    const google = { name: 'google.json', bytes: new TextEncoder().encode(JSON.stringify(meetSchool())) };

    test('is judged with what was read last; nothing is read for it', async () => {
      const asked: string[] = [];
      const office = await officeNoting(asked);
      await office.audit();
      asked.length = 0;

      const { job } = await addUpload(as(office, 'admin'), google);
      const status = await office.ended(job);

      expect(status).toMatchObject({ trigger: 'upload', state: 'done' });
      expect((await recordOf(office, job.id)).sources.map(({ origin }) => origin)).toEqual(['graph', 'google.json']);
      expect(asked).toEqual([]);
    });

    test.each([
      ['nothing was read yet', async () => undefined],
      [
        'people are divided otherwise since',
        async (office: BoardOffice) => {
          await office.audit();
          const { version } = await office.board.populations.get();
          await office.board.populations.put({ definitions: [], confirmedBy: 'Admin', confirmedAt: null }, version);
        },
      ],
    ])('has the tenants read where %s', async (_when, happened) => {
      const asked: string[] = [];
      const office = await officeNoting(asked);
      await happened(office);
      asked.length = 0;

      const { job } = await addUpload(as(office, 'admin'), google);
      await office.ended(job);

      expect(asked.toSorted()).toEqual(['meet', 'teams']);
    });

    async function officeNoting(asked: string[]): Promise<BoardOffice> {
      return openBoardOffice({
        collect: async ({ platforms }) => {
          asked.push(...platforms);
          return teamsTenant(platforms, recordingBy('nobody'));
        },
      });
    }
  });
});

function as({ board, jobs }: BoardOffice, role: ActorRole): DecidingAudits & MappingJudging {
  const actor = { organisationId: board.organisationId, id: role, name: role, roles: [role], signedInBy: 'microsoft' } as const;
  return { actor, store: board, jobs: jobs.audits, connected: async () => [], clock: { now: () => noon }, newId: randomUUID };
}

async function approveRecording(office: BoardOffice): ReturnType<typeof approveException> {
  const asked = await requestException(as(office, 'admin'), { ...recordingEverywhere, reason: 'Het mediateam maakt schoolfilms.' });
  return approveException(as(office, 'leader'), asked);
}

/** The last one that was started, once it has ended. */
async function lastJob(office: BoardOffice): ReturnType<BoardOffice['ended']> {
  const job = await office.jobs.audits.latest(office.board.organisationId);
  if (job === null) throw new Error('nothing was started');
  return office.ended(job);
}

async function nextRecord(office: BoardOffice): Promise<AuditRecord> {
  const { id } = await lastJob(office);
  expect(await office.board.audits.latestId()).toBe(id);
  return recordOf(office, id);
}

async function recordOf({ board }: BoardOffice, id: string): Promise<AuditRecord> {
  const record = await board.audits.get(id);
  if (record === null) throw new Error('no record came of it');
  return record;
}

function isRecording({ control, platform }: { readonly control: string; readonly platform: string }): boolean {
  return control === recordingEverywhere.control && platform === recordingEverywhere.platform;
}

function outcomesOf({ findings }: AuditRecord, control: string): readonly string[] {
  return findings.filter((finding) => finding.control === control && finding.platform === 'teams').map(({ outcome }) => outcome);
}

/** A store in which something happens between the reading of what is judged and the storing of the record: the first time, or the second. */
function interrupted(store: Store, time: number, happen: (board: OrganisationStore) => Promise<void>): Store {
  let times = 0;
  return {
    ...store,
    forOrganisation: (organisationId) => {
      const board = store.forOrganisation(organisationId);
      const latest = async (): ReturnType<typeof board.audits.latest> => {
        times += 1;
        if (times === time) await happen(board);
        return board.audits.latest();
      };
      return { ...board, audits: { ...board.audits, latest } };
    },
  };
}
