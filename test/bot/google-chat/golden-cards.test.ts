import { expect, test } from '@jest/globals';
import { cardMessage } from '../../../bot/google-chat/cards/card-message.ts';
import type { View } from '../../../bot/views/view.ts';
import type { LessonDesk } from '../../../src/lessons/lesson-desk.ts';
import type { Locale } from '../../../src/model/language.ts';
import type { Lesson } from '../../../src/model/lesson.ts';
import { spaceOptions } from '../../../src/platforms/meet/lessons/meet-space.ts';
import { expectGolden } from '../../support/golden.ts';
import { typeProblems } from '../../support/google-schema.ts';
import { aLesson, aTeacher } from '../../support/lessons.ts';
import { openOffice } from '../../use-cases/office.ts';
import { chatRoom, type ChatRoom } from '../support/chat-room.ts';

const office = openOffice();
const problemsOf = typeProblems('chat-v1', 'Message');

const open = {
  accessType: 'OPEN',
  moderation: 'OFF',
  moderationRestrictions: {
    chatRestriction: 'NO_RESTRICTION',
    reactionRestriction: 'NO_RESTRICTION',
    presentRestriction: 'NO_RESTRICTION',
  },
  attendanceReportGenerationType: 'GENERATE_REPORT',
};

const lessons: readonly Lesson[] = [
  callNamed('spaces/les1', 'Rekenen groep 5 <a href="https://evil.example">klik</a>', open),
  callNamed('spaces/les2', 'שיעור עברית עם אורח', null),
];

function callNamed(id: string, subject: string, config: object | null): Lesson {
  const space = { name: id, ...(config === null ? {} : { config }) };
  const optionsLink = 'https://www.google.com/calendar/event?eid=abc';
  return { ...aLesson(), platform: 'meet', id, subject, optionsLink, options: spaceOptions(space) };
}

const desk: LessonDesk = {
  list: async () => ({ lessons, problems: [] }),
  find: async (lessonId) => lessons.find(({ id }) => id === lessonId) ?? null,
  change: async () => Promise.reject(new Error('nothing was to be changed')),
};

/** As a teacher comes to see it; what is pressed is named as it stands on the button. */
const cards: readonly (readonly [name: string, locale: Locale, view: (room: ChatRoom) => Promise<View>])[] = [
  ['check', 'nl', async (room) => room.say('check')],
  ['lesson', 'en', async (room) => room.press(await room.say('check'), 'View')],
  ['mend', 'nl', async (room) => room.press(await room.say('check'), 'Zet goed')],
  ['help', 'nl', async (room) => room.say('help')],
  ['welcome', 'nl-BE', async ({ chat, turn }) => chat.welcome(turn)],
];

test.each(cards)('%s in %s', async (name, locale, make) => {
  const turn = { locale, platform: 'meet', person: aTeacher({ platform: 'meet', policies: null }) } as const;
  const room = await chatRoom(office, { desk, school: 'pretend', turn });

  const message = cardMessage(await make(room), {
    locale,
    everything: 'https://lesklaar.example/tab/',
    handler: 'https://lesklaar.example/google/chat',
    from: null,
  });

  expect(problemsOf(message)).toEqual([]);
  expectGolden(`google-cards/${name}.${locale.toLowerCase()}.json`, `${JSON.stringify(message, null, 2)}\n`);
});
