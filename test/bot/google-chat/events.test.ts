import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { commands } from '../../../bot/commands/index.ts';
import { slashCommands } from '../../../bot/google-chat/slash-commands.ts';
import { makeView } from '../../../bot/views/make-view.ts';
import { AppError } from '../../../src/errors.ts';
import { addOnEvent } from '../../../bot/google-chat/add-on-event.ts';
import { classicEvent } from '../../../bot/google-chat/classic-event.ts';
import { chatEvent, type ChatEventFormat } from '../../../src/sandbox/google/chat/chat-events.ts';
import { chatUser, classRoom, groupRoom } from '../../../src/sandbox/google/chat/chat-rooms.ts';
import type { ServedHosts } from '../../../src/sandbox/server/serve-hosts.ts';
import { noon } from '../../support/audit.ts';
import { aTeacher } from '../../support/lessons.ts';
import { googleKeyHosts } from './support/google-tokens.ts';
import { littleGoogleChat, ownChat, sanne, sanneId, type LittleGoogleChat } from './support/little-google-chat.ts';

let keys: ServedHosts;
let app: LittleGoogleChat;

beforeAll(async () => {
  keys = await googleKeyHosts();
});

beforeEach(async () => {
  await app?.close();
  app = await littleGoogleChat({ keys });
});

afterAll(async () => {
  await Promise.all([app.close(), keys.close()]);
});

const formats: readonly ChatEventFormat[] = ['classic', 'add-on'];
const later = new Date(noon.getTime() + 5000);
const check = { kind: 'said', words: 'check' } as const;
const button = { verb: 'lesson', data: JSON.stringify({ lesson: 'spaces/abc', page: 2 }) };
const publicMessage = { name: `${classRoom.name}/messages/1` };
const ownMessage = { name: `${classRoom.name}/messages/2`, privateMessageViewer: { name: sanne.name } };

/** The message that is answered, wherever the format puts it. */
function messageIn(body: unknown): { readonly how: string; readonly message: Readonly<Record<string, unknown>> } {
  const { hostAppDataAction, actionResponse, ...message } = body as Readonly<Record<string, never>>;
  if (hostAppDataAction === undefined) {
    const { type = 'REPLY' } = (actionResponse ?? {}) as { readonly type?: string };
    return { how: type, message };
  }
  const [[how, given] = ['', { message: {} }]] = Object.entries(
    (hostAppDataAction as { readonly chatDataAction: Readonly<Record<string, { readonly message: Readonly<Record<string, unknown>> }>> })
      .chatDataAction,
  );
  return { how, message: given.message };
}

describe.each(formats)('in Google’s %s format', (format) => {
  test('a teacher is who the Directory says, whatever the event calls them', async () => {
    const impostor = { ...sanne, displayName: '<b>Directeur</b>', email: 'ict@delinde.example' };

    const { status, body } = await app.tell(check, { format, user: impostor, userLocale: 'nl_BE' });

    expect(status).toBe(200);
    expect(messageIn(body).message['privateMessageViewer']).toBeUndefined();
    expect(app.chat.heard).toMatchObject([
      {
        said: 'check',
        turn: {
          // The address of the event would have made them ICT coordinator.
          actor: { organisationId: 'de-linde', id: sanneId, roles: ['teacher'], signedInBy: 'google' },
          place: { kind: 'personal', id: ownChat.name },
          platform: 'meet',
          locale: 'nl-BE',
          isPrivate: true,
        },
      },
    ]);
  });

  test.each([...slashCommands])('slash command %i says %s', async (number, command) => {
    await app.tell({ kind: 'command', number, words: ' opnemen ' }, { format });

    expect(app.chat.heard.map(({ said }) => said)).toEqual([`${command} opnemen`]);
  });

  test('a button brings what it carried, over what was chosen', async () => {
    const chosen = { control: 'lobby', lesson: 'van iemand anders' };

    await app.tell({ kind: 'pressed', parameters: button, chosen, message: { name: 'spaces/dm000000/messages/1' } }, { format });

    expect(app.chat.heard).toMatchObject([{ what: 'act', said: 'lesson', data: { lesson: 'spaces/abc', page: 2, control: 'lobby' } }]);
  });

  const answers = [
    ['said in one’s own chat', check, ownChat, ['REPLY', 'createMessageAction'], undefined],
    ['said in a space', check, classRoom, ['REPLY', 'createMessageAction'], { name: sanne.name }],
    ['said in a group', check, groupRoom, ['REPLY', 'createMessageAction'], { name: sanne.name }],
    [
      'pressed on what one alone sees',
      { kind: 'pressed', parameters: button, message: ownMessage },
      classRoom,
      ['UPDATE_MESSAGE', 'updateMessageAction'],
      undefined,
    ],
    [
      'pressed on what all see',
      { kind: 'pressed', parameters: button, message: publicMessage },
      classRoom,
      ['NEW_MESSAGE', 'createMessageAction'],
      { name: sanne.name },
    ],
    ['added to a space', { kind: 'added' }, classRoom, ['REPLY', 'createMessageAction'], undefined],
  ] as const;

  test.each(answers)(
    'what is %s is answered in the right place, to the right people',
    async (_what, done, space, [classic, addOn], viewer) => {
      const { body } = await app.tell(done, { format, space });

      const { how, message } = messageIn(body);
      expect([how, message['privateMessageViewer']]).toEqual([format === 'classic' ? classic : addOn, viewer]);
      expect(app.chat.heard.map(({ turn }) => turn.isPrivate)).toEqual([done.kind !== 'added']);
    },
  );

  test('Google telling the same twice is answered once, and the same way', async () => {
    const [first, second] = await Promise.all([app.tell(check, { format }), app.tell(check, { format })]);
    const later = await app.tell(check, { format });

    expect([second, later]).toEqual([first, first]);
    expect(app.chat.heard).toHaveLength(1);
  });

  test('a button that is pressed twice at once is done once', async () => {
    const done = { kind: 'pressed', parameters: button, message: ownMessage } as const;
    const read = format === 'classic' ? classicEvent : addOnEvent;
    const pressedAt = (milliseconds: number) => {
      const event = read(
        chatEvent(format, { done, user: sanne, space: classRoom, at: new Date(noon.getTime() + milliseconds), userLocale: 'nl' }),
      );
      if (event === null) throw new Error('this is no event');
      return app.bot.answer(event);
    };

    const [first, second] = await Promise.all([pressedAt(0), pressedAt(40)]);

    expect(second).toEqual(first);
    expect(app.chat.heard).toHaveLength(1);
  });

  test('another app, and what nobody can answer, is answered with silence', async () => {
    const bot = { ...sanne, type: 'BOT' as never };
    const strange = format === 'classic' ? { type: 'WIDGET_UPDATED' } : {};

    const answers = [
      await app.tell(check, { format, user: bot }),
      ...(format === 'classic' ? [await app.tell(check, { format, changes: strange })] : []),
    ];

    expect(answers.map(({ status, body }) => [status, body])).toEqual(answers.map(() => [200, {}]));
    expect(app.chat.heard).toEqual([]);
  });
});

describe('a card that all see', () => {
  const forAll = makeView({ title: 'Deze week', summary: 'Eén ding', forAll: 'en' });
  const toOne = makeView({
    title: 'Wat wil je doen?',
    summary: 'Kies',
    actions: [{ kind: 'act', title: 'Klaar', verb: 'finish-thing', data: {} }],
  });
  const tick = { verb: 'finish-thing', data: '{"thing":"1"}' };

  test('is changed for all when what was pressed on it is for all', async () => {
    app.chat.say(async () => forAll);

    const { body } = await app.tell({ kind: 'pressed', parameters: tick, message: publicMessage }, { space: classRoom });

    expect(messageIn(body).how).toBe('UPDATE_MESSAGE');
    expect(app.changed).toEqual([]);
  });

  test('is brought up to date from a card of one’s own that came from it', async () => {
    app.chat.say(async ({ said }) => (said === 'thing' ? toOne : forAll));
    const opened = await app.tell(
      { kind: 'pressed', parameters: { verb: 'thing', data: '{}' }, message: publicMessage },
      { space: classRoom },
    );
    const [button] = buttonsIn(messageIn(opened.body).message);

    const { body } = await app.tell({ kind: 'pressed', parameters: button ?? {}, message: ownMessage }, { space: classRoom, at: later });

    expect(messageIn(body).how).toBe('UPDATE_MESSAGE');
    expect(app.changed.map(([name]) => name)).toEqual([publicMessage.name]);
  });

  test.each(['spaces/elders/messages/1', `${classRoom.name}/messages/../../x`, 'x', ''])(
    'of another place is not changed by what a button brings (%s)',
    async (from) => {
      app.chat.say(async () => forAll);

      await app.tell({ kind: 'pressed', parameters: { ...tick, from }, message: ownMessage }, { space: classRoom });

      expect(app.changed).toEqual([]);
    },
  );
});

/** What the buttons of a message would bring. */
function buttonsIn(json: unknown): readonly Readonly<Record<string, string>>[] {
  if (typeof json !== 'object' || json === null) return [];
  if ('parameters' in json) {
    return [
      Object.fromEntries(
        (json.parameters as readonly { readonly key: string; readonly value: string }[]).map(({ key, value }) => [key, value]),
      ),
    ];
  }
  return Object.values(json).flatMap(buttonsIn);
}

test('each command has a number in the slash menu, and none has two', () => {
  expect([...slashCommands.values()].toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
});

test('a chat of two people, in which no message is for one alone, is one where others read along', async () => {
  await app.tell(check, { space: { name: 'spaces/twee', type: 'DM', spaceType: 'DIRECT_MESSAGE' } });

  expect(app.chat.heard).toMatchObject([{ turn: { place: { kind: 'group' }, isPrivate: false } }]);
});

describe('where the app is', () => {
  test('is kept when it is added, and forgotten when it is taken away', async () => {
    await app.tell({ kind: 'added' }, { space: classRoom });
    expect([...app.stores.places]).toEqual([[classRoom.name, { platform: 'meet', kind: 'channel', name: 'Groep 5: huiswerk en vragen' }]]);

    await app.tell({ kind: 'removed' }, { space: classRoom });

    expect(app.stores.places.size).toBe(0);
    expect(app.chat.forgotten).toEqual([classRoom.name]);
  });

  test('is noted from what is said there, too; a chat of a few people without their names, a space by the name that it has now', async () => {
    await app.tell(check, { space: { ...groupRoom, displayName: 'Sanne, Joris' } });
    await app.tell(check, { space: classRoom });
    await app.tell({ kind: 'said', words: 'help' }, { space: { ...classRoom, displayName: 'Groep 6' } });

    expect([...app.stores.places]).toEqual([
      [groupRoom.name, { platform: 'meet', kind: 'group' }],
      [classRoom.name, { platform: 'meet', kind: 'channel', name: 'Groep 6' }],
    ]);
  });

  const unkept = [
    ['a pupil', async () => aTeacher({ platform: 'meet', role: 'student' })],
    ['somebody of whom nobody told the role', async () => aTeacher({ platform: 'meet', role: 'unknown' })],
    ['somebody whom the Directory could not be asked about', async () => Promise.reject(new AppError('not-ready', {}))],
    ['somebody of another organisation', async () => null],
  ] as const;

  test.each(unkept)('of the own chat of %s nothing is kept', async (_who, find) => {
    const strict = await littleGoogleChat({ keys, people: { find, addressOf: async () => null } });

    await strict.tell({ kind: 'added' });
    const { body } = await strict.tell(check);
    await strict.close();

    expect(strict.stores.places.size).toBe(0);
    expect(messageIn(body).message['cardsV2']).toBeDefined();
  });

  test('while the Directory does not answer, nobody is taken for somebody of the school', async () => {
    const find = async () =>
      Promise.reject(new AppError('person-unread', { why: { nl: 'er was geen verbinding', en: 'there was no connection' } }));
    const strict = await littleGoogleChat({ keys, people: { find, addressOf: async () => null } });

    const { body } = await strict.tell(check, { space: classRoom });
    await strict.close();

    expect(JSON.stringify(body)).toContain('Wie je op school bent, is nu niet op te vragen: er was geen verbinding.');
    expect(strict.chat.heard).toEqual([]);
    expect(strict.stores.places.size).toBe(0);
  });

  test('somebody of another organisation is told so, and nothing of the school is shown', async () => {
    const { body } = await app.tell(check, { user: chatUser(20, 'x@elders.example', 'Iemand') });

    expect(JSON.stringify(body)).toContain('Jij hoort bij een andere organisatie');
    expect(app.chat.heard).toEqual([]);
  });
});

test('no line of the log holds a token, an address or what was said', async () => {
  await app.tell({ kind: 'said', words: 'geheim' });

  expect(app.written.join('')).not.toMatch(/eyJ|@bs\.delinde|Bakker|geheim/);
});
