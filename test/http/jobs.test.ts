import { expect, test } from '@jest/globals';
import type { Timer } from '../../src/clock.ts';
import type { AuditJobs, JobStatus } from '../../src/use-cases/audit-jobs.ts';
import { apiService, as, somebody } from './support/api-service.ts';
import { calledService } from './support/caller.ts';

const { board: newBoard, store } = calledService();

test('an audit that was started is accepted, and found where Location says', async () => {
  const { call } = await newBoard();

  const started = await call('ict-coordinator', 'POST /api/audits', { body: { platforms: ['teams'] } });
  const found = await call('dpo', `GET ${started.headers.get('location')}`);
  const latest = await call('dpo', 'GET /api/jobs/latest');

  expect([started.status, found.status]).toEqual([202, 200]);
  expect(started.headers.get('location')).toBe(`/api/jobs/${String(started.body['id'])}`);
  expect([found.body, latest.body]).toEqual([started.body, started.body]);
});

test('where no audit was started yet, there is none that was started last', async () => {
  const { call } = await newBoard();

  const latest = await call('dpo', 'GET /api/jobs/latest');

  expect([latest.status, latest.text]).toEqual([200, 'null']);
});

test('what failed can be tried again', async () => {
  const { call } = await newBoard();
  const { headers } = await call('admin', 'POST /api/audits', { body: {} });

  const retried = await call('admin', `POST ${headers.get('location')}/retry`);

  expect([retried.status, retried.body['trigger']]).toEqual([202, 'retry']);
  expect(retried.headers.get('location')).toBe(`/api/jobs/${String(retried.body['id'])}`);
});

test('each platform is asked for once', async () => {
  const { call } = await newBoard();

  const twice = await call('admin', 'POST /api/audits', { body: { platforms: ['meet', 'meet'] } });
  const both = await call('admin', 'POST /api/audits', { body: { platforms: ['meet', 'teams'] } });

  expect([twice.status, twice.body['detail'], both.status]).toEqual([400, 'body.platforms: ieder maar één keer.', 202]);
});

test('the job of another board is not there', async () => {
  const { call } = await newBoard();
  const { call: callAtOther } = await newBoard();
  const { headers } = await callAtOther('admin', 'POST /api/audits', { body: {} });
  const at = headers.get('location') ?? '';

  const answers = [await call('admin', `GET ${at}`), await call('admin', `GET ${at}/events`), await call('admin', `POST ${at}/retry`)];

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});

test('one sees how far it is, until it ended', async () => {
  const { call } = await newBoard();
  const { headers } = await call('admin', 'POST /api/audits', { body: {} });

  const stream = await call('dpo', `GET ${headers.get('location')}/events`);

  expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(stream.headers.get('cache-control')).toBe('no-store');
  const events = eventsIn(stream.text);
  expect(events.map(({ event }) => event)).toEqual(['status', 'status', 'end']);
  expect(events.map(({ data }) => (data as JobStatus).state)).toEqual(['running', 'done', undefined]);
});

/** A service with one job that goes on until somebody lets it, and a heart that beats when it is told to. */
async function watched() {
  const beats: (() => void)[] = [];
  const left: string[] = [];
  const timer: Timer = {
    pause: async (_milliseconds, signal) =>
      new Promise((resolve, reject) => {
        beats.push(resolve);
        signal?.addEventListener('abort', () => reject(new Error('no longer waited for')));
      }),
  };
  const running: JobStatus = {
    id: 'lang',
    state: 'running',
    trigger: 'demand',
    startedAt: null,
    finishedAt: null,
    stages: [],
    auditId: null,
    changes: null,
  };
  const jobs: AuditJobs = {
    start: async () => running,
    status: async () => running,
    latest: async () => running,
    retry: async () => running,
    async *events(_organisationId, _jobId, signal) {
      yield running;
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      left.push('nobody listens any more');
    },
  };
  const service = await apiService({ store: store(), timer, jobs });
  const away = new AbortController();
  const answer = await fetch(`${service.address}/api/jobs/lang/events`, { headers: as(somebody('bestuur', 'dpo')), signal: away.signal });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('a stream has a body');
  return { service, reader, left, goAway: () => away.abort(), beat: () => beats.splice(0).forEach((resolve) => resolve()) };
}

test('while nothing happens, a heartbeat keeps the line open', async () => {
  const { service, reader, beat, goAway } = await watched();
  const first = await reader.read();

  beat();
  const second = await reader.read();
  beat();
  const third = await reader.read();
  goAway();
  await service.close();

  expect(first.value).toMatch(/^event: status\n/);
  expect([second.value, third.value]).toEqual([': still here\n\n', ': still here\n\n']);
});

test('when the caller goes away, nobody watches any longer', async () => {
  const { service, reader, left, goAway } = await watched();
  await reader.read();

  goAway();
  await reader.closed.catch(() => undefined);
  await until(() => left.length === 1);
  await service.close();

  expect(left).toEqual(['nobody listens any more']);
});

test('when the service stops, the line ends without an end, so that the caller asks again elsewhere', async () => {
  const { service, reader, left } = await watched();
  const first = await reader.read();

  service.stop();
  const next = await reader.read();
  await service.close();

  expect(first.value).toContain('"state":"running"');
  expect(next).toEqual({ done: true, value: undefined });
  expect(left).toHaveLength(1);
});

function eventsIn(stream: string): readonly { readonly event: string; readonly data: unknown }[] {
  return stream
    .split('\n\n')
    .filter((block) => block.startsWith('event:'))
    .map((block) => {
      const [, event = '', data = 'null'] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      return { event, data: JSON.parse(data) as unknown };
    });
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 10_000; turn += 1) {
    if (isSo()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('it never came to that');
}
