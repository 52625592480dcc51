import { describe, expect, test } from '@jest/globals';
import { adaptiveCard, largestCard } from '../../bot/teams/cards/adaptive-card.ts';
import { bytesOf } from '../../bot/chats/bytes-of.ts';
import type { View } from '../../bot/views/view.ts';
import { shippedLists } from '../../src/checklists/shipped-lists.ts';
import type { Turn } from '../../bot/turn.ts';
import { addEntry } from '../../src/use-cases/checklists/keep-entry.ts';
import { noon } from '../support/audit.ts';
import { openOffice } from '../use-cases/office.ts';
import { chatRoom, inChannel, type ChatRoom } from './support/chat-room.ts';
import { shown } from './support/shown.ts';

const office = openOffice();
const flexfg = 'flexfg-aandachtspunten';
const guide = 'kennisnet-handreiking-ict-bekwaamheid';

function leaderIn(room: ChatRoom): Partial<Turn> {
  return { actor: { ...room.turn.actor, roles: ['leader'] } };
}

/** The school's ict-coordinator writes something down. */
async function writes(room: ChatRoom, register: 'approved-app' | 'contact', content: object): Promise<void> {
  const actor = { ...room.turn.actor, roles: ['ict-coordinator'] as const };
  const deciding = {
    actor,
    store: room.store,
    shipped: shippedLists(),
    clock: { now: () => noon },
    newId: () => `${register}-${JSON.stringify(content).length}`,
  };
  await addEntry(deciding, { register, content, school: null, year: null });
}

describe('every item of the five lists is reached in the chat', () => {
  test.each(['nl', 'en'] as const)('in %s, page by page', async (locale) => {
    const room = await chatRoom(office);
    const leader = { ...leaderIn(room), locale };
    for (const list of await shippedLists().all()) {
      const pages: string[] = [];
      let view: View = await room.chat.act({ ...room.turn, ...leader }, 'checklist', {
        checklist: list.id,
        school: '',
        page: 0,
        show: 'all',
      });
      for (;;) {
        pages.push(shown(view));
        const next = view.actions.find(({ title }) => title === (locale === 'nl' ? 'Volgende' : 'Next'));
        if (next === undefined) break;
        view = await room.press(view, next.title, leader);
      }
      const text = pages.join('\n');

      expect(
        list.items.filter(({ title }) => !text.includes(`: ${title[locale]}\n`) && !text.endsWith(title[locale])).map(({ id }) => id),
      ).toEqual([]);
    }
  });

  test('an item says what it asks, who does it and how it stands; what a teacher may not see is not there', async () => {
    const room = await chatRoom(office, { tab: 'https://lesklaar.example/tab/' });
    const leader = leaderIn(room);
    const list = await room.press(await room.say('checklijst', leader), 'Bekijk', leader);

    const item = await room.press(list, 'Lees meer', leader);
    const data = { checklist: 'lesopafstand-randvoorwaarden', item: 'loa-central-user-rights', school: '' };

    expect(item.title).toBe('Devices voor leerlingen en leraren');
    expect(shown(item)).toMatch(/- Stand: open\n- Wie: .+/);
    expect(shown(item)).toContain('opens https://lesklaar.example/tab/checklists/lesopafstand-randvoorwaarden?item=loa-devices');
    expect((await room.press(item, 'Terug naar de lijst', leader)).summary).toBe(list.summary);
    expect((await room.chat.act(room.turn, 'checklist-item', data)).title).toBe('Dat lukte niet');
  });

  test('what is open and all of it are a button apart', async () => {
    const room = await chatRoom(office);
    const leader = leaderIn(room);

    const open = await room.press(await room.say('checklijst', leader), 'Bekijk', leader);
    const all = await room.press(open, 'De hele lijst', leader);

    expect(all.summary).toMatch(/Dit is de hele lijst\.$/);
    expect(shown(await room.press(all, 'Alleen wat open is', leader))).toBe(shown(open));
  });
});

describe('FG-1: the privacy card in the chat', () => {
  test('a teacher reads nine blocks with their points, and each block whole', async () => {
    const room = await chatRoom(office);

    const card = await room.press(await room.say('checklijst'), 'Lees de kaart');
    const block = await room.press(card, 'Lees meer');
    const next = await room.press(block, 'Volgende blok');

    expect(card.blocks.filter(({ kind }) => kind === 'part')).toHaveLength(9);
    expect(bytesOf(adaptiveCard(card, { locale: 'nl', accounts: [], everything: null }))).toBeLessThan(largestCard);
    expect(block.title).toBe('Communicatie met ouders');
    expect(shown(block)).toContain('via WhatsApp deel je ook gegevens');
    expect(next.title).toBe('Gebruik van privédevices');
    expect((await room.press(next, 'De hele kaart')).summary).toBe(card.summary);
  });

  test('FG-6: it says whom to ask about personal data', async () => {
    const room = await chatRoom(office);
    const read = async (): Promise<string> => shown(await room.chat.act(room.turn, 'checklist-card', { checklist: flexfg, school: '' }));
    const before = await read();
    await writes(room, 'contact', { for: 'privacy', name: 'Fatima, FG', address: 'fg@delinde.example' });

    expect(before).toContain('Bij wie je terechtkunt, heeft de school nog niet ingevuld.');
    expect(await read()).toContain('Vragen over persoonsgegevens: Fatima, FG, fg@delinde.example');
  });
});

describe('FG-3: a question gets the fitting block', () => {
  test.each([
    ['check mag ik de les opnemen?', 'Online lessen'],
    ['/check mag ik ouders whatsappen', 'Communicatie met ouders'],
    ['uitleg mijn eigen laptop', 'Gebruik van privédevices'],
    ['check is deze app veilig', 'Appchecker van Kennisnet'],
  ])('%s', async (words, title) => {
    const room = await chatRoom(office);

    const view = await room.say(words);

    expect(view.title).toBe(title);
    expect(shown(view)).toContain('(advies):');
  });

  test('what explains a setting leads on to the block of the card about it', async () => {
    const room = await chatRoom(office);

    const explained = await room.say('uitleg opnemen');

    expect(explained.title).toBe('Opnemen starten');
    expect((await room.press(explained, 'Privacykaart: Online lessen')).title).toBe('Online lessen');
  });

  test('what no card has a word of leaves the check and the list of subjects as they are', async () => {
    const room = await chatRoom(office);

    expect((await room.say('check wat eten we')).title).toBe((await room.say('check')).title);
    expect((await room.say('uitleg wat eten we')).summary).toMatch(/^Dat onderwerp ken ik niet/);
    expect((await room.say('uitleg lobby')).title).toBe('Wachtruimte overslaan');
  });
});

describe('FG-4: “may I use this app?”', () => {
  test.each([
    ['check mag ik Kahoot gebruiken', 'ok (goedgekeurd): “Kahoot!”'],
    ['check app tiktok', 'attention (niet gebruiken): “TikTok”'],
    ['check mag ik Knutselkrant gebruiken', 'unknown (niet in de lijst): “Knutselkrant”'],
    ['check may I use Kahooot', 'Bedoel je “Kahoot!”?'],
  ])('%s', async (words, says) => {
    const room = await chatRoom(office);
    await writes(room, 'approved-app', { name: 'Kahoot!', verdict: 'approved' });
    await writes(room, 'approved-app', { name: 'TikTok', verdict: 'not-approved', why: 'Alleen voor het team.' });

    expect(shown(await room.say(words))).toContain(says);
  });

  test('where others read along, why an app is refused stays out', async () => {
    const room = await chatRoom(office);
    await writes(room, 'approved-app', { name: 'TikTok', verdict: 'not-approved', why: 'Alleen voor het team.' });

    expect(shown(await room.say('check app tiktok', inChannel))).not.toContain('Alleen voor het team');
    expect(shown(await room.say('check app tiktok'))).toContain('Alleen voor het team');
  });
});

test('KH-3: the question of the week stands in a channel, without a pass or a fail', async () => {
  const room = await chatRoom(office);

  const view = await room.chat.act({ ...room.turn, ...inChannel }, 'checklist-question', { checklist: guide, school: '' });

  expect(view.title).toBe('Vraag van de week');
  expect(shown(view)).toContain('er is geen goed of fout');
  expect(shown(view)).not.toMatch(/\* (ok|attention|unknown)/);
});

test('LOA-12: a teacher of a board with several schools chooses theirs', async () => {
  const room = await chatRoom(office);
  for (const [id, name] of [
    ['eik', 'De Eik'],
    ['linde', 'De Linde'],
  ] as const)
    await room.store.schools.put({ id, name, stage: 'primary', country: 'NL' });

  expect(shown(await room.say('checklijst'))).toContain('School: (De hele organisatie) | De Eik | De Linde');
});
