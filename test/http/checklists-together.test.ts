import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ActorRole } from '../../src/model/actor.ts';
import { createStore } from '../../src/store/create-store.ts';
import { noon } from '../support/audit.ts';
import { onBothDatabases } from '../support/databases.ts';
import { apiService, type ApiService } from './support/api-service.ts';
import { fillBoard, type Board } from './support/board.ts';
import { callerAt, type Caller } from './support/caller.ts';
import { openApiOf } from './support/open-api.ts';

const keepers = ['leader', 'admin', 'board', 'ict-coordinator'] as const satisfies readonly ActorRole[];
const row = '/api/checklists/lesopafstand-randvoorwaarden/items/loa-materials';
const rounds = 3;

onBothDatabases((make) => {
  let service: ApiService | undefined;
  let board: Board | undefined;
  let call: Caller = async () => Promise.reject(new Error('the service is opened before the first test'));

  beforeAll(async () => {
    const store = createStore(await make.ready(), { now: () => noon });
    board = await fillBoard(store, 'samen');
    service = await apiService({ store });
    call = callerAt(service.address, await openApiOf(service.address), board.organisationId);
  }, 60_000);
  afterAll(async () => service?.close());

  /** Reads, changes what was read, and does so anew whenever somebody else was first, as the tab does. */
  async function insist(
    who: ActorRole,
    address: string,
    change: (seen: Readonly<Record<string, unknown>>) => object,
    method = 'POST',
  ): Promise<number> {
    for (let tries = 1; ; tries += 1) {
      const seen = await call(who, `GET ${address}`);
      const answer = await call(who, `${method} ${address}`, {
        body: change(seen.body),
        headers: { 'if-match': seen.headers.get('etag') ?? '' },
      });
      if (answer.status !== 412) return answer.status;
      if (tries > 100) throw new Error('somebody else was first a hundred times');
    }
  }

  const noteIn = (seen: Readonly<Record<string, unknown>>): string => (seen['state'] as { readonly note: string | null }).note ?? '';

  test('whoever tick, assign, date and write at one row at once, nothing that was taken is lost, and all of it is in the trail', async () => {
    const writes = keepers.flatMap((who) =>
      Array.from({ length: rounds }, async (_, round) => insist(who, row, (seen) => ({ note: `${noteIn(seen)} ${who}-${round}`.trim() }))),
    );
    const others = [
      insist('leader', row, () => ({ ticked: true })),
      insist('admin', row, () => ({ owner: { id: 'mo', name: 'Mo' } })),
      insist('board', row, () => ({ due: '2027-02-28' })),
    ];

    const statuses = await Promise.all([...writes, ...others]);
    const { body } = await call('leader', `GET ${row}`);

    const words = keepers.flatMap((who) => Array.from({ length: rounds }, (_, round) => `${who}-${round}`));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(noteIn(body).split(' ').toSorted()).toEqual(words.toSorted());
    expect(body).toMatchObject({
      version: statuses.length,
      state: { tick: { by: { name: 'Collega leader' } }, owner: { id: 'mo', name: 'Mo' }, due: '2027-02-28' },
    });
    const history = body['history'] as readonly { readonly before: object; readonly after: object; readonly by: string }[];
    expect(history).toHaveLength(statuses.length);
    expect(history.slice(1).map(({ after }) => noteOf(after))).toEqual(history.slice(0, -1).map(({ before }) => noteOf(before)));
  });

  test('of four who tick the same open row from the same sight one is taken, and the others are told', async () => {
    const address = row.replace('loa-materials', 'loa-elo');
    const etag = (await call('leader', `GET ${address}`)).headers.get('etag') ?? '';

    const answers = await Promise.all(
      keepers.map(async (who) => call(who, `POST ${address}`, { body: { ticked: true }, headers: { 'if-match': etag } })),
    );

    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412, 412, 412]);
    expect((await call('leader', `GET ${address}`)).body['history']).toHaveLength(1);
  });

  test('of an agreement that several change at once each keeps what the others wrote', async () => {
    const content = {
      title: 'Oefenuur',
      note: '' as string | null,
      owner: null,
      due: null,
      done: null,
      checklist: null,
      item: null,
      session: null,
    };
    const made = await call('leader', 'POST /api/register-entries', {
      body: { register: 'action', content: { ...content, note: 'begin' } },
    });
    const at = made.headers.get('location') ?? '';
    const more = (who: string) => (seen: Readonly<Record<string, unknown>>) => {
      const now = seen['content'] as typeof content;
      return { register: 'action', content: { ...now, note: `${now.note} ${who}` } };
    };

    await Promise.all(keepers.map(async (who) => insist(who, at, more(who), 'PUT')));

    const { body } = await call('leader', `GET ${at}`);
    expect((body['content'] as typeof content).note?.split(' ').toSorted()).toEqual(['begin', ...keepers].toSorted());
    expect(
      (await board?.store.trail.list({ subject: `register/action/${made.body['entry'] as string}` }, { limit: 50 }))?.rows,
    ).toHaveLength(5);
  });
});

function noteOf(state: object): unknown {
  return 'note' in state ? state.note : undefined;
}
