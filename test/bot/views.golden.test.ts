import { expect, test } from '@jest/globals';
import type { View } from '../../bot/views/view.ts';
import { locales, type Locale } from '../../src/model/language.ts';
import { expectGolden } from '../support/golden.ts';
import { closedOptions, meetingStore, openOptions } from '../support/lessons.ts';
import { openOffice } from '../use-cases/office.ts';
import { chatRoom, inChannel, schoolRecord } from './support/chat-room.ts';
import { shown } from './support/shown.ts';

const office = openOffice();

const week = [
  { id: 'les-1', subject: 'Rekenen groep 5' },
  {
    id: 'les-2',
    subject: 'Taal',
    options: closedOptions,
    times: 3,
    startsAt: '2026-11-24T10:00:00.000Z',
    endsAt: '2026-11-24T10:45:00.000Z',
  },
  { id: 'les-3', subject: '', options: { allowedPresenters: 'organizer' }, optionsLink: null },
  { id: 'les-4', subject: 'Ouderavond', options: { ...openOptions, allowedPresenters: 'organizer' } },
];

/** All that somebody sees who tries everything once. */
async function everything(locale: Locale): Promise<readonly View[]> {
  const meetings = meetingStore(week, { refuses: ['recordAutomatically'] });
  const room = await chatRoom(office, { desk: meetings.desk, school: 'pretend', turn: { locale } });
  const admin = { actor: { ...room.turn.actor, roles: ['admin', 'teacher'] as const } };
  const views: View[] = [];
  const seen = async (view: Promise<View>): Promise<View> => {
    views.push(await view);
    return view;
  };
  const act = async (verb: string, data: unknown, other = {}): Promise<View> => seen(room.chat.act({ ...room.turn, ...other }, verb, data));
  const buttonIn = (view: View, verb: string) =>
    [...view.actions, ...view.blocks.flatMap((block) => (block.kind === 'part' ? (block.actions ?? []) : []))].find(
      (one) => one.kind === 'act' && one.verb === verb,
    );
  const press = async (view: View, verb: string): Promise<View> => {
    const button = buttonIn(view, verb);
    expect(button?.kind).toBe('act');
    return button?.kind === 'act' ? act(button.verb, button.data) : view;
  };

  await seen(room.chat.welcome(room.turn));
  await seen(room.chat.welcome({ ...room.turn, ...inChannel }));
  await seen(room.say('help'));
  await seen(room.say('chekc', inChannel));
  const check = await seen(room.say('check'));
  await seen(room.say('check', { lessons: async () => null, ...admin }));
  await seen(room.say('check', inChannel));
  await act('lessons', { page: 0 });
  await act('lesson', { lesson: 'les-1' });
  const plan = await act('mend', { lesson: 'les-1' });
  await press(plan, 'confirm-mend');
  await press(plan, 'confirm-mend');
  await act('mend', { lesson: 'les-2' });
  await act('lesson', { lesson: 'les-9' });
  await press(check, 'read-instruction');
  await act('instructions', { page: 1 });
  await seen(room.say('explain'));
  await seen(room.say('explain opnemen starten'));
  await seen(room.say('explain opnemen starten', inChannel));
  await seen(room.say('explain xyz'));
  await seen(room.say('checklist', admin));
  await act('checklist', { checklist: 'lesopafstand-randvoorwaarden', school: '', page: 0 }, admin);
  await act('checklist-card', { checklist: 'flexfg-aandachtspunten', school: '' });
  await act('checklist-block', { checklist: 'flexfg-aandachtspunten', school: '', section: 'online-lessen' });
  await act('checklist-question', { checklist: 'kennisnet-handreiking-ict-bekwaamheid', school: '' });
  await seen(room.say('check mag ik ouders mailen'));
  await seen(room.say('checklist'));
  await seen(room.say('remind'));
  await seen(room.say('remind vrijdag 8:30'));
  await act('change-reminder', { to: 'pause' });
  await act('change-reminder', { to: 'stop' });
  await seen(room.say('language'));
  await act('language', { locale });
  await act('knop-van-vorig-jaar', {});
  return views;
}

test('all that is said in a chat, in Dutch', async () => {
  const text = (await everything('nl')).map(shown).join('\n\n');

  expect(Buffer.byteLength(text)).toBeLessThan(50 * 1024);
  expectGolden('chat-views.nl.txt', `${text}\n`);
});

test.each(locales)('in %s the same buttons stand in the same places, and no placeholder is left', async (locale) => {
  const dutch = await everything('nl');
  const views = await everything(locale);

  const verbs = (all: readonly View[]) => all.map(({ actions }) => actions.map((one) => (one.kind === 'act' ? one.verb : one.url)));
  expect(verbs(views)).toEqual(verbs(dutch));
  expect(views.map(shown).join('\n')).not.toMatch(/[^"]\{[a-z]|undefined|plural|\[object/);
});

test('what the golden file was made of stays a school with something of everything', () => {
  const outcomes = new Set(schoolRecord().findings.map(({ outcome }) => outcome));

  expect([...outcomes]).toEqual(expect.arrayContaining(['ok', 'default', 'instruct', 'gap', 'unknown']));
});
