import { describe, expect, test } from '@jest/globals';
import { aTeacher } from '../support/lessons.ts';
import { openOffice } from '../use-cases/office.ts';
import { chatRoom, schoolRecord } from './support/chat-room.ts';
import { buttonsOf, shown } from './support/shown.ts';

const office = openOffice();

describe('instructions', () => {
  test('who says that they read one is not asked again, and it stands in the trail', async () => {
    const room = await chatRoom(office);
    const check = await room.say('check');

    const after = await room.press(check, 'Ik heb dit gelezen');

    expect(after.summary).toContain('Nog 11 van de 12 instructies te lezen.');
    expect(await room.trail()).toEqual(['instruction.confirmed by Sanne Bakker']);
  });

  test('a second click on an old card changes nothing', async () => {
    const room = await chatRoom(office);
    const check = await room.say('check');

    const once = await room.press(check, 'Ik heb dit gelezen');
    const twice = await room.press(check, 'Ik heb dit gelezen');

    expect(twice).toEqual(once);
    expect(await room.trail()).toHaveLength(1);
  });

  test('all of them page by page, what is unread first; the reader stays on their page', async () => {
    const room = await chatRoom(office);

    const list = await room.press(await room.say('check'), 'Alle instructies (12)');
    const next = await room.press(await room.press(list, 'Volgende'), 'Ik heb dit gelezen');

    expect(shown(next)).toContain('5–8 van 12');
    expect(buttonsOf(next).map(({ title }) => title)).toContain('Herinner mij');
  });

  test('who has read all of them is told so', async () => {
    const room = await chatRoom(office, { record: schoolRecord() });
    let view = await room.chat.act(room.turn, 'instructions', { page: 0 });
    for (let turn = 0; turn < 12; turn += 1) view = await room.press(view, 'Ik heb dit gelezen');

    expect(view.summary).toBe('Je hebt alle 12 instructies gelezen.');
    expect(shown(view)).toContain('* ok (gelezen): op 22 november 2026');
    expect(buttonsOf(view).map(({ title }) => title)).not.toContain('Herinner mij');
  });

  test('of somebody whose role nobody tells nothing is kept', async () => {
    const room = await chatRoom(office, { turn: { person: aTeacher({ role: 'unknown' }) } });

    const view = await room.press(await room.say('check'), 'Ik heb dit gelezen');

    expect(view.title).toBe('Dat lukte niet');
    expect(await room.trail()).toEqual([]);
  });
});
