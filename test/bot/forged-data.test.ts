import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { commands } from '../../bot/commands/index.ts';
import type { Turn } from '../../bot/turn.ts';
import { verbData, type Verb } from '../../bot/verbs.ts';
import { meetingStore } from '../support/lessons.ts';
import { openOffice } from '../use-cases/office.ts';
import { chatRoom, inChannel, type ChatRoom } from './support/chat-room.ts';
import { shown } from './support/shown.ts';

const office = openOffice();
const verbs = Object.keys(verbData) as Verb[];

/** What a button could carry if it were one of ours. */
const honest: Readonly<Record<Verb, Readonly<Record<string, unknown>>>> = {
  check: {},
  lessons: { page: 0 },
  lesson: { lesson: 'les-1' },
  mend: { lesson: 'les-1' },
  'confirm-mend': { lesson: 'les-1', plan: 'x' },
  instructions: { page: 0 },
  'read-instruction': { instruction: 'teams.lobby', fingerprint: 'x', back: 'check', page: 0 },
  topics: {},
  explain: { control: 'recording' },
  remind: {},
  'set-reminder': { weekday: 1, time: '08:30' },
  'change-reminder': { to: 'pause', occurrence: '' },
  'card-contents': {},
  'card-content': { content: 'question', to: 'off' },
  language: { locale: 'en' },
  checklists: { school: '' },
  checklist: { checklist: 'lesopafstand-randvoorwaarden', school: '', page: 0, show: 'open' },
  'checklist-item': { checklist: 'lesopafstand-randvoorwaarden', item: 'loa-wifi', school: '' },
  'checklist-card': { checklist: 'flexfg-aandachtspunten', school: '' },
  'checklist-block': { checklist: 'flexfg-aandachtspunten', school: '', section: 'appchecker' },
  'checklist-question': { checklist: 'kennisnet-handreiking-ict-bekwaamheid', school: '' },
  digest: { occasion: 'weekly', since: '' },
  thing: { thing: 'task.x', chosen: 'none', occasion: 'weekly', since: '' },
  'finish-thing': { thing: 'task.x' },
  'take-thing': { thing: 'task.x' },
  'assign-thing': { thing: 'task.x', person: 'x' },
  'put-off-thing': { thing: 'task.x', weeks: 1 },
  say: { command: 'check' },
};

async function withLesson(): Promise<ChatRoom & { readonly changes: string[][] }> {
  const { desk, changes } = meetingStore([{ subject: 'Rekenen van Sanne' }]);
  return { ...(await chatRoom(office, { desk })), changes };
}

const oddValue = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc.constantFrom(
    '__proto__',
    '../../etc',
    "'; drop table schedule; --",
    -1,
    1e300,
    Number.NaN,
    '99999999999',
    null,
    'les-1',
    'teams.lobby',
    'recording',
  ),
);

const oddData = fc.oneof(
  fc.anything(),
  fc.record(
    { lesson: oddValue, plan: oddValue, instruction: oddValue, fingerprint: oddValue, back: oddValue, page: oddValue },
    { requiredKeys: [] },
  ),
  fc.record(
    { control: oddValue, weekday: oddValue, time: oddValue, to: oddValue, locale: oddValue, command: oddValue },
    { requiredKeys: [] },
  ),
  fc.record({ checklist: oddValue, school: oddValue, page: oddValue }, { requiredKeys: [] }),
);

test('whatever comes back with a button is answered, changes no lesson and confirms nothing', async () => {
  const room = await withLesson();
  const verb = fc.oneof(fc.constantFrom<string>(...verbs), fc.constantFrom('__proto__', 'toString', ''), fc.string());
  const keeping = ['set-reminder', 'change-reminder', 'language'];

  await fc.assert(
    fc.asyncProperty(verb, oddData, async (name, data) => {
      fc.pre(!keeping.includes(name));
      const view = await room.chat.act(room.turn, name, data);
      expect(view.title).not.toBe('');
      expect(view.summary).not.toBe('');
    }),
    { numRuns: 400 },
  );

  expect(room.changes).toEqual([]);
  expect(await room.trail()).toEqual([]);
  expect(room.logged).toEqual([]);
});

test('no reminder is kept at a time that no clock shows, and no language that nobody speaks here', async () => {
  const room = await withLesson();
  const forged: readonly (readonly [Verb, unknown])[] = [
    ['set-reminder', { weekday: 8, time: '08:30' }],
    ['set-reminder', { weekday: 1, time: '24:00' }],
    ['set-reminder', { weekday: '1; * * * * *', time: '08:30' }],
    ['set-reminder', { weekday: 1, time: '08:30\n* * * * *' }],
    ['set-reminder', 'maandag'],
    ['change-reminder', { to: 'resume-all' }],
    ['language', { locale: 'fr' }],
    ['language', null],
  ];

  const titles = await Promise.all(forged.map(async ([verb, data]) => (await room.chat.act(room.turn, verb, data)).title));

  expect(new Set(titles)).toEqual(new Set(['Dat lukte niet']));
  expect(await room.store.schedules.list()).toEqual([]);
  expect(await room.store.preferences.get('sanne')).toBeNull();
});

describe.each([
  ['of another organisation', (turn: Turn) => ({ ...turn, actor: { ...turn.actor, organisationId: 'een-andere-school' } })],
  ['without a role', (turn: Turn) => ({ ...turn, actor: { ...turn.actor, roles: [] } })],
])('a button pressed by somebody %s', (_who, other) => {
  test.each(verbs)('%s shows and changes nothing of this school', async (verb) => {
    const room = await withLesson();
    await room.say('herinner dinsdag 09:15');
    const before = await room.store.schedules.list();

    const view = await room.chat.act({ ...other(room.turn), lessons: async () => null }, verb, honest[verb]);

    expect(shown(view)).not.toMatch(/Rekenen|09:15|leerlingen kunnen/);
    expect(await room.store.schedules.list()).toEqual(before);
    expect(room.changes).toEqual([]);
  });
});

describe('where others read along nothing of anybody is shown', () => {
  /** A lesson’s name, how the asker’s own lessons stand, what they have read, what is open, who is who. */
  const own = /Rekenen|Sanne|\(aandachtspunt\)|te lezen|Ik heb dit gelezen|voor jou|organisatie\n- /;

  test.each(verbs)('after the button %s', async (verb) => {
    const room = await withLesson();

    expect(shown(await room.chat.act({ ...room.turn, ...inChannel }, verb, honest[verb]))).not.toMatch(own);
  });

  test.each(commands.map(({ id }) => id))('after the word %s', async (id) => {
    const room = await withLesson();
    const turn = { ...inChannel, actor: { ...room.turn.actor, roles: ['admin', 'teacher'] as const } };

    expect(shown(await room.say(id, turn))).not.toMatch(own);
  });
});
