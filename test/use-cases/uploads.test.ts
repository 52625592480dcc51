import { describe, expect, test } from '@jest/globals';
import { addUpload } from '../../src/use-cases/uploads/add-upload.ts';
import { recogniseUpload } from '../../src/use-cases/uploads/recognise-upload.ts';
import { removeUpload } from '../../src/use-cases/uploads/remove-upload.ts';
import { aCollection, anOrganisation } from '../support/stored.ts';
import { meetSchool, teamsSchool } from '../support/sample-schools.ts';
import { codeOf, openOffice } from './office.ts';

const office = openOffice();

function file(name: string, content: unknown) {
  return { name, bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)) };
}

test('a dry run tells what an export holds, and keeps nothing', async () => {
  const { as, store, jobs, trail } = await office.board();

  const { recognised } = await recogniseUpload(as('ict-coordinator'), file('beleid.json', teamsSchool()));

  expect(recognised).toMatchObject({ platform: 'teams', kind: 'powershell-export', tenantId: 'tenant-1', people: 7, complete: true });
  expect(recognised.policies).toContainEqual({ object: 'TeamsMeetingPolicy', count: 3 });
  expect(recognised.populations.map(({ role, members }) => `${role} ${members}`).toSorted()).toEqual([
    'student 4',
    'teacher 2',
    'unknown 1',
  ]);
  expect([await store.uploads.list(), await trail(), jobs.asked]).toEqual([[], [], []]);
});

test('of Google it tells the settings, the customer and how many people', async () => {
  const { as } = await office.board();

  const { recognised } = await recogniseUpload(as('admin'), file('google.json', meetSchool()));

  expect(recognised).toMatchObject({ platform: 'meet', kind: 'policy-api', tenantId: 'C1', people: 3 });
  expect(recognised.policies).toContainEqual({ object: 'meet.video_recording', count: 3 });
});

test('what is kept names nobody, and starts an audit', async () => {
  const { as, store, jobs, trail } = await office.board();
  const named = JSON.stringify(teamsSchool());
  const people = [...named.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id);

  const { upload, job } = await addUpload(as('admin'), file('beleid.json', named));

  const kept = JSON.stringify(await store.uploads.content(upload.id));
  expect(people).not.toHaveLength(0);
  expect(people.filter((id) => kept.includes(`"${id}"`))).toEqual([]);
  expect(kept).toContain('"assignments"');
  expect(await store.uploads.list()).toEqual([upload]);
  expect(upload).toMatchObject({ platform: 'teams', name: 'beleid.json', uploadedBy: 'Admin', bytes: named.length });
  expect(jobs.asked).toEqual([{ organisationId: store.organisationId, trigger: 'upload', startedBy: 'admin' }]);
  expect(job.state).toBe('done');
  expect(await trail()).toEqual(['upload.added by Admin']);
});

test('a later one of the same name takes the place of the earlier', async () => {
  const { as, store } = await office.board();
  await addUpload(as('admin'), file('beleid.json', teamsSchool()));

  const { upload } = await addUpload(as('admin'), file('beleid.json', teamsSchool()));
  await addUpload(as('admin'), file('beleid.json', meetSchool()));

  const left = await store.uploads.list();
  expect(left.map(({ platform }) => platform).toSorted()).toEqual(['meet', 'teams']);
  expect(left.map(({ id }) => id)).toContain(upload.id);
});

test('an export of another tenant is refused, by the settings or by what was uploaded before', async () => {
  const { as, store } = await office.board();
  await addUpload(as('admin'), file('google.json', meetSchool()));
  const strange = JSON.stringify(meetSchool()).replaceAll('customers/C1', 'customers/C2');

  expect(await codeOf(recogniseUpload(as('admin'), file('ander.json', strange)))).toBe('other-tenant');
  // In the place of the only one that it could contradict, it may come.
  expect(await codeOf(recogniseUpload(as('admin'), file('google.json', strange)))).toBe('done');

  await store.organisation.put(anOrganisation({ googleCustomerId: 'C1' }), 1);

  expect(await codeOf(addUpload(as('admin'), file('google.json', strange)))).toBe('other-tenant');
  expect(await store.uploads.list()).toHaveLength(1);
});

describe('the service knows its tenant', () => {
  const strange = JSON.stringify(meetSchool()).replaceAll('customers/C1', 'customers/C2');

  test('by what was read last', async () => {
    const { as, store } = await office.board();
    const exports = [
      { platform: 'meet', origin: 'cloudidentity', readAt: '2026-11-22T08:00:00.000Z', content: meetSchool(), uploadId: null },
    ];
    await store.collections.add(aCollection({ exports }));

    const refused = await recogniseUpload(as('admin'), file('ander.json', strange)).catch((error: unknown) => error);

    expect(refused).toMatchObject({
      code: 'other-tenant',
      message: 'ander.json: this file is of another organisation (C2) than the tenant that was read (C1).',
    });
    expect(await codeOf(addUpload(as('admin'), file('ander.json', strange)))).toBe('other-tenant');
    expect(await codeOf(addUpload(as('admin'), file('eigen.json', meetSchool())))).toBe('done');
  });

  test('by what is connected, before anything was read', async () => {
    const { as, connect } = await office.board();
    connect({ platform: 'teams', tenantId: null }, { platform: 'meet', tenantId: 'C1' });

    expect(await codeOf(recogniseUpload(as('admin'), file('ander.json', strange)))).toBe('other-tenant');
    expect(await codeOf(recogniseUpload(as('admin'), file('eigen.json', meetSchool())))).toBe('done');
    expect(await codeOf(recogniseUpload(as('admin'), file('teams.json', teamsSchool())))).toBe('done');
  });

  test('one that is kept already keeps no other from being uploaded', async () => {
    const { as, store } = await office.board();
    await addUpload(as('admin'), file('ander.json', strange));
    await store.organisation.put(anOrganisation({ googleCustomerId: 'C1' }), 1);

    expect(await codeOf(addUpload(as('admin'), file('eigen.json', meetSchool())))).toBe('done');
  });
});

describe('a dry run says beforehand', () => {
  test('that policies will not count because Google itself was read', async () => {
    const { as, store } = await office.board();
    const live = { source: 'policy-api', unread: [], ...meetSchool() };
    const exports = [{ platform: 'meet', origin: 'cloudidentity', readAt: '2026-11-22T08:00:00.000Z', content: live, uploadId: null }];
    await store.collections.add(aCollection({ exports }));

    const { recognised } = await recogniseUpload(as('admin'), file('google.json', meetSchool()));

    expect(recognised.problems.map(({ nl }) => nl)).toContain('Het beleid in dit bestand telt niet mee: het is bij Google zelf gelezen.');
    expect(recognised.policies).toContainEqual({ object: 'meet.video_recording', count: 3 });
  });

  test.each([
    ['Google', { policies: [] }, 'In dit bestand staat geen beleid van Google Meet.'],
    [
      'Google, of people only',
      { orgUnits: [], users: [{ id: '1', orgUnitPath: '/Leerlingen' }] },
      'In dit bestand staat geen beleid van Google Meet.',
    ],
    ['Teams', { TeamsMeetingPolicy: [] }, 'In dit bestand staat geen beleid van Microsoft Teams.'],
  ])('that an export of %s holds no policy', async (_what, content, says) => {
    const { as } = await office.board();

    const { recognised } = await recogniseUpload(as('admin'), file('leeg.json', content));

    expect(recognised.complete).toBe(false);
    expect(recognised.problems.map(({ nl }) => nl)).toContain(says);
  });
});

test.each([
  ['a page of a site', '<!doctype html><html></html>', 'not-json'],
  ['nothing', '', 'empty-file'],
  ['half a file', '{"TeamsMeetingPolicy": [', 'unreadable-json'],
  ['something else', { klas: '3B' }, 'unknown-export'],
  ['a policy twice', { TeamsMeetingPolicy: [{ Identity: 'Global' }, { Identity: 'Global' }] }, 'duplicate-policy'],
  ['a pit', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'unusable-input'],
])('%s is refused: %s', async (_what, content, code) => {
  const { as, store, jobs } = await office.board();

  expect(await codeOf(addUpload(as('admin'), file('x.json', content)))).toBe(code);
  expect([await store.uploads.list(), jobs.asked]).toEqual([[], []]);
});

test('what is removed counts no more, is removed once, and the rest is judged without it', async () => {
  const { as, store, jobs, trail } = await office.board();
  const { upload } = await addUpload(as('admin'), file('beleid.json', teamsSchool()));
  await store.collections.add(aCollection());

  await removeUpload(as('admin'), upload.id);

  expect(await store.uploads.list()).toEqual([]);
  expect(await codeOf(removeUpload(as('admin'), upload.id))).toBe('not-there');
  expect(await trail()).toEqual(['upload.added by Admin', 'upload.removed by Admin']);
  expect(jobs.asked.slice(1)).toEqual([{ organisationId: store.organisationId, trigger: 'decision', platforms: [], startedBy: 'admin' }]);
});
