import { describe, expect, test } from '@jest/globals';
import { aTeacher, meetingStore } from '../support/lessons.ts';
import { openOffice } from '../use-cases/office.ts';
import { chatRoom, inChannel } from './support/chat-room.ts';
import { buttonsOf, headingsOf, shown } from './support/shown.ts';

const office = openOffice();

describe('explain', () => {
  test('says why it matters, how it stands for the asker, and what they do', async () => {
    const room = await chatRoom(office);

    const view = await room.say('uitleg wachtruimte overslaan');

    expect(headingsOf(view)).toEqual(['Waarom dit telt', 'Hoe het nu staat']);
    expect(shown(view)).toContain('### Wat je doet\nOpen vóór de les Vergaderopties');
    expect(shown(view)).toContain(
      '* attention (aandachtspunt): In lessen van leraren komt de eigen organisatie binnen zonder te wachten op de leraar.',
    );
  });

  test('what was not audited is not called right', async () => {
    const room = await chatRoom(office, { record: null });

    expect(shown(await room.say('explain lobby'))).toContain('* unknown (niet te zien): Dit is nog niet gecontroleerd.');
  });

  test('without a subject there is a list of all to choose from', async () => {
    const room = await chatRoom(office);

    const list = await room.say('uitleg');
    const [choice] = list.blocks.flatMap((block) => (block.kind === 'choice' ? [block] : []));
    const chosen = await room.press(list, 'Leg uit');

    expect(choice?.options.length).toBeGreaterThan(40);
    expect(chosen.title).toBe(choice?.options[0]?.title);
  });

  test('a subject that nobody knows brings near ones, and does not say the words again', async () => {
    const room = await chatRoom(office);

    const view = await room.say('uitleg <b>opneemn</b>');

    expect(shown(view)).toContain('Dat onderwerp ken ik niet.');
    expect(shown(view)).not.toMatch(/opneemn|<b>/);
    expect(buttonsOf(view).length).toBeGreaterThan(1);
  });

  test('where pupils may read along it does not tell what can be done with it now', async () => {
    const room = await chatRoom(office);

    const view = await room.say('uitleg wachtruimte overslaan', inChannel);
    const own = await room.press(view, 'Laat zien hoe het nu staat, alleen aan mij', { isPrivate: true });

    expect(headingsOf(view)).toEqual(['Waarom dit telt']);
    expect(headingsOf(own)).toContain('Hoe het nu staat');
  });
});

describe('remind', () => {
  test('a day and a time are kept for the place, on the clock of the school', async () => {
    const room = await chatRoom(office);

    const view = await room.say('herinner elke vrijdag 9u30', inChannel);

    expect(view.summary).toBe('Elke vrijdag om 09:30.');
    expect(await room.store.schedules.list()).toMatchObject([
      {
        kind: 'weekly-card',
        cron: '30 9 * * 5',
        timezone: 'Europe/Amsterdam',
        active: true,
        details: { placeId: '19:klas@thread.tacv2', platform: 'teams' },
      },
    ]);
    expect(await room.trail()).toEqual(['schedule.changed by Sanne Bakker']);
  });

  test('words that could mean several times are asked after, with what was understood filled in', async () => {
    const room = await chatRoom(office);

    const form = await room.say('herinner woensdag en vrijdag 10:30');

    expect(form.summary).toContain('Ik begreep niet welke dag en tijd je bedoelt.');
    expect(shown(form)).toContain('(10:30)');
    expect(await room.store.schedules.list()).toEqual([]);
    expect((await room.press(form, 'Zet aan')).summary).toBe('Elke maandag om 10:30.');
  });

  test('pause, resume, change and stop; by buttons and by words', async () => {
    const room = await chatRoom(office);
    const set = await room.say('herinner maandag 08:30');

    const paused = await room.press(set, 'Pauzeer');
    const resumed = await room.press(paused, 'Ga weer verder');
    const changed = await room.say('herinner dinsdag 16:00');
    const shownAgain = await room.say('herinner');
    const stopped = await room.say('herinner stop');

    expect([paused, resumed, changed, shownAgain, stopped].map(({ summary }) => summary)).toEqual([
      'Gepauzeerd. Stond op elke maandag om 08:30.',
      'Elke maandag om 08:30.',
      'Elke dinsdag om 16:00.',
      'Elke dinsdag om 16:00.',
      'Hier komt geen weekoverzicht meer.',
    ]);
    expect(await room.store.schedules.list()).toEqual([]);
  });

  test('pausing what is not there offers to set it; stopping twice is no error', async () => {
    const room = await chatRoom(office);

    expect((await room.say('herinner pauze')).summary).toBe('Hier komt nog geen weekoverzicht.');
    expect((await room.say('herinner stop')).summary).toBe('Hier komt geen weekoverzicht meer.');
  });

  test('whoever could be a pupil looks at it and changes nothing: who did so would be kept with it', async () => {
    const room = await chatRoom(office);
    await room.say('herinner maandag 08:30', inChannel);
    const contents = await room.press(await room.say('herinner', inChannel), 'Kies wat erop staat', inChannel);
    const before = [await room.store.schedules.list(), await room.trail()];
    const somebody = { ...inChannel, person: null };

    const views = [
      ...(await Promise.all(
        ['dinsdag 10:00', 'stop', 'pauze', 'stuur nu', 'in het Engels'].map(async (words) => room.say(`herinner ${words}`, somebody)),
      )),
      await room.press(contents, 'Laat weg', somebody),
    ];

    expect(new Set(views.map(({ title }) => title))).toEqual(new Set(['Dat lukte niet']));
    expect([await room.store.schedules.list(), await room.trail()]).toEqual(before);
    expect((await room.say('herinner', somebody)).summary).toBe('Elke maandag om 08:30.');
  });

  test('each place has its own; what is kept goes when Lesklaar is taken out', async () => {
    const room = await chatRoom(office);
    await room.say('herinner maandag 08:30', inChannel);
    await room.say('herinner dinsdag 08:30');

    await room.chat.forget(room.store.organisationId, '19:klas@thread.tacv2');
    await room.chat.forget(room.store.organisationId, '19:klas@thread.tacv2');

    expect((await room.store.schedules.list()).map(({ cron }) => cron)).toEqual(['30 8 * * 2']);
    expect((await room.trail()).at(-1)).toBe('schedule.removed by Lesklaar');
  });
});

describe('language', () => {
  test('is chosen by word or button, kept for the person, and answered in at once', async () => {
    const room = await chatRoom(office);

    const asked = await room.say('taal');
    const english = await room.press(asked, 'English');
    const flemish = await room.say('taal vlaams');

    expect(english.summary).toBe('From now on I will answer you in English.');
    expect(flemish.summary).toBe('Vanaf nu antwoord ik je in het Nederlands.');
    expect(await room.store.preferences.get('sanne')).toEqual({ locale: 'nl-BE' });
  });

  test('of somebody whose role nobody tells nothing is kept', async () => {
    const room = await chatRoom(office, { turn: { person: null } });

    expect((await room.say('taal english')).title).toBe('Dat lukte niet');
    expect(await room.store.preferences.get('sanne')).toBeNull();
  });
});

describe('checklist', () => {
  test('who keeps them sees the five lists with what is open, and pages through it', async () => {
    const room = await chatRoom(office);
    const leader = { actor: { ...room.turn.actor, roles: ['leader'] as const } };

    const lists = await room.say('checklijst', leader);
    const open = await room.press(lists, 'Bekijk', leader);
    const next = await room.press(open, 'Volgende', leader);

    expect(lists.blocks.filter(({ kind }) => kind === 'part')).toHaveLength(5);
    expect(lists.summary).toMatch(/^\d+ van de \d+ punten gedaan, in 5 lijsten\.$/);
    expect(shown(open)).toContain('1–6 van');
    expect(shown(next)).toContain('7–12 van');
    expect((await room.press(next, 'Alle lijsten', leader)).summary).toBe(lists.summary);
  });

  test('a board with several schools chooses one; a board with one sees that one', async () => {
    const room = await chatRoom(office);
    const leader = { actor: { ...room.turn.actor, roles: ['leader'] as const } };
    await room.store.schools.put({ id: 'eik', name: 'De Eik', stage: 'primary', country: 'NL' });
    const one = await room.say('lijst', leader);
    await room.store.schools.put({ id: 'linde', name: 'De Linde', stage: 'primary', country: 'NL' });
    const several = await room.say('lijst', leader);

    expect(one.refresh).toEqual({ verb: 'checklists', data: { school: 'eik' } });
    expect(shown(several)).toContain('School: (De hele organisatie) | De Eik | De Linde');
    expect((await room.chat.act({ ...room.turn, ...leader }, 'checklists', { school: 'linde' })).refresh?.data).toEqual({
      school: 'linde',
    });
  });

  test('a teacher is told of what is theirs, and not how it stands elsewhere', async () => {
    const room = await chatRoom(office);

    const lists = await room.say('checklijst');
    const list = await room.press(lists, 'Bekijk');

    expect(lists.summary).toMatch(/punten? voor jou/);
    expect(shown(list)).not.toMatch(/\(open\)|gedaan/);
  });

  test('what is open in a list is not named where others read along', async () => {
    const room = await chatRoom(office);
    const leader = { actor: { ...room.turn.actor, roles: ['leader'] as const }, ...inChannel };

    const view = await room.press(await room.say('checklijst', leader), 'Bekijk', leader);

    expect(view.title).toBe('Veilige videolessen');
  });
});

describe('help', () => {
  test('lists every other command, and in a channel how to be heard', async () => {
    const room = await chatRoom(office);

    expect(shown(await room.say('help', inChannel))).toContain('Noem mij eerst met @.');
    expect((await room.say('help')).blocks).toContainEqual(
      expect.objectContaining({ kind: 'facts', facts: expect.arrayContaining([expect.objectContaining({ name: 'uitleg opnemen' })]) }),
    );
  });

  test('a slip of the finger is a button away from what was meant', async () => {
    const room = await chatRoom(office, { desk: meetingStore([{}]).desk });

    const view = await room.say('chekc');

    expect(view.summary).toBe('Dat begreep ik niet. Bedoelde je “check”?');
    expect(shown(await room.press(view, 'check'))).toContain('Rekenen groep 5');
  });
});

describe('welcome', () => {
  test('in a channel it says what it does and who sees what, and sets the reminder with one button', async () => {
    const room = await chatRoom(office);

    const view = await room.chat.welcome({ ...room.turn, ...inChannel });
    const set = await room.press(view, 'Elke maandag 08:30', inChannel);

    expect(shown(view)).toContain('Wat over jouw eigen lessen gaat, ziet alleen jij.');
    expect(set.summary).toBe('Elke maandag om 08:30.');
  });

  test('to a pupil alone it says that it is for teachers', async () => {
    const room = await chatRoom(office, { turn: { person: aTeacher({ role: 'student' }) } });

    expect((await room.chat.welcome(room.turn)).title).toBe('Hoi!');
  });
});
