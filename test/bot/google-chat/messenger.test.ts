import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { auth, chat_v1 } from 'googleapis/build/src/apis/chat/index.js';
import { chatSpaces } from '../../../bot/google-chat/chat-spaces.ts';
import { googleChatMessenger, type GoogleChatMessenger } from '../../../bot/google-chat/messenger.ts';
import type { Posted } from '../../../bot/chats/posted.ts';
import { makeView } from '../../../bot/views/make-view.ts';
import { patientFetch } from '../../../src/platforms/calls/patient-fetch.ts';
import { signedInClient } from '../../../src/platforms/meet/live/signed-in-client.ts';
import { chatWriter } from '../../../src/platforms/meet/chat/chat-writer.ts';
import type { Mishap } from '../../../src/sandbox/server/mishap.ts';
import { jsonAnswer, type WireRequest } from '../../../src/sandbox/server/wire.ts';
import { startSandbox, type Sandbox } from '../../../src/sandbox/start-sandbox.ts';
import { noon } from '../../support/audit.ts';
import { typeProblems } from '../../support/google-schema.ts';
import { surroundings } from '../../support/surroundings.ts';
import { memoryStores } from '../support/memory-stores.ts';

const mishaps: Mishap[] = [];
const heard: WireRequest[] = [];
let sandbox: Sandbox;
let messenger: GoogleChatMessenger;
let requests = 0;

beforeAll(async () => {
  sandbox = await startSandbox({
    people: 20,
    clock: { now: () => noon },
    heard: (request) => void heard.push(request),
    mishaps: ({ host }) => (host === 'chat.googleapis.com' ? (mishaps.shift() ?? null) : null),
  });
  messenger = messengerWith(sandbox.google.privateKey);
});

afterEach(() => {
  mishaps.splice(0);
  heard.splice(0);
});

afterAll(async () => sandbox.close());

function messengerWith(privateKey: string): GoogleChatMessenger {
  const stores = memoryStores();
  for (const { name } of [sandbox.chat.spaces.team, sandbox.chat.spaces.class])
    stores.places.set(name, { platform: 'meet', kind: 'channel' });
  stores.places.set('spaces/weg', { platform: 'meet', kind: 'channel' });
  const writer = chatWriter({ email: sandbox.google.email, privateKey }, surroundings({ reach: sandbox.reach }));
  return googleChatMessenger({ spaces: chatSpaces(stores), writer, everything: null, handler: 'https://lesklaar.example/google/chat' });
}

/** By Google's own client, signed in as the app. */
async function messagesIn(parent: string, scope: string): Promise<readonly unknown[]> {
  const { email, privateKey } = sandbox.google;
  const around = surroundings({ reach: sandbox.reach });
  const asApp = { serviceAccount: { email, privateKey }, subject: null, scopes: [`https://www.googleapis.com/auth/${scope}`] };
  const client = new chat_v1.Chat(signedInClient(auth.JWT, asApp, patientFetch(1, around), around));
  const { data } = await client.spaces.messages.list({ parent });
  return (data.messages ?? []).map(({ name }) => name);
}

const space = () => ({ organisationId: 'de-linde', placeId: sandbox.chat.spaces.team.name });
const view = makeView({ title: 'Deze week', summary: 'Twee dingen' });
const post = async (requestId = `week-${(requests += 1)}`): Promise<Posted> => messenger.post(space(), view, 'nl', requestId);
const standing = () => sandbox.chat.posted().filter(({ name }) => name.startsWith(space().placeId));

test('a space is written to as the app itself, and what stands there can be replaced for everybody', async () => {
  const posted = await post();
  if (posted.outcome !== 'posted') throw new Error(posted.outcome);
  const replaced = await messenger.replace(space(), posted.messageId, makeView({ title: 'Gedaan', summary: 'Niets meer' }), 'nl');

  const [message] = standing();
  expect(replaced).toEqual(posted);
  expect(message).toMatchObject({
    name: posted.messageId,
    fallbackText: 'Niets meer',
    cardsV2: [{ card: { header: { title: 'Gedaan' } } }],
  });
  expect(message?.['privateMessageViewer']).toBeUndefined();
  expect(typeProblems('chat-v1', 'Message')(message)).toEqual([]);
});

test('Google tells everybody’s messages of a space, and nobody else’s own, to an app that an administrator let read them', async () => {
  await post('voor-allen');
  const whispered = { text: 'Alleen voor jou', privateMessageViewer: { name: 'users/1' } };
  sandbox.chat.take({ who: 'teacher', space: sandbox.chat.spaces.team, done: { kind: 'said', words: 'check' } }, whispered);

  const read = await messagesIn(space().placeId, 'chat.app.messages.readonly');

  expect(read).toEqual(
    standing()
      .filter((message) => message['privateMessageViewer'] === undefined)
      .map(({ name }) => name),
  );
  expect(read.length).toBeLessThan(standing().length);
  await expect(messagesIn(space().placeId, 'chat.bot')).rejects.toMatchObject({ status: 403 });
});

test('the same request posts once, whoever asks again and however often', async () => {
  const before = standing().length;
  const first = await post('maandag-8u30');
  const again = await Promise.all([
    post('maandag-8u30'),
    messengerWith(sandbox.google.privateKey).post(space(), view, 'nl', 'maandag-8u30'),
  ]);

  expect(again).toEqual([first, first]);
  expect(standing()).toHaveLength(before + 1);
});

test('a post that was taken and whose answer was lost stands there once, and is told as posted', async () => {
  const before = standing().length;
  mishaps.push({ kind: 'cut' }, { kind: 'garbled' });

  const lost = await post('dinsdag');
  const again = await post('dinsdag');

  expect([again.outcome, standing().length]).toEqual(['posted', before + 1]);
  expect(['posted', 'unknown']).toContain(lost.outcome);
});

const busy = (status: number, body: unknown = {}, headers?: Readonly<Record<string, string>>): Mishap => ({
  kind: 'answer',
  answer: jsonAnswer(status, body, headers),
});
const four = (mishap: Mishap): readonly Mishap[] => [mishap, mishap, mishap, mishap];
const off = { error: { code: 403, status: 'PERMISSION_DENIED', message: 'off', details: [{ reason: 'SERVICE_DISABLED' }] } };

const ends: readonly (readonly [what: string, mishaps: readonly Mishap[], outcome: Posted['outcome'], calls: number])[] = [
  ['asks to come back later, and is written to then', [busy(429, {}, { 'retry-after': '2' })], 'posted', 2],
  ['asks to come back in an hour', [busy(429, {}, { 'retry-after': '3600' })], 'not-posted', 1],
  ['has trouble of its own for a moment', [busy(503)], 'posted', 2],
  ['has trouble of its own', four(busy(503)), 'unknown', 4],
  ['breaks off each time', four({ kind: 'cut' }), 'unknown', 4],
  ['has no app any more', [busy(403, { error: { code: 403, status: 'PERMISSION_DENIED', message: 'no' } })], 'gone', 1],
  ['is no longer there', [busy(404, { error: { code: 404, status: 'NOT_FOUND', message: 'no' } })], 'gone', 1],
  ['cannot be reached while the API is off', [busy(403, off)], 'not-posted', 1],
  ['does not take the card', [busy(400, { error: { code: 400, status: 'INVALID_ARGUMENT', message: 'no' } })], 'not-posted', 1],
];

describe('a space that', () => {
  test.each(ends)('%s', async (_what, goesWrong, outcome, calls) => {
    mishaps.push(...goesWrong);

    expect((await post()).outcome).toBe(outcome);
    expect(heard.filter(({ host }) => host === 'chat.googleapis.com')).toHaveLength(calls);
  });
});

test('a space that nobody knows is gone without asking, and one that the app was taken from after', async () => {
  const unknown = await messenger.post({ organisationId: 'de-linde', placeId: 'spaces/elders' }, view, 'nl', 'x');
  sandbox.chat.leave(sandbox.chat.spaces.class.name);
  const left = await messenger.post({ organisationId: 'de-linde', placeId: sandbox.chat.spaces.class.name }, view, 'nl', 'y');
  sandbox.chat.join(sandbox.chat.spaces.class.name);

  expect([unknown, left]).toEqual([{ outcome: 'gone' }, { outcome: 'gone' }]);
  expect(heard.filter(({ host }) => host === 'chat.googleapis.com')).toHaveLength(1);
});

test('a key that Google does not know says nothing of the space', async () => {
  const other = await startSandbox({ people: 1, clock: { now: () => noon } });
  await other.close();

  const posted = await messengerWith(other.google.privateKey).post(space(), view, 'nl', 'z');

  expect(posted).toMatchObject({ outcome: 'not-posted', because: { kind: 'signed-out' } });
});
