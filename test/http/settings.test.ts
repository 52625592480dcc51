import { expect, test } from '@jest/globals';
import { noConnections } from './support/connections.ts';
import { calledService } from './support/caller.ts';

const { board: newBoard } = calledService({ connections: noConnections });

test.each([
  [
    '/api/settings',
    (body: Record<string, unknown>) => {
      const { version, ...organisation } = body['organisation'] as Record<string, unknown>;
      return [version, { ...organisation, preset: 'be-school' }];
    },
  ],
  ['/api/populations', (body: Record<string, unknown>) => [body['version'], { definitions: [] }]],
  [
    '/api/schools',
    (body: Record<string, unknown>) => [
      body['version'],
      { schools: [...(body['schools'] as unknown[]), { name: 'Nieuw', stage: null, country: 'BE' }] },
    ],
  ],
  ['/api/calendars/board', (body: Record<string, unknown>) => [body['version'], { ...(body['settings'] as object), region: 'zuid' }]],
  [
    '/api/schedules/nightly-audit',
    (body: Record<string, unknown>) => [body['version'], { cron: '0 4 * * *', timezone: 'Europe/Brussels', active: false }],
  ],
])('%s is read, changed as a whole, and not changed twice from one reading', async (path, change) => {
  const { call } = await newBoard();
  const read = await call('admin', `GET ${path}`);
  const [, body] = change({ ...read.body });
  const ifMatch = { 'if-match': read.headers.get('etag') ?? '' };

  const blind = await call('admin', `PUT ${path}`, { body });
  const changed = await call('admin', `PUT ${path}`, { body, headers: ifMatch });
  const again = await call('admin', `PUT ${path}`, { body, headers: ifMatch });
  const seen = await call('dpo', `GET ${path}`);

  expect([blind.status, changed.status, again.status]).toEqual([428, 200, 412]);
  expect(seen.body).toEqual(changed.body);
  expect(seen.headers.get('etag')).toBe(changed.headers.get('etag'));
  expect(seen.body).not.toEqual(read.body);
});

test('who has it already gets nothing', async () => {
  const { call } = await newBoard();
  const paths = [
    '/api/settings',
    '/api/populations',
    '/api/schools',
    '/api/schedules',
    '/api/uploads',
    '/api/exceptions',
    '/api/trail',
    '/api/me',
    '/api/audits',
  ];

  for (const path of paths) {
    const first = await call('dpo', `GET ${path}`);
    const again = await call('dpo', `GET ${path}`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([path, first.status, again.status]).toEqual([path, 200, 304]);
  }
});

test('there is one schedule, and no other can be thought up', async () => {
  const { call } = await newBoard();

  const answer = await call('admin', 'PUT /api/schedules/elke-minuut', {
    body: { cron: '0 4 * * *', timezone: 'Europe/Brussels', active: true },
    headers: { 'if-match': '"0~x"' },
  });

  expect(answer.status).toBe(404);
});

test('suggestions name places and words', async () => {
  const { board, call } = await newBoard();

  const { body } = await call('admin', 'GET /api/populations/suggestions');

  expect(body['suggestions']).toMatchObject([
    { definition: { role: 'staff', orgUnits: [`/Personeel ${board.mark}`] }, because: [{ word: 'personeel' }] },
  ]);
});

test('without a connection there is nothing to check, and it says what to set', async () => {
  const { call } = await newBoard();

  const answer = await call('admin', 'POST /api/connections/check', { headers: { 'accept-language': 'en' } });

  expect([answer.status, answer.body['code']]).toEqual([409, 'no-connection']);
  expect(answer.body['todo']).toContain('AZURE_TENANT_ID');
});
