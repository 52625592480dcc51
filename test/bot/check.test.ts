import { describe, expect, test } from '@jest/globals';
import { AppError } from '../../src/errors.ts';
import type { LessonDesk } from '../../src/lessons/lesson-desk.ts';
import { aTeacher, closedOptions, meetingStore } from '../support/lessons.ts';
import { openOffice } from '../use-cases/office.ts';
import { buttonOf, chatRoom, inChannel } from './support/chat-room.ts';
import { buttonsOf, headingsOf, shown } from './support/shown.ts';

const office = openOffice();

const tomorrow = [
  {
    id: 'les-1',
    subject: 'Rekenen groep 5',
    options: { ...closedOptions, allowedPresenters: 'everyone', 'lobbyBypassSettings.scope': 'everyone' },
  },
  { id: 'les-2', subject: 'Taal', options: closedOptions, times: 3 },
];

describe('a teacher asks for a check', () => {
  test('and sees what the school has set, what to do themselves, and the next lessons', async () => {
    const room = await chatRoom(office, { desk: meetingStore(tomorrow).desk });

    const view = await room.say('/check');

    expect(headingsOf(view)).toEqual(['Dit heeft de school ingesteld', 'Dit doe je zelf', 'Je lessen, komende 7 dagen']);
    expect(view.summary).toBe(
      'De school heeft 2 van de 4 onderwerpen goed ingesteld. Nog 12 instructies te lezen. Bij 1 les is nog iets goed te zetten.',
    );
    expect(view.asksSignIn).toBe(false);
  });

  test('what is right stands first', async () => {
    const room = await chatRoom(office);

    const { blocks } = await room.say('check');

    const states = blocks.flatMap((block) => (block.kind === 'points' ? block.points.map(({ state }) => state) : []));
    expect(states).toEqual(['ok', 'ok', 'attention', 'attention']);
  });

  test('each lesson says in a line what is to be mended; a series stands there once', async () => {
    const room = await chatRoom(office, { desk: meetingStore(tomorrow).desk });

    const text = shown(await room.say('check'));

    expect(text).toContain('* attention (aandachtspunt): 2 punten: presentator zijn, wachtruimte overslaan.');
    expect(text).toContain(
      '### Taal, maandag 23 november, 09:00–09:50; 3 keer in deze 7 dagen\n* ok (in orde): Klaar voor de les.\n[Bekijk]',
    );
  });

  test('a lesson of which little can be seen is not called ready, and nor are all of them', async () => {
    const room = await chatRoom(office, { desk: meetingStore([{ id: 'les-3', subject: ' \n ', options: {} }]).desk });

    const view = await room.say('check');

    expect(view.summary).toContain('Van niet elke les is alles te zien.');
    expect(shown(view)).toContain(
      '### Les zonder naam, maandag 23 november, 09:00–09:50\n* unknown (niet te zien): presentator zijn, wachtruimte overslaan',
    );
  });

  test('without lessons in the coming days', async () => {
    const room = await chatRoom(office, { desk: meetingStore([]).desk });

    expect((await room.say('check')).summary).toContain('Je hebt de komende 7 dagen geen lessen op afstand.');
  });

  test('more lessons than fit are a button away, page by page', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ id: `les-${index}`, subject: `Les ${index}` }));
    const room = await chatRoom(office, { desk: meetingStore(many).desk });

    const first = await room.press(await room.say('check'), 'Alle lessen (12)');
    const last = await room.press(await room.press(first, 'Volgende'), 'Volgende');

    expect(shown(first)).toContain('1–5 van 12');
    expect(shown(last)).toContain('11–12 van 12');
    expect(buttonsOf(last).map(({ title }) => title)).not.toContain('Volgende');
    expect(await room.chat.act(room.turn, 'lessons', { page: 999 })).toEqual(last);
  });
});

describe('what cannot be seen', () => {
  test('who has not signed in sees the rest, and is asked to', async () => {
    const room = await chatRoom(office, { desk: null });

    const view = await room.say('check');

    expect(headingsOf(view)).toContain('Dit heeft de school ingesteld');
    expect(shown(view)).toContain('Ik mag je lessen nog niet bekijken. Meld je één keer aan.');
    expect(view.asksSignIn).toBe(true);
    expect(view.refresh).toEqual({ verb: 'check', data: {} });
  });

  test('a calendar that cannot be read takes nothing else away', async () => {
    const broken: LessonDesk = {
      ...meetingStore([]).desk,
      list: async () => {
        throw new AppError('too-many-requests', { seconds: '20' });
      },
    };
    const room = await chatRoom(office, { desk: broken });

    const text = shown(await room.say('check'));

    expect(text).toContain('## Dit heeft de school ingesteld\n* ok');
    expect(text).toContain('* unknown (niet te zien): Er kwamen te veel verzoeken achter elkaar. Probeer het over 20 seconden opnieuw.');
  });

  const unlicensed = [
    ['lessons-forbidden', 'Lesklaar mag je lessen niet lezen. Vraag je ict-coördinator', false],
    ['lessons-no-calendar', 'Bij dit account is geen agenda te vinden. Vraag je ict-coördinator', false],
    ['lessons-signed-out', 'telt niet meer. Meld je opnieuw aan voor je lessen.', true],
  ] as const;

  test.each(unlicensed)('%s: the rest stands, and what to do about it is said', async (code, words, asksSignIn) => {
    const list = async (): Promise<never> => Promise.reject(new AppError(code, {}));
    const room = await chatRoom(office, { desk: { ...meetingStore([]).desk, list } });

    const view = await room.say('check');

    expect(headingsOf(view)).toContain('Dit heeft de school ingesteld');
    expect(shown(view)).toContain(words);
    expect(view.asksSignIn).toBe(asksSignIn);
  });

  test('half a calendar is named as half, and not called ready', async () => {
    const half: LessonDesk = {
      ...meetingStore([]).desk,
      list: async () => ({ lessons: [], problems: [{ nl: 'Eén agenda was niet te lezen.', en: 'One calendar could not be read.' }] }),
    };
    const room = await chatRoom(office, { desk: half });

    const text = shown(await room.say('check'));

    expect(text).toContain('* unknown (niet te zien): Eén agenda was niet te lezen.');
    expect(text).not.toContain('geen lessen');
  });

  test('where nothing was audited nothing is called arranged, and all instructions count', async () => {
    const room = await chatRoom(office, { record: null });

    const view = await room.say('check');

    expect(shown(view)).toContain('De instellingen hiervan zijn nog niet gecontroleerd.');
    expect(shown(view)).not.toContain('in orde');
    expect(view.summary).not.toContain('goed ingesteld');
  });

  test('somebody of whom the vendor tells nothing reads for whom it holds', async () => {
    const room = await chatRoom(office, { turn: { person: null } });

    expect(shown(await room.say('check'))).toContain('Welk beleid voor jou geldt, is niet te zien');
  });
});

describe('whoever answers for the whole organisation', () => {
  test.each([['admin'], ['board'], ['dpo']] as const)('%s sees its totals beside their own', async (role) => {
    const room = await chatRoom(office);
    const view = await room.say('check', { actor: { ...room.turn.actor, roles: [role] } });

    expect(headingsOf(view)).toContain('De hele organisatie');
    expect(shown(view)).toMatch(
      /- Aandachtspunten: 4 \(2 hoog, 2 middel, 0 laag\)\n- Raakt: ten minste 3 mensen\n- Niet te zien: [1-9]\d*\n/,
    );
  });

  test('a teacher does not', async () => {
    const room = await chatRoom(office);

    expect(headingsOf(await room.say('check'))).not.toContain('De hele organisatie');
  });
});

describe('where others read along', () => {
  test('only what is arranged for all teachers is said, and the rest is offered to the asker alone', async () => {
    const room = await chatRoom(office, { desk: meetingStore(tomorrow).desk });

    const view = await room.say('check', { ...inChannel, actor: { ...room.turn.actor, roles: ['admin'] } });

    const text = shown(view);
    expect(text).toContain('* ok (in orde): De chat staat uit.');
    expect(text).not.toMatch(/Rekenen|aandachtspunt|opname|gelezen/);
    expect(buttonsOf(view).map(({ title }) => title)).toEqual(['Laat het alleen aan mij zien']);
  });

  test('the answer to the button is theirs alone where the chat shows it to nobody else', async () => {
    const room = await chatRoom(office, { desk: meetingStore(tomorrow).desk });
    const shared = await room.say('check', inChannel);

    const own = await room.press(shared, 'Laat het alleen aan mij zien', { place: { kind: 'channel', id: '19:klas' }, isPrivate: true });
    const again = await room.press(shared, 'Laat het alleen aan mij zien', inChannel);

    expect(shown(own)).toContain('Rekenen groep 5');
    expect(again).toEqual(shared);
  });
});

test('a pupil gets a friendly word, whatever they say or press, and nothing is kept', async () => {
  const room = await chatRoom(office, { turn: { person: aTeacher({ role: 'student' }) } });
  const words = ['check', 'checklijst', 'uitleg opnemen', 'herinner elke maandag 08:30', 'taal vlaams', 'help', 'hoi', 'iets anders'];

  const views = await Promise.all(words.map(async (one) => room.say(one)));
  const pressed = await room.chat.act(room.turn, 'language', { locale: 'en' });

  expect(new Set([...views, pressed].map(({ title }) => title))).toEqual(new Set(['Hoi!']));
  expect(await room.store.preferences.get('sanne')).toBeNull();
  expect(await room.store.schedules.list()).toEqual([]);
});

test('a guest without a role is told whom to ask', async () => {
  const room = await chatRoom(office);

  const view = await room.say('check', { actor: { ...room.turn.actor, roles: [] } });

  expect(shown(view)).toContain('Dit hoort niet bij jouw rol in Lesklaar.');
});

test('a button of a card from before somebody chose another language answers in the new one', async () => {
  const room = await chatRoom(office, { desk: meetingStore(tomorrow).desk });
  const old = await room.say('check');

  await room.say('language english');
  const chosen = (await room.store.preferences.get('sanne'))?.locale ?? 'nl';
  const lesson = await room.press(old, 'Bekijk', { locale: chosen });
  const read = await room.press(old, 'Ik heb dit gelezen', { locale: chosen });

  expect(buttonsOf(lesson).map(({ title }) => title)).toContain('My lessons');
  expect(read.summary).toContain('11 of 12 instructions still to read.');
});

test('Flemish and English', async () => {
  const room = await chatRoom(office, { desk: meetingStore(tomorrow).desk });

  expect(shown(await room.chat.act({ ...room.turn, locale: 'nl-BE' }, 'lesson', { lesson: 'les-1' }))).toContain('Eigen micro aanzetten');
  expect((await room.say('check', { locale: 'en' })).summary).toBe(
    'The school has set up 2 of 4 subjects well. 12 instructions still to read. 1 lesson still has something to mend.',
  );
});

test('our own fault is said as ours, and what it was stands in the log', async () => {
  const room = await chatRoom(office, {
    turn: {
      lessons: async () => {
        throw new TypeError('undefined is not a function');
      },
    },
  });

  const view = await room.say('check');

  expect(shown(view)).toContain('Er ging aan onze kant iets mis.');
  expect(room.logged.map(([message]) => message)).toEqual(['A chat could not be answered']);
  expect(buttonOf(view, 'Overzicht').verb).toBe('check');
});

test('in the pretend school every view says so', async () => {
  const room = await chatRoom(office, { school: 'pretend' });

  expect((await room.say('check')).banner).toContain('verzonnen school');
  expect((await room.chat.act(room.turn, 'iets', {})).banner).toContain('verzonnen school');
});
