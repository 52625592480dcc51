import { describe, expect, test } from '@jest/globals';
import type { ActorRole } from '../../src/model/actor.ts';
import { createApi, type Api, type Tokens } from '../../tabs/api/client.ts';
import { statusesIn } from '../../tabs/api/event-stream.ts';
import type { Job } from '../../tabs/api/operations.ts';
import { problemOf } from '../../tabs/api/problem.ts';
import { calledService } from '../http/support/caller.ts';
import { as, somebody } from '../http/support/api-service.ts';

const called = calledService();

interface Opened {
  readonly api: Api;
  readonly signedOut: string[];
}

/** The tab's client, as somebody of a board, at a real service. */
function clientOf(organisationId: string, { role = 'admin', tokens, locale = 'nl' }: Partial<Given> = {}): Opened {
  const signedOut: string[] = [];
  const own = tokenOf(organisationId, role);
  const api = createApi({
    fetch: async (url, init) => fetch(new URL(url, called.service().address), init),
    tokens: tokens ?? { current: async () => own, renewed: async () => own },
    locale: () => locale,
    onSignedOut: () => signedOut.push('out'),
  });
  return { api, signedOut };
}

interface Given {
  readonly role: ActorRole;
  readonly tokens: Tokens;
  readonly locale: 'nl' | 'en';
}

function tokenOf(organisationId: string, role: ActorRole): string {
  return (as(somebody(organisationId, role))['authorization'] ?? '').replace('Bearer ', '');
}

async function problemFrom(asking: Promise<unknown>): Promise<ReturnType<typeof problemOf>> {
  return problemOf(
    await asking.then(
      () => undefined,
      (error: unknown) => error,
    ),
  );
}

describe('asking', () => {
  test('fills in addresses and filters, and goes on from page to page', async () => {
    const { board } = await called.board();
    const { api } = clientOf(board.organisationId);
    const { body: audits } = await api.ask('listAudits', { query: { limit: 1 } });
    const [{ id } = { id: '' }] = audits.rows;

    const { body: first } = await api.ask('listFindings', {
      params: { id },
      query: { outcome: ['gap', 'unknown'], platform: 'teams', limit: 1 },
    });
    const { body: second } = await api.ask('listFindings', {
      params: { id },
      query: { outcome: ['gap', 'unknown'], limit: 1, after: first.next ?? '' },
    });

    expect(audits.next).not.toBeNull();
    expect([first, second].flatMap(({ rows }) => rows.map(({ outcome }) => outcome))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:gap|unknown)$/)]),
    );
    expect(first.rows[0]?.key).not.toBe(second.rows[0]?.key);
  });

  test('a change names what was seen; whoever saw something older is told so', async () => {
    const { board } = await called.board();
    const { api } = clientOf(board.organisationId);
    const seen = await api.ask('getPopulations', {});
    const definitions = seen.body.definitions.map((one) => ({ ...one, role: 'student' as const }));

    const changed = await api.ask('confirmPopulations', { body: { definitions }, seen: seen.tag });
    const problem = await problemFrom(api.ask('confirmPopulations', { body: { definitions }, seen: seen.tag }));

    expect(changed.body.confirmedBy).toBe('Collega admin');
    expect(changed.tag).not.toBe(seen.tag);
    expect(problem).toMatchObject({ status: 412, code: 'changed-meanwhile' });
  });

  test('a file comes with its name', async () => {
    const { board } = await called.board();
    const { api } = clientOf(board.organisationId, { role: 'board' });
    const { body } = await api.ask('getLatestAudit', {});

    const { content, fileName } = await api.download('getReport', { params: { id: body.id }, query: { format: 'csv', lang: 'nl' } });

    expect(fileName).toMatch(/\.csv$/);
    expect(await content.text()).toContain('Opnemen starten');
  });

  test.each([
    ['nl', 'Dit hoort niet bij deze rol in Lesklaar.'],
    ['en', 'This is not part of your role in Lesklaar.'],
  ] as const)('what goes wrong is told in %s, with what to do', async (locale, detail) => {
    const { board } = await called.board();
    const { api, signedOut } = clientOf(board.organisationId, { role: 'teacher', locale });

    const problem = await problemFrom(api.ask('getOverview', {}));

    expect(problem).toMatchObject({ status: 403, code: 'not-allowed', detail, requestId: expect.stringMatching(/./) });
    expect(problem.todo).not.toBe('');
    expect(signedOut).toEqual([]);
  });

  test('an upload is sent as it is', async () => {
    const { board } = await called.board();
    const { api } = clientOf(board.organisationId);

    const { body } = await api.ask('addUpload', {
      query: { name: 'beleid.json', dryRun: 'true' },
      file: new Blob(['{"TeamsMeetingPolicy":[{"Identity":"Global","AllowCloudRecording":false}]}']),
    });

    expect(body.recognised).toMatchObject({ platform: 'teams', kind: 'powershell-export' });
  });
});

describe('a token that no longer counts', () => {
  test('is renewed once, and nobody notices', async () => {
    const { board } = await called.board();
    let renewals = 0;
    const tokens: Tokens = {
      current: async () => 'stale',
      renewed: async () => {
        renewals += 1;
        return tokenOf(board.organisationId, 'dpo');
      },
    };
    const { api, signedOut } = clientOf(board.organisationId, { tokens });

    const { body } = await api.ask('getMe', {});

    expect([body.name, renewals, signedOut]).toEqual(['Collega dpo', 1, []]);
  });

  test.each([
    ['cannot be renewed', null],
    ['is followed by another that does not count', 'stale too'],
  ])('that %s signs somebody out', async (_what, next) => {
    const { board } = await called.board();
    const { api, signedOut } = clientOf(board.organisationId, { tokens: { current: async () => 'stale', renewed: async () => next } });

    const problem = await problemFrom(api.ask('getMe', {}));

    expect([problem.code, signedOut]).toEqual(['not-signed-in', ['out']]);
  });
});

describe('following an audit', () => {
  test('tells each change until it ended', async () => {
    const { board } = await called.board();
    const { api } = clientOf(board.organisationId);
    const { body: started } = await api.ask('startAudit', { body: {} });

    const states: string[] = [];
    for await (const { state } of api.follow(started.id, new AbortController().signal)) states.push(state);

    expect(states).toEqual(['running', 'done']);
  });

  test('a stream may come in any pieces', async () => {
    const text = `: still here\n\nevent: status\ndata: {"id":"één"}\n\nevent: end\ndata: {}\n\n`;
    const bytes = new TextEncoder().encode(text);
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += 3) controller.enqueue(bytes.slice(at, at + 3));
        controller.close();
      },
    });

    expect(await Array.fromAsync(statusesIn(pieces))).toEqual([{ id: 'één' }]);
  });

  test('one that was cut off before its end is no end', async () => {
    const cut = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('event: status\ndata: {"id":"a"}\n\nevent: sta'));
        controller.close();
      },
    });
    const seen: Job[] = [];

    const problem = await problemFrom(
      (async () => {
        for await (const job of statusesIn(cut)) seen.push(job);
      })(),
    );

    expect([seen.length, problem.code]).toEqual([1, 'no-connection']);
  });
});

test('a service that cannot be reached is told as such, and so is an answer of somebody else', async () => {
  const away = createApi({
    fetch: async () => Promise.reject(new TypeError('Failed to fetch')),
    tokens: { current: async () => 'a', renewed: async () => null },
    locale: () => 'nl',
    onSignedOut: () => undefined,
  });
  const proxy = createApi({
    fetch: async () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }),
    tokens: { current: async () => 'a', renewed: async () => null },
    locale: () => 'nl',
    onSignedOut: () => undefined,
  });

  expect(await problemFrom(away.ask('getMe', {}))).toMatchObject({ status: 0, code: 'no-connection' });
  expect(await problemFrom(proxy.ask('getMe', {}))).toMatchObject({ status: 502, code: 'unexpected' });
});
