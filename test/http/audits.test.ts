import { describe, expect, test } from '@jest/globals';
import { reportFormats } from '../../src/use-cases/audits/render-report.ts';
import { calledService } from './support/caller.ts';

const { board: newBoard } = calledService();

describe('reading audits', () => {
  test('the latest record, and nothing when the caller has it', async () => {
    const { board, call } = await newBoard();

    const first = await call('dpo', 'GET /api/audits/latest');
    const again = await call('dpo', 'GET /api/audits/latest', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    const weak = await call('dpo', 'GET /api/audits/latest', { headers: { 'if-none-match': `"x", W/${first.headers.get('etag')}` } });

    expect(first.body).toEqual(await board.store.audits.latest());
    expect([first.status, again.status, again.text, weak.status]).toEqual([200, 304, '', 304]);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
  });

  test('after the next audit it is another one', async () => {
    const { board, call } = await newBoard();
    const first = await call('dpo', 'GET /api/audits/latest');
    const record = await board.store.audits.latest();
    if (record === null) throw new Error('the board has audits');
    await board.store.audits.add(
      { ...record, id: 'nieuw', finishedAt: '2026-11-22T11:00:00.000Z' },
      { trigger: 'demand', collectionId: null },
    );

    const next = await call('dpo', 'GET /api/audits/latest', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });

    expect([next.status, next.body['id']]).toEqual([200, 'nieuw']);
  });

  test('two boards with records of one name each see their own', async () => {
    const [one, other] = [await newBoard(), await newBoard()];
    const record = await one.board.store.audits.latest();
    if (record === null) throw new Error('the board has audits');
    const later = { ...record, id: 'zelfde', finishedAt: '2026-11-22T11:00:00.000Z' };
    await one.board.store.audits.add(later, { trigger: 'demand', collectionId: null });
    await other.board.store.audits.add({ ...later, preset: 'be-school' }, { trigger: 'demand', collectionId: null });

    const answers = [await one.call('dpo', 'GET /api/audits/latest'), await other.call('dpo', 'GET /api/audits/latest')];

    expect(answers.map(({ body }) => body['preset'])).toEqual(['nl-school', 'be-school']);
  });

  test('the head of an answer comes without its body', async () => {
    const { call } = await newBoard();

    const head = await call('dpo', 'HEAD /api/audits/latest');

    expect([head.status, head.text]).toEqual([200, '']);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(1000);
  });

  test('a list leads from page to page', async () => {
    const { call } = await newBoard();
    const ids: unknown[] = [];

    let next: string | undefined = '/api/audits?limit=1';
    while (next !== undefined) {
      const page = await call('leader', `GET ${next}`);
      ids.push(...(page.body['rows'] as readonly { readonly id: string }[]).map(({ id }) => id.slice(0, 16)));
      next = /^<(.+)>; rel="next"$/.exec(page.headers.get('link') ?? '')?.[1];
    }

    expect(ids).toEqual(['controle-nobody-', 'controle-everybo']);
  });

  test('no audit of the board, no record', async () => {
    const { call } = await newBoard();
    const { board: other } = await newBoard();
    const id = await other.store.audits.latestId();

    const answers = [
      await call('dpo', `GET /api/audits/${id}`),
      await call('dpo', `GET /api/audits/${id}/findings`),
      await call('dpo', `GET /api/audits/${id}/report`),
      await call('dpo', `GET /api/audits/${id}/compare/${id}`),
    ];

    expect(answers.map(({ status, body }) => `${status} ${String(body['code'])}`)).toEqual(Array.from(answers, () => '404 not-there'));
  });
});

describe('findings', () => {
  test('filters count together, and pages keep them', async () => {
    const { call } = await newBoard();
    const { body } = await call('dpo', 'GET /api/audits/latest');
    const findings = body['findings'] as readonly { readonly platform: string; readonly outcome: string; readonly control: string }[];
    const wanted = findings.filter(({ platform, outcome }) => platform === 'teams' && (outcome === 'gap' || outcome === 'unknown'));

    const found: { readonly control: string }[] = [];
    let next: string | undefined = `/api/audits/${String(body['id'])}/findings?platform=teams&outcome=gap&outcome=unknown&limit=3`;
    while (next !== undefined) {
      const page = await call('dpo', `GET ${next}`);
      found.push(...(page.body['rows'] as typeof found));
      next = /^<(.+)>; rel="next"$/.exec(page.headers.get('link') ?? '')?.[1];
    }

    expect(wanted.length).toBeGreaterThan(3);
    expect(found.map(({ control }) => control)).toEqual(wanted.map(({ control }) => control));
  });

  test('one finding by its key, with its history', async () => {
    const { board, call } = await newBoard();
    const at = `/api/audits/controle-nobody-${board.mark}/findings`;
    const [{ key = '', scope } = {}] = (await call('dpo', `GET ${at}?control=recording&search=Leraren`)).body['rows'] as readonly Record<
      string,
      string
    >[];

    const { body } = await call('dpo', `GET ${at}/${key}`);

    expect(body['findings']).toMatchObject([{ control: 'recording', scope }]);
    expect((body['history'] as readonly { readonly auditId: string }[]).map(({ auditId }) => auditId)).toEqual([
      `controle-everybody-${board.mark}`,
      `controle-nobody-${board.mark}`,
    ]);
    expect((await call('dpo', `GET ${at}/iets-anders`)).status).toBe(404);
  });

  test.each([
    ['limit=0', 'query.limit'],
    ['limit=201', 'query.limit'],
    ['limit=tien', 'query.limit'],
    ['outcome=goed', 'query.outcome'],
    ['severty=high', 'query'],
    ['after=', 'query.after'],
  ])('?%s is told where it goes wrong, in both languages', async (query, place) => {
    const { call } = await newBoard();

    const dutch = await call('dpo', `GET /api/audits/x/findings?${query}`);
    const english = await call('dpo', `GET /api/audits/x/findings?${query}`, { headers: { 'accept-language': 'en' } });

    expect([dutch.status, english.status]).toEqual([400, 400]);
    expect([dutch, english].map(({ body }) => String(body['detail']).split(':')[0])).toEqual([place, place]);
    expect(dutch.body['detail']).not.toBe(english.body['detail']);
  });

  test('a place in a list that we never handed out is none', async () => {
    const { call, board } = await newBoard();

    const answer = await call('dpo', `GET /api/audits/controle-nobody-${board.mark}/findings?after=zelfbedacht`);

    expect([answer.status, answer.body['code']]).toEqual([400, 'unusable-cursor']);
  });
});

test('latest stands for the id, and the pages that follow stay with that audit', async () => {
  const { board, call } = await newBoard();
  const id = await board.store.audits.latestId();

  const compared = await call('leader', `GET /api/audits/latest/compare/controle-everybody-${board.mark}`);
  const turned = await call('leader', `GET /api/audits/controle-everybody-${board.mark}/compare/latest`);
  const page = await call('leader', 'GET /api/audits/latest/findings?limit=1');

  expect([compared.body, turned.body]).toEqual(Array.from({ length: 2 }, () => expect.objectContaining({ newer: id })));
  expect(page.headers.get('link')).toContain(`/api/audits/${id}/findings?`);
});

test('any two audits can be compared', async () => {
  const { board, call } = await newBoard();

  const { body } = await call('leader', `GET /api/audits/controle-nobody-${board.mark}/compare/controle-everybody-${board.mark}`);

  expect(body).toMatchObject({ older: `controle-everybody-${board.mark}`, newer: `controle-nobody-${board.mark}`, caveats: [] });
  expect(
    (body['changes'] as readonly { readonly kind: string; readonly after: { readonly control: string } }[]).map(({ kind }) => kind),
  ).toContain('mended');
});

describe('reports', () => {
  test.each(reportFormats)('in %s, as a file with a plain name', async (format) => {
    const { call } = await newBoard();

    const report = await call('board', `GET /api/audits/latest/report?format=${format}`);
    const again = await call('board', `GET /api/audits/latest/report?format=${format}`, {
      headers: { 'if-none-match': report.headers.get('etag') ?? '' },
    });

    const [how, name] = (report.headers.get('content-disposition') ?? '').split('; ');
    expect([report.status, again.status]).toEqual([200, 304]);
    expect(how).toBe(format === 'html' ? 'inline' : 'attachment');
    expect(name).toMatch(/^filename="lesklaar-[\w-]+-2026-11-21\.\w+"$/);
  });

  test('nothing in the page to print may run or be fetched', async () => {
    const { call } = await newBoard();

    const { headers } = await call('board', 'GET /api/audits/latest/report?lang=nl-BE');

    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
