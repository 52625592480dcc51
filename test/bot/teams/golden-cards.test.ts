import { expect, test } from '@jest/globals';
import { adaptiveCard } from '../../../bot/teams/cards/adaptive-card.ts';
import type { View } from '../../../bot/views/view.ts';
import type { Locale } from '../../../src/model/language.ts';
import { cardSchema } from '../../support/card-schema.ts';
import { expectGolden } from '../../support/golden.ts';
import { closedOptions, meetingStore } from '../../support/lessons.ts';
import { openOffice } from '../../use-cases/office.ts';
import { chatRoom, inChannel, type ChatRoom } from '../support/chat-room.ts';

const office = openOffice();
const problemsOf = cardSchema();

const lessons = [
  { id: 'les-1', subject: 'Rekenen groep 5 **[klik](https://evil.example)** <b>nu</b>' },
  { id: 'les-2', subject: 'Taal', options: closedOptions, times: 3 },
  { id: 'les-3', subject: 'שיעור עברית עם אורח' },
];

/** As a teacher comes to see it; what is pressed is named as it stands on the button. */
const cards: readonly (readonly [name: string, locale: Locale, view: (room: ChatRoom) => Promise<View>])[] = [
  ['check', 'nl', async (room) => room.say('check')],
  ['check-without-sign-in', 'nl', async (room) => room.say('check', { lessons: async () => null })],
  ['check', 'en', async (room) => room.say('check')],
  ['check-in-channel', 'nl-BE', async (room) => room.say('check', inChannel)],
  ['lesson', 'nl', async (room) => room.press(await room.say('check'), 'Bekijk')],
  ['mend', 'nl', async (room) => room.press(await room.say('check'), 'Zet goed')],
  ['explain', 'en', async (room) => room.say('explain lobby')],
  ['help', 'nl', async (room) => room.say('help')],
  ['language', 'nl', async (room) => room.say('taal')],
  ['remind', 'nl', async (room) => room.say('herinner')],
  ['welcome', 'nl-BE', async ({ chat, turn }) => chat.welcome(turn)],
];

test.each(cards)('%s in %s', async (name, locale, make) => {
  const room = await chatRoom(office, { desk: meetingStore(lessons).desk, school: 'pretend', turn: { locale } });

  const card = adaptiveCard(await make(room), { locale, accounts: ['29:1sanne'], everything: 'https://lesklaar.example/tab/' });

  expect(problemsOf(card)).toEqual([]);
  expectGolden(`cards/${name}.${locale.toLowerCase()}.json`, `${JSON.stringify(card, null, 2)}\n`);
});
