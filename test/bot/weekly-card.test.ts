import { describe, expect, test } from '@jest/globals';
import type { Turn } from '../../bot/turn.ts';
import type { View } from '../../bot/views/view.ts';
import type { ItemChange } from '../../src/checklists/state/item-state.ts';
import type { ActorRole } from '../../src/model/actor.ts';
import { shippedLists } from '../../src/checklists/shipped-lists.ts';
import { changeItem } from '../../src/use-cases/checklists/change-item.ts';
import { getItem } from '../../src/use-cases/checklists/get-item.ts';
import { noon } from '../support/audit.ts';
import { openOffice } from '../use-cases/office.ts';
import { chatRoom, inChannel, type ChatRoom } from './support/chat-room.ts';
import { buttonsOf, shown } from './support/shown.ts';

const office = openOffice();
const list = 'lesopafstand-randvoorwaarden';
const where = { school: null, year: null };

interface Channel extends ChatRoom {
  /** Somebody of the school in the channel, who is the only one to see what a button answers. */
  readonly as: (role: ActorRole, name?: string) => Partial<Turn>;
  readonly change: (item: string, change: ItemChange) => Promise<void>;
  readonly owner: (item: string) => Promise<string | null>;
  readonly isTicked: (item: string) => Promise<boolean>;
  /** The card as it is sent. */
  readonly card: () => Promise<View>;
}

/** A channel of the ICT team that gets a card each Monday, with three points of a list that are somebody's. */
async function ictChannel(given: Parameters<typeof chatRoom>[1] = {}): Promise<Channel> {
  const room = await chatRoom(office, { record: null, ...given });
  const as: Channel['as'] = (role, name = role) => ({
    ...inChannel,
    isPrivate: true,
    actor: { ...room.turn.actor, id: name, name, roles: [role] },
    person: { ...room.turn.person, role: 'staff' } as Turn['person'],
  });
  const keeper = {
    actor: { ...room.turn.actor, id: 'noor', name: 'Noor', roles: ['ict-coordinator'] as const },
    store: room.store,
    clock: { now: () => noon },
    newId: () => 'x',
    shipped: shippedLists(),
  };
  const item = async (id: string) => getItem(keeper, list, id, where);
  await room.say('herinner elke maandag 08:30 alleen checklijsten', as('ict-coordinator'));
  const channel: Channel = {
    ...room,
    as,
    change: async (id, change) =>
      void (await changeItem(keeper, { checklist: list, item: id, ...where }, change, (await item(id)).version)),
    owner: async (id) => (await item(id)).state.owner?.name ?? null,
    isTicked: async (id) => (await item(id)).state.tick !== null,
    card: async () => room.chat.act({ ...room.turn, ...as('ict-coordinator') }, 'digest', {}),
  };
  await channel.change('loa-wifi', { owner: { id: 'jan', name: 'Jan' }, due: '2026-11-20' });
  await channel.change('loa-webcam-board', { due: '2026-11-27' });
  return channel;
}

const points = (view: View): readonly string[] =>
  view.blocks.flatMap((block) => (block.kind === 'points' ? block.points.map(({ stateWord, text }) => `${stateWord}: ${text}`) : []));

describe('on the weekly card', () => {
  test('a press says that something is done, for everybody, in the language of the card', async () => {
    const channel = await ictChannel();
    const card = await channel.card();

    const after = await channel.press(card, 'Gedaan', { ...channel.as('leader'), locale: 'en' });

    expect(await channel.isTicked('loa-wifi')).toBe(true);
    expect(after.forAll).toBe('nl');
    expect(points(after)[0]).toMatch(/^zojuist: Afgevinkt: /);
    expect(points(card).length - points(after).filter((line) => /^(open|over tijd)/.test(line)).length).toBe(1);
  });

  test('twice is once: the second is told that it was no longer open, and nothing is written', async () => {
    const channel = await ictChannel();
    const card = await channel.card();
    await channel.press(card, 'Gedaan', channel.as('leader'));
    const trail = await channel.trail();

    const again = await channel.press(card, 'Gedaan', channel.as('admin'));

    expect(points(again)[0]).toBe('let op: Bijgewerkt: een punt stond al niet meer open.');
    expect(again.forAll).toBe('nl');
    expect(await channel.trail()).toEqual(trail);
  });

  test('pressed with nothing chosen, it says nothing to the others', async () => {
    const channel = await ictChannel();

    const after = await channel.chat.act({ ...channel.turn, ...channel.as('leader') }, 'thing', {});

    expect([after.forAll, points(after)]).toEqual([null, points(await channel.card())]);
  });

  test('at once by two people it is written once', async () => {
    const channel = await ictChannel();
    const card = await channel.card();

    await Promise.all([channel.press(card, 'Gedaan', channel.as('leader')), channel.press(card, 'Gedaan', channel.as('admin'))]);

    expect((await channel.trail()).filter((line) => line.startsWith('checklist.ticked'))).toHaveLength(1);
  });

  test('“I take it” makes it theirs, and gives everybody the next thing to press', async () => {
    const channel = await ictChannel();

    const after = await channel.press(await channel.card(), 'Ik pak dit op', channel.as('leader', 'Mila'));

    expect(await channel.owner('loa-webcam-board')).toBe('Mila');
    expect(shown(after)).toContain('Voor: Mila');
    expect(buttonsOf(after).filter(({ title }) => title === 'Gedaan')).toHaveLength(2);
  });

  test.each(['teacher', 'dpo'] as const)('a %s is told why not, and the card of the others stays', async (role) => {
    const channel = await ictChannel();
    const card = await channel.card();

    const refused = [await channel.press(card, 'Gedaan', channel.as(role)), await channel.press(card, 'Ik pak dit op', channel.as(role))];

    expect(refused.map(({ forAll }) => forAll)).toEqual([null, null]);
    for (const view of refused) expect(points(view)[0]).toMatch(/^let op: /);
    expect([await channel.isTicked('loa-wifi'), await channel.owner('loa-webcam-board')]).toEqual([false, null]);
  });

  test('whoever was given a thing by name says that it is done, whatever their role', async () => {
    const channel = await ictChannel();
    await channel.change('loa-wifi', { owner: { id: 'Sanne', name: 'Sanne' } });

    const after = await channel.press(await channel.card(), 'Gedaan', channel.as('teacher', 'Sanne'));

    expect([after.forAll, await channel.isTicked('loa-wifi')]).toEqual(['nl', true]);
  });

  test('one thing is handed over to somebody who has something already, by a key and not by a name', async () => {
    const channel = await ictChannel();
    const leader = channel.as('leader', 'Mila');
    const card = await channel.card();
    const thing = card.blocks.flatMap((block) => (block.kind === 'part' ? block.blocks : [])).find(({ kind }) => kind === 'choice');
    const second = thing?.kind === 'choice' ? (thing.options[1]?.value ?? '') : '';

    const one = await channel.chat.act({ ...channel.turn, ...leader }, 'thing', { chosen: second });
    const people = one.blocks.find((block) => block.kind === 'choice' && block.id === 'person');
    const jan = people?.kind === 'choice' ? people.options.find(({ title }) => title === 'Jan') : undefined;
    const after = await channel.chat.act({ ...channel.turn, ...leader }, 'assign-thing', { thing: second, person: jan?.value });

    expect(one.forAll).toBeNull();
    expect(JSON.stringify(jan?.value)).not.toContain('jan');
    expect([await channel.owner('loa-webcam-board'), after.forAll]).toEqual(['Jan', 'nl']);
    expect(points(await channel.chat.act({ ...channel.turn, ...leader }, 'assign-thing', { thing: second, person: 'niemand' }))[0]).toMatch(
      /^let op/,
    );
  });

  test('put off, it stays away from this card until its day, and open elsewhere', async () => {
    const channel = await ictChannel();
    const leader = channel.as('leader');
    const one = await channel.press(await channel.card(), 'Verder', leader);

    const after = await channel.press(one, 'Stel uit', leader);

    expect(shown(after)).toContain('1 punt is uitgesteld en blijft open.');
    expect(await channel.isTicked('loa-wifi')).toBe(false);
    expect(await channel.store.schedules.list()).toMatchObject([{ details: { snoozed: [{ until: '2026-11-28' }] } }]);
    expect((await channel.press(await channel.card(), 'Verder', channel.as('teacher'))).actions.map(({ title }) => title)).toEqual([
      'Terug naar de kaart',
    ]);
  });

  test('a button of an old card, where no card comes any more, still does what it says', async () => {
    const channel = await ictChannel();
    const card = await channel.card();
    await channel.say('herinner stop', channel.as('ict-coordinator'));

    const after = await channel.press(card, 'Gedaan', channel.as('leader'));

    expect(await channel.isTicked('loa-wifi')).toBe(true);
    expect(shown(after)).toContain('Hier komt geen weekoverzicht meer.');
  });

  test('where there is a tab, what is only to be seen opens there; else it is shown here', async () => {
    const opens = async (tab: string | null) => {
      const channel = await ictChannel({ tab });
      await channel.say('herinner alleen aandachtspunten', channel.as('ict-coordinator'));
      return buttonsOf(await channel.card()).find(({ title }) => title === 'Bekijk');
    };

    expect(await opens('https://lesklaar.example/tab/')).toMatchObject({ kind: 'open', url: 'https://lesklaar.example/tab/' });
    expect(await opens(null)).toMatchObject({ kind: 'act', verb: 'thing' });
  });
});

describe('what a card may tell', () => {
  test('is what the one who sets it may see: pupils may read along in a teacher’s channel', async () => {
    const room = await chatRoom(office);
    await room.say('herinner elke maandag 08:30', inChannel);

    const contents = await room.say('herinner', { ...inChannel });
    const preview = await room.say('herinner voorbeeld', { ...inChannel });
    const forced = await room.chat.act({ ...room.turn, ...inChannel }, 'card-content', { content: 'gaps', to: 'on' });

    expect(shown(contents)).toContain('Erop staat: vraag van de week');
    expect(shown(preview)).not.toMatch(/aandachtspunt|nieuw|niet te zien|afwijking/i);
    expect(shown(forced)).toContain('blijft weg): Aandachtspunten');
  });
});

describe('how the card is set', () => {
  const details = async ({ store }: ChatRoom) => (await store.schedules.list())[0]?.details;

  test('in one sentence, and then in others, which leave the rest as it was', async () => {
    const channel = await ictChannel();
    const leader = channel.as('leader');

    await channel.say('herinner elke dinsdag 15:00 in het Engels zonder instructies', leader);
    await channel.say('herinner stil', leader);
    const after = await channel.say('herinner met vraag van de week', leader);

    expect(after.summary).toBe('Elke dinsdag om 15:00.');
    expect(await details(channel)).toMatchObject({ locale: 'en', whenQuiet: 'silence', contents: ['checklists', 'question'] });
  });

  test('by card: what it holds is put on and left out one by one, also the week before school', async () => {
    const channel = await ictChannel();
    const leader = channel.as('leader');
    const contents = await channel.press(await channel.say('herinner', leader), 'Kies wat erop staat', leader);

    const refused = await channel.press(contents, 'Laat weg', leader);
    const more = await channel.press(contents, 'Zet erop', leader);
    await channel.press(more, 'Laat weg', leader);
    const after = await channel.chat.act({ ...channel.turn, ...leader }, 'card-content', { content: 'august', to: 'on' });

    expect(shown(refused)).toContain('Er zou niets op de kaart staan.');
    expect(shown(after)).toContain('ok (staat erop): Aandachtspunten');
    expect(await details(channel)).toMatchObject({ contents: ['gaps'], lastWeekOfAugust: 'remind' });
  });

  test('two who leave out different things at once both get their way', async () => {
    const channel = await ictChannel();
    const leader = channel.as('leader');
    await channel.say('herinner elke dinsdag 15:00 met aandachtspunten en checklists en vraag van de week', leader);
    const leavesOut = async (content: string) => channel.chat.act({ ...channel.turn, ...leader }, 'card-content', { content, to: 'off' });

    await Promise.all([leavesOut('gaps'), leavesOut('question')]);

    expect(await details(channel)).toMatchObject({ contents: ['checklists'] });
  });

  test('by form: day, time, language, and what comes in a quiet week', async () => {
    const channel = await ictChannel();
    const leader = channel.as('leader');
    const form = await channel.press(await channel.say('herinner', leader), 'Wijzig', leader);

    const after = await channel.chat.act({ ...channel.turn, ...leader }, 'set-reminder', {
      weekday: '4',
      time: '16:00',
      locale: 'nl-BE',
      quiet: 'silence',
      about: '*',
    });

    expect(form.blocks.flatMap((block) => (block.kind === 'choice' ? block.id : []))).toEqual(['weekday', 'time', 'locale', 'quiet']);
    expect(after.summary).toBe('Elke donderdag om 16:00.');
    expect(await details(channel)).toMatchObject({ locale: 'nl-BE', whenQuiet: 'silence', school: null, contents: ['checklists'] });
  });

  test('skipped once and not after all; looked at and sent now', async () => {
    const channel = await ictChannel();
    const leader = channel.as('leader');
    const due = async () => (await channel.store.deliveries.list({}, { limit: 10 })).rows.map(({ state }) => state);

    const stands = await channel.say('herinner', leader);
    await channel.press(stands, 'Sla één keer over', leader);
    await channel.press(stands, 'Sla één keer over', leader);
    const skipped = await channel.say('herinner sla over', leader);
    const back = await channel.press(skipped, 'Toch niet overslaan', leader);
    const preview = await channel.press(back, 'Voorbeeld', leader);
    const before = await due();
    const sent = await channel.press(preview, 'Stuur nu', leader);

    expect(shown(skipped)).toMatch(/Overgeslagen wordt: 23 november 2026\.[^]*komt op 30 november/);
    expect(shown(back)).toMatch(/komt op 23 november/);
    expect(shown(preview)).toMatch(/Voorbeeld\.[^]*over tijd/);
    expect(buttonsOf(preview).map(({ title }) => title)).toEqual(['Stuur nu', 'Instellingen van de kaart']);
    expect([before, await due()]).toEqual([[], ['due']]);
    expect(sent.summary).toBe('De kaart komt nu hier in de chat.');
  });
});
