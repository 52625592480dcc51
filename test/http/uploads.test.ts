import { request, type ClientRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { teamsSchool } from '../support/sample-schools.ts';
import { as, somebody } from './support/api-service.ts';
import { calledService, type Answered } from './support/caller.ts';
import { dumps } from './support/dump-of.ts';

const limit = 100_000;
const { board: newBoard, service, database } = calledService({ largestUpload: limit });

const teams = JSON.stringify(teamsSchool());

test('a dry run says what was recognised, and changes nothing', async () => {
  const { call } = await newBoard();
  const before = await dumps(database());

  const { status, body } = await call('admin', 'POST /api/uploads?dryRun=true&name=beleid.json', { body: teams });

  expect(status).toBe(200);
  expect(body['recognised']).toMatchObject({ platform: 'teams', kind: 'powershell-export', people: 7 });
  expect(await dumps(database())).toEqual(before);
});

test('what is kept is listed, and can be removed', async () => {
  const { call } = await newBoard();

  const kept = await call('admin', 'POST /api/uploads?name=beleid.json', {
    body: teams,
    headers: { 'content-type': 'application/octet-stream' },
  });
  const { id } = kept.body['upload'] as { readonly id: string };
  const listed = await call('dpo', 'GET /api/uploads');
  const removed = await call('admin', `DELETE /api/uploads/${id}`);
  const again = await call('admin', `DELETE /api/uploads/${id}`);

  expect([kept.status, removed.status, removed.text, again.status]).toEqual([201, 204, '', 404]);
  expect(listed.body['uploads']).toContainEqual(kept.body['upload']);
});

test('as Windows writes it', async () => {
  const { call } = await newBoard();
  const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(teams, 'utf16le')]));

  const { body } = await call('admin', 'POST /api/uploads?dryRun=true', { body: utf16 });

  expect(body['recognised']).toMatchObject({ platform: 'teams', people: 7 });
});

test('what is too large is refused, told beforehand or not', async () => {
  const { call } = await newBoard();

  const told = await call('admin', 'POST /api/uploads', { body: new Uint8Array(limit + 1) });
  const untold = await sendWithoutEnd();

  expect([told.status, told.body['code']]).toEqual([413, 'body-too-large']);
  expect(untold).toBe(413);
});

test('two are read at a time; a third is told to come back, and may once one is done', async () => {
  const { call } = await newBoard();
  const slow = [0, 1].map(() => {
    const answered = Promise.withResolvers<number>();
    const sending = startSending(answered.resolve, answered.reject);
    sending.write('{"TeamsMeetingPolicy":');
    return { sending, answered: answered.promise };
  });

  const third = await whenStatus(503, async () => call('admin', 'POST /api/uploads?dryRun=true', { body: teams }));
  for (const { sending } of slow) sending.end('[]}');
  const done = await Promise.all(slow.map(async ({ answered }) => answered));
  const again = await call('admin', 'POST /api/uploads?dryRun=true', { body: teams });

  expect([third.body['code'], third.headers.get('retry-after')]).toEqual(['busy', '30']);
  expect([...done, again.status]).toEqual([200, 200, 200]);
});

test('packed or of another kind it is not read', async () => {
  const { call } = await newBoard();

  const packed = await call('admin', 'POST /api/uploads', {
    body: new Uint8Array(gzipSync(teams)),
    headers: { 'content-encoding': 'gzip' },
  });
  const form = await call('admin', 'POST /api/uploads', { body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  const none = await call('admin', 'POST /api/uploads');

  expect([packed.status, form.status, none.status]).toEqual([415, 415, 415]);
});

test('who may not upload is told so before their file is read', async () => {
  const { call } = await newBoard();

  const answer = await call('leader', 'POST /api/uploads', { body: new Uint8Array(limit * 10) });

  expect(answer.status).toBe(403);
});

test('what cannot be used says why, and keeps nothing', async () => {
  const { board, call } = await newBoard();
  const before = await board.store.uploads.list();

  const page = await call('admin', 'POST /api/uploads?name=a.json', { body: '<html></html>' });
  const half = await call('admin', 'POST /api/uploads?name=b.json', { body: teams.slice(0, 500) });

  expect([page.status, page.body['code'], half.status, half.body['code']]).toEqual([422, 'not-json', 422, 'unreadable-json']);
  expect(page.body['detail']).toContain('a.json');
  expect(await board.store.uploads.list()).toEqual(before);
});

/** The others may still be on their way. */
async function whenStatus(status: number, ask: () => Promise<Answered>): Promise<Answered> {
  for (let turn = 0; turn < 100; turn += 1) {
    const answer = await ask();
    if (answer.status === status) return answer;
  }
  throw new Error(`it never came to ${status}`);
}

/** Goes on until somebody answers: it never says how much it will be, and never ends. */
async function sendWithoutEnd(): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = startSending((status) => {
      clearInterval(going);
      sending.destroy();
      resolve(status);
    }, reject);
    const going = setInterval(() => sending.write(Buffer.alloc(10_000, ' ')), 1);
  });
}

function startSending(answered: (status: number) => void, failed: (error: Error) => void): ClientRequest {
  const headers = as(somebody('bestuur', 'admin'), { 'content-type': 'application/json' });
  const sending = request(`${service().address}/api/uploads?dryRun=true`, { method: 'POST', headers }, (answer) => {
    answer.resume();
    answered(answer.statusCode ?? 0);
  });
  sending.on('error', failed);
  return sending;
}
