import { describe, expect, test } from '@jest/globals';
import { calledService } from './support/caller.ts';

const { board: newBoard } = calledService();

const request = {
  control: 'recording',
  platform: 'teams',
  scope: 'Mediateam',
  reason: 'Het mediateam maakt schoolfilms.',
  until: '2027-07-31',
};

describe('deviations', () => {
  test('asked for, approved and ended, each time with the version that one saw', async () => {
    const { call } = await newBoard();

    const asked = await call('admin', 'POST /api/exceptions', { body: request });
    const at = asked.headers.get('location') ?? '';
    const seen = await call('leader', `GET ${at}`);
    const approved = await call('leader', `POST ${at}/approve`, { headers: { 'if-match': seen.headers.get('etag') ?? '' } });
    const late = await call('board', `POST ${at}/refuse`, { headers: { 'if-match': seen.headers.get('etag') ?? '' } });
    const ended = await call('board', `POST ${at}/end`, { headers: { 'if-match': approved.headers.get('etag') ?? '' } });

    expect([asked.status, approved.status, late.status, ended.status]).toEqual([201, 200, 412, 200]);
    expect([asked, approved, ended].map(({ body }) => body['state'])).toEqual(['requested', 'approved', 'ended']);
    expect(seen.body).toEqual(asked.body);
  });

  test('without the version nothing is changed', async () => {
    const { board, call } = await newBoard();
    const at = `/api/exceptions/afwijking-0-${board.mark}`;

    const answers = [
      await call('leader', `POST ${at}/approve`),
      await call('leader', `POST ${at}/approve`, { headers: { 'if-match': '*' } }),
      await call('leader', `POST ${at}/approve`, { headers: { 'if-match': 'W/"1~x"' } }),
      await call('leader', `POST ${at}/approve`, { headers: { 'if-match': '"1~x", "2~x"' } }),
      await call('leader', `POST ${at}/approve`, { headers: { 'if-match': '' } }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([428, 428, 428, 428, 428]);
    expect((await board.store.exceptions.get(`afwijking-0-${board.mark}`))?.state).toBe('requested');
  });

  test('what is wrong is said at its place', async () => {
    const { call } = await newBoard();

    const answers = [
      await call('admin', 'POST /api/exceptions', { body: { ...request, until: undefined } }),
      await call('admin', 'POST /api/exceptions', { body: { ...request, reason: '  ' } }),
      await call('admin', 'POST /api/exceptions', { body: { ...request, until: '2026-11-22' } }),
      await call('admin', 'POST /api/exceptions', { body: { ...request, control: 'recordign' } }),
      await call('admin', 'POST /api/exceptions', { body: { ...request, approvedBy: 'directie' } }),
    ];

    expect(answers.map(({ status, body }) => `${status} ${String(body['code'])} ${String(body['detail']).split(':')[0]}`)).toEqual([
      '400 unusable-request body.until',
      '400 unusable-request body.reason',
      '422 unusable-day until',
      '400 unknown-name control',
      '400 unusable-request body',
    ]);
    expect(answers[3]?.body['detail']).toContain('recording');
  });

  test('nobody approves their own', async () => {
    const { call } = await newBoard();
    const asked = await call('leader', 'POST /api/exceptions', { body: request });

    const answer = await call('leader', `POST ${asked.headers.get('location')}/approve`, {
      headers: { 'if-match': asked.headers.get('etag') ?? '' },
    });

    expect([answer.status, answer.body['code']]).toEqual([403, 'own-request']);
  });
});

test('attestations are made and taken back', async () => {
  const { call } = await newBoard();
  const body = { control: 'creating-meetings', platform: 'meet', outcome: 'ok', until: '2027-02-01' };

  const made = await call('ict-coordinator', 'POST /api/attestations', { body });
  const at = made.headers.get('location') ?? '';
  const ended = await call('leader', `POST ${at}/end`, { headers: { 'if-match': made.headers.get('etag') ?? '' } });
  const { body: list } = await call('dpo', 'GET /api/attestations');

  expect([made.status, made.body['by'], ended.body['state']]).toEqual([201, 'Collega ict-coordinator', 'ended']);
  expect((list['attestations'] as readonly unknown[]).length).toBe(2);
  expect((await call('dpo', `GET ${at}`)).body).toEqual(ended.body);
});

describe('the trail', () => {
  test('tells who did what, by what it is about or by who did it', async () => {
    const { call } = await newBoard();
    const asked = await call('admin', 'POST /api/exceptions', { body: request });
    await call('leader', `POST ${asked.headers.get('location')}/approve`, { headers: { 'if-match': asked.headers.get('etag') ?? '' } });

    const about = await call('board', `GET /api/trail?subject=exception/${String(asked.body['id'])}`);
    const by = await call('board', 'GET /api/trail?actor=id-leader&limit=1');

    expect((about.body['rows'] as readonly { readonly action: string }[]).map(({ action }) => action)).toEqual([
      'exception.approved',
      'exception.requested',
    ]);
    expect(by.body['rows']).toMatchObject([{ action: 'exception.approved', actorName: 'Collega leader' }]);
  });

  test('is for those who answer for it', async () => {
    const { call } = await newBoard();

    const answers = await Promise.all(
      (['admin', 'board', 'dpo', 'ict-coordinator', 'leader', 'teacher'] as const).map(async (role) => call(role, 'GET /api/trail')),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 403, 403, 403]);
  });
});
