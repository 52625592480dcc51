import { expect, test } from '@jest/globals';
import { calledService } from './support/caller.ts';

const { board: newBoard } = calledService();

interface PointRow {
  readonly key: string;
}

test('all points of the latest audit come in one answer, and not again to who has them', async () => {
  const { board, call } = await newBoard();
  const latest = await board.store.audits.latest();

  const first = await call('board', 'GET /api/audits/latest/points');
  const again = await call('board', 'GET /api/audits/latest/points', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  const named = await call('board', `GET /api/audits/${latest?.id}/points`);

  expect((first.body['points'] as readonly PointRow[]).length).toBe(latest?.findings.length);
  expect([first.status, again.status, again.text]).toEqual([200, 304, '']);
  expect(named.body).toEqual(first.body);
});

test('a link to a point goes on to the next audit', async () => {
  const { board, call } = await newBoard();
  const record = await board.store.audits.latest();
  if (record === null) throw new Error('the board has audits');
  const [point] = (await call('leader', 'GET /api/audits/latest/points')).body['points'] as readonly PointRow[];
  const link = `GET /api/audits/latest/findings/${point?.key}`;

  const before = await call('leader', link);
  await board.store.audits.add(
    { ...record, id: 'nieuw', finishedAt: '2026-11-22T11:00:00.000Z' },
    { trigger: 'demand', collectionId: null },
  );
  const after = await call('leader', link);

  expect([before, after].map(({ status, body }) => [status, (body['audit'] as { readonly id: string }).id])).toEqual([
    [200, record.id],
    [200, 'nieuw'],
  ]);
});

test('no board sees the points of another one, and a teacher sees none', async () => {
  const [one, other] = [await newBoard(), await newBoard()];
  const id = await other.board.store.audits.latestId();
  const etag = (await other.call('dpo', 'GET /api/audits/latest/points')).headers.get('etag') ?? '';

  const answers = [
    await one.call('dpo', `GET /api/audits/${id}/points`),
    await one.call('dpo', 'GET /api/audits/latest/points', { headers: { 'if-none-match': etag } }),
    await one.call('teacher', 'GET /api/audits/latest/points'),
    await one.call('dpo', `GET /api/audits/${id}/points`, { headers: { 'if-none-match': '*' } }),
    await one.call('dpo', `GET /api/audits/${id}`, { headers: { 'if-none-match': '*' } }),
    await one.call('dpo', `GET /api/audits/${id}/report`, { headers: { 'if-none-match': '*' } }),
    await one.call('dpo', 'GET /api/audits/latest/points', { headers: { 'if-none-match': '*' } }),
  ];

  expect(answers.map(({ status }) => status)).toEqual([404, 200, 403, 404, 404, 404, 304]);
});
