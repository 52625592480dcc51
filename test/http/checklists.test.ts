import { expect, test } from '@jest/globals';
import { calledService } from './support/caller.ts';

const { board: newBoard } = calledService();

const wifi = '/api/checklists/lesopafstand-randvoorwaarden/items/loa-wifi';

test('whoever ticks says which version they saw, and gets the next one', async () => {
  const { call } = await newBoard();
  const seen = await call('leader', `GET ${wifi}`);
  const etag = { 'if-match': seen.headers.get('etag') ?? '' };

  const ticked = await call('leader', `POST ${wifi}`, { body: { ticked: true }, headers: etag });
  const late = await call('admin', `POST ${wifi}`, { body: { note: 'Ook gemeten' }, headers: etag });
  const blind = await call('admin', `POST ${wifi}`, { body: { ticked: false } });
  const again = await call('leader', `GET ${wifi}`);

  expect([seen.status, ticked.status, late.status, blind.status]).toEqual([200, 200, 412, 428]);
  expect(ticked.body).toMatchObject({ done: true, version: 2, state: { tick: { by: { name: 'Collega leader' } } } });
  expect(again.headers.get('etag')).toMatch(/^"2~/);
  expect(again.body['history']).toMatchObject([{ action: 'checklist.ticked', by: 'Collega leader' }]);
});

test('the lists, one of them, what is to be done and a page to print are there for whoever may see them', async () => {
  const { call } = await newBoard();

  const lists = await call('dpo', 'GET /api/checklists');
  const card = await call('teacher', 'GET /api/checklists/flexfg-aandachtspunten');
  const tasks = await call('leader', 'GET /api/checklist-tasks');
  const report = await call('board', 'GET /api/checklists/kennisnet-ict-voorwaarden/report');
  const advice = await call('teacher', 'GET /api/privacy-advice?question=Mag%20ik%20opnemen');
  const outside = await call('teacher', 'GET /api/checklists/lesopafstand-randvoorwaarden/schools');

  expect((lists.body['lists'] as readonly unknown[]).length).toBe(5);
  expect((card.body['sections'] as readonly unknown[]).length).toBe(9);
  expect((tasks.body['tasks'] as readonly { kind: string }[]).map(({ kind }) => kind)).toContain('entry');
  expect(report.body).toMatchObject({ chapters: [{ number: 1 }, { number: 2 }, { number: 3 }, { number: null }] });
  expect(advice.body).toMatchObject({ advice: { section: 'online-lessen' } });
  expect(outside.status).toBe(403);
});

test('something goes into a register, is changed by whoever saw it last, printed and taken out', async () => {
  const { call } = await newBoard();
  const plan = { subject: 'Piano', classGroup: 'P3', group: 'graad-1', lessons: [{ date: '2026-12-01', form: 'remote' }] };
  const added = await call('leader', 'POST /api/register-entries', { body: { register: 'subject-plan', content: plan } });
  const at = added.headers.get('location') ?? '';
  const etag = { 'if-match': added.headers.get('etag') ?? '' };

  const listed = await call('leader', 'GET /api/register-entries?register=subject-plan');
  const mended = await call('leader', `PUT ${at}`, {
    body: { register: 'subject-plan', content: { ...plan, group: 'graad-3', lessons: [] } },
    headers: etag,
  });
  const page = await call('leader', `GET ${at}/document`);
  const removedLate = await call('leader', `DELETE ${at}`, { headers: etag });
  const removed = await call('leader', `DELETE ${at}`, { headers: { 'if-match': mended.headers.get('etag') ?? '' } });

  expect([added.status, mended.status, page.status, removedLate.status, removed.status]).toEqual([201, 200, 200, 412, 204]);
  expect((added.body['remarks'] as readonly { state: string }[]).map(({ state }) => state)).toEqual(['attention', 'attention']);
  expect(listed.body['entries']).toHaveLength(1);
  expect((await call('leader', `GET ${at}`)).status).toBe(404);
});

test.each([
  ['half a character in a title', { title: 'Wifi \ud800 meten' }],
  ['a NUL in a note', { title: 'Wifi meten', note: 'Ook \0 boven' }],
  ['a control character in somebody’s id', { title: 'Wifi meten', owner: { id: 'ilse\u0001', name: 'Ilse' } }],
])('what no page or card can show goes into no register: %s', async (_what, content) => {
  const { call } = await newBoard();

  const answer = await call('leader', 'POST /api/register-entries', { body: { register: 'action', content } });

  expect([answer.status, answer.body['code']]).toEqual([400, 'unusable-request']);
});

test('what no page or card can show becomes no note and no evidence', async () => {
  const { call } = await newBoard();
  const headers = { 'if-match': (await call('leader', `GET ${wifi}`)).headers.get('etag') ?? '' };

  const answers = [
    await call('leader', `POST ${wifi}`, { body: { note: 'Ook \0 boven' }, headers }),
    await call('leader', `POST ${wifi}`, { body: { evidence: 'https://school.example/\ud800' }, headers }),
  ];

  expect(answers.map(({ status }) => status)).toEqual([400, 400]);
});

test('a list of one’s own is looked at, kept and removed; what is wrong with it is told with line and place', async () => {
  const { call } = await newBoard();
  const yaml =
    'schemaVersion: 1\nid: eigen\ntype: tick-list\ntitle: Eigen\nsections: [{ id: a, title: A }]\nitems:\n  - { id: b, section: a, title: B }\n';

  const looked = await call('leader', 'POST /api/checklists?dryRun=true', { body: { yaml } });
  const kept = await call('leader', 'POST /api/checklists', { body: { yaml } });
  const wrong = await call('leader', 'POST /api/checklists', {
    body: { yaml: yaml.replace('section: a, title: B', 'secton: a, title: B') },
  });
  const removed = await call('leader', 'DELETE /api/checklists/eigen');

  expect([looked.status, kept.status, removed.status]).toEqual([200, 201, 204]);
  expect(kept.headers.get('location')).toBe('/api/checklists/eigen');
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('regel 7, items[0].secton');
  expect((await call('leader', 'DELETE /api/checklists/eigen')).status).toBe(404);
});

test('what cannot be a school or a school year is told with what is expected', async () => {
  const { call } = await newBoard();

  const answers = [await call('leader', 'GET /api/checklists?school='), await call('leader', 'GET /api/checklists?year=2026')];

  expect(answers.map(({ status, body }) => [status, body['detail']])).toEqual([
    [400, 'query.school: een id zoals Lesklaar die geeft.'],
    [400, 'query.year: een schooljaar zoals 2026-2027.'],
  ]);
});
