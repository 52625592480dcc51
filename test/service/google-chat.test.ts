import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemClock, systemTimer } from '../../src/clock.ts';
import type { ChatDone } from '../../src/sandbox/google/chat/chat-events.ts';
import type { ChatMessageResource } from '../../src/sandbox/google/chat/chat-messages.ts';
import type { ChatProof, ChatSaying, PretendGoogleChat } from '../../src/sandbox/google/chat/pretend-chat.ts';
import type { RunningService } from '../../src/service/start-service.ts';
import { buttonActionOf, buttonsIn } from '../bot/google-chat/support/card-button.ts';
import { typeProblems } from '../support/google-schema.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { firstAudit, runningService } from '../support/running-service.ts';

const folder = temporaryFolder();
const lines: string[] = [];
let service: RunningService;
let chat: PretendGoogleChat;
const messageProblems = typeProblems('chat-v1', 'Message');

beforeAll(async () => {
  service = await runningService({ SANDBOX: '1', DATA_DIR: folder }, { logTo: { write: (line) => void lines.push(line) } });
  ({ chat } = service.pretend ?? notPretend());
  await firstAudit(service.address);
}, 60_000);

afterAll(async () => service.stop());

/** Somebody does something in Google Chat; what stands there then. */
async function tell(saying: ChatSaying): Promise<ChatMessageResource | null> {
  const { headers, body } = await chat.request(saying);
  const answer = await fetch(`${service.address}/google/chat`, { method: 'POST', headers, body });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${answer.status} ${text}`);
  return chat.take(saying, JSON.parse(text));
}

async function told(saying: ChatSaying): Promise<ChatMessageResource> {
  const message = await tell(saying);
  if (message === null) throw new Error('nothing was said');
  expect(messageProblems(message)).toEqual([]);
  return message;
}

const said = (words: string): ChatSaying => ({ who: 'teacher', done: { kind: 'said', words } });

/** They press the first button of that title on a message. */
function pressing(message: ChatMessageResource, title: string, more: Partial<ChatSaying> = {}): ChatSaying {
  const action = buttonActionOf(message, title);
  const parameters = Object.fromEntries(action.parameters.map(({ key, value }) => [key, value]));
  return { who: 'teacher', done: { kind: 'pressed', parameters, message }, ...more };
}

const shown = (message: ChatMessageResource): string => JSON.stringify(message['cardsV2']);
const proofs: readonly ChatProof[] = ['project', 'endpoint', 'add-on'];

describe.each(proofs)('a teacher whom Google speaks for (%s)', (proof) => {
  test('sees their own lessons in Meet, and what is to be mended', async () => {
    const message = await told({ ...said('check'), proof });

    expect(shown(message)).toContain('Taal groep 5');
    const all = await told({ ...pressing(message, 'Alle lessen'), proof });
    expect(shown(all)).toContain('Open les voor ouders (groep 5)');
    // What a class's calendar or a colleague organises and what is in another service is none of their lessons.
    expect(shown(all)).not.toMatch(/Projectles|Teamoverleg|partnerschool|Toetsen nakijken/);
    // A name from outside formats nothing.
    expect(shown(all)).not.toContain('<b>Herkansing');
  });

  test('finds the checklists of the school', async () => {
    const message = await told({ ...said('checklijsten'), proof });

    expect(shown(message)).toMatch(/[Cc]hecklist/);
  });

  test('asks for an explanation, help and another language', async () => {
    const explained = await told({ ...said(''), done: { kind: 'command', number: 2, words: 'wachtruimte' }, proof });
    const help = await told({ ...said('help'), proof });
    const english = await told({ ...said('language en'), proof });
    const check = await told({ ...said('check'), proof });
    await told({ ...said('taal nl'), proof });

    expect(shown(explained)).toContain('Wachtruimte overslaan');
    expect(shown(help)).toContain('check');
    expect(shown(english)).toContain('English');
    expect(shown(check)).toContain('Ready for the lesson?');
  });
});

describe('mending', () => {
  test('changes a lesson after the teacher saw what and confirmed it; pressed twice at once it is done once', async () => {
    const lessons = await told(pressing(await told(said('check')), 'Alle lessen'));
    const toMend = waysToMend(lessons);
    const plan = await told(pressing(lessons, 'Zet goed'));
    expect(shown(plan)).toContain('Andere lessen en andere opties blijven zoals ze zijn.');

    const yes = pressing(plan, 'Ja, zet goed');
    const [first, second] = await Promise.all([told(yes), told(yes)]);
    const again = await told(yes);

    expect(shown(first)).toMatch(/Gelukt: \d+ punt/);
    expect(shown(second)).toBe(shown(first));
    expect(shown(again)).toContain('Dit staat al goed.');
    expect(waysToMend(await told(pressing(await told(said('check')), 'Alle lessen')))).toBe(toMend - 1);
  });

  test('is not done by a button that somebody else’s lesson was written into', async () => {
    const plan = await told(pressing(await told(said('check')), 'Zet goed'));
    const yes = pressing(plan, 'Ja, zet goed', { who: 'leader' });

    expect(shown(await told(yes))).toContain('van iemand anders');
  });
});

function waysToMend(message: ChatMessageResource): number {
  return buttonsIn(message['cardsV2']).filter(({ text }) => text === 'Zet goed').length;
}

describe('in a space', () => {
  test('whoever asks is answered alone, and their button changes that message only', async () => {
    const space = chat.spaces.class;
    const message = await told({ ...said('check'), space, userLocale: 'nl_BE' });
    const before = chat.posted().length;
    const next = await told({ ...pressing(message, 'Alle lessen'), space });

    expect(message['privateMessageViewer']).toEqual({ name: chat.user('teacher').name });
    expect(next.name).toBe(message.name);
    expect(chat.posted().length).toBe(before);
  });

  test('a pupil gets a friendly word, and a stranger hears that it is not for them', async () => {
    const pupil = await told({ ...said('check'), who: 7, space: chat.spaces.class });
    const stranger = await told({
      ...said('check'),
      changes: { user: { name: 'users/199999999999999999999', displayName: 'Iemand', type: 'HUMAN' } },
    });

    expect(shown(pupil)).toContain('Lesklaar is een hulpje voor leraren.');
    expect(shown(stranger)).toContain('Jij hoort bij een andere organisatie');
  });

  test('added it says what it does to all; what stands there is no button to somebody’s lessons', async () => {
    const space = chat.spaces.team;
    const welcome = await told({ who: 'leader', done: { kind: 'added' }, space });
    expect(welcome['privateMessageViewer']).toBeUndefined();

    const [button] = buttonsIn(welcome['cardsV2']);
    const own = await told({ ...pressing(welcome, button?.text ?? ''), space });

    expect(own.name).not.toBe(welcome.name);
    expect(own['privateMessageViewer']).toEqual({ name: chat.user('teacher').name });
  });

  test('taken away it says nothing more', async () => {
    expect(await tell({ who: 'leader', done: { kind: 'removed' }, space: chat.spaces.team })).toBeNull();
  });
});

describe('the weekly card', () => {
  const space = () => chat.spaces.team;
  const from = (message: ChatMessageResource, title: string, at = space()): ChatSaying =>
    pressing(message, title, { who: 'leader', space: at });

  test('comes in the space that asked for it, and what is put off there is so for everybody', async () => {
    await told({ who: 'leader', done: { kind: 'added' }, space: space() });
    const set = await told({ who: 'leader', done: { kind: 'said', words: 'herinner elke maandag 08:30' }, space: space() });
    expect(shown(set)).toContain('Elke maandag om 08:30.');

    await told(from(set, 'Stuur nu'));
    while (weekly() === undefined) await systemTimer.pause(50);
    const card = weekly() ?? set;
    expect(messageProblems(card)).toEqual([]);
    expect(shown(card)).toContain('die nu openstaan');

    const thing = await told(from(card, 'Bekijk'));
    expect(thing['privateMessageViewer']).toEqual({ name: chat.user('leader').name });
    const { done, ...rest } = from(thing, 'Stel uit');
    const own = await told({ ...rest, done: { ...done, chosen: { weeks: '2' } } as ChatDone });

    expect(shown(own)).toContain('Uitgesteld: ');
    expect(shown(weekly() ?? set)).toContain('Uitgesteld: ');
    expect(weekly()?.name).toBe(card.name);
  });

  test('a point of a checklist that was planned in the tab is taken on and ticked on the card; the card of all and the tab show it', async () => {
    const { group } = chat.spaces;
    const planned = await tabItem('leader', { due: new Date(systemClock.now().getTime() + 3 * 86_400_000).toISOString().slice(0, 10) });
    await told({ who: 'leader', done: { kind: 'added' }, space: group });
    const set = await told({
      who: 'leader',
      done: { kind: 'said', words: 'herinner elke maandag 08:30 alleen checklijsten' },
      space: group,
    });
    await told(from(set, 'Stuur nu', group));
    while (weekly(group) === undefined) await systemTimer.pause(50);
    const card = weekly(group) ?? set;

    const taken = await told(from(card, 'Ik pak dit op', group));
    const theirs = await tabItem('leader');
    const done = await told(from(weekly(group) ?? card, 'Gedaan', group));
    const ofAll = weekly(group) ?? set;
    const ticked = await tabItem('admin');
    const again = await told(from(card, 'Ik pak dit op', group));

    expect(planned.done).toBe(false);
    expect(theirs.state.owner?.name).toBe('Ingrid Hoekstra');
    expect([ticked.done, ticked.state.tick?.by.name]).toEqual([true, 'Ingrid Hoekstra']);
    expect(shown(taken)).toContain('Voor: Ingrid Hoekstra');
    expect(shown(done)).toContain('Afgevinkt: ');
    expect(shown(ofAll)).toContain('Afgevinkt: ');
    expect([ofAll.name, weekly(group)?.name]).toEqual([card.name, card.name]);
    expect(messageProblems(ofAll)).toEqual([]);
    // An old card ends well.
    expect(shown(again)).toContain('Bijgewerkt: een punt stond al niet meer open.');
  });

  const weekly = (at = space()): ChatMessageResource | undefined =>
    chat.posted().find((message) => message.name.startsWith(at.name) && shown(message).includes('Weekoverzicht: '));
});

interface ItemInTab {
  readonly done: boolean;
  readonly state: { readonly owner: { readonly name: string } | null; readonly tick: { readonly by: { readonly name: string } } | null };
}

/** A point of the school's list as the tab has it, after a change where one is given. */
async function tabItem(persona: 'admin' | 'leader', change: object | null = null): Promise<ItemInTab> {
  const address = `${service.address}/api/checklists/lesopafstand-randvoorwaarden/items/loa-wifi`;
  const headers = { authorization: `Bearer ${await tabToken(persona)}` };
  const seen = await fetch(address, { headers });
  if (change === null) return (await seen.json()) as ItemInTab;
  const changing = { ...headers, 'content-type': 'application/json', 'if-match': seen.headers.get('etag') ?? '' };
  return (await (await fetch(address, { method: 'POST', headers: changing, body: JSON.stringify(change) })).json()) as ItemInTab;
}

async function tabToken(persona: 'teacher' | 'admin' | 'leader'): Promise<string> {
  const signIn = await fetch(`${service.address}/sandbox/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  const { token } = (await signIn.json()) as { readonly token: string };
  return token;
}

test('a teacher is one person in both chats and in the tab: with their lessons, what they read and their reminders', async () => {
  await told(pressing(await told(said('check')), 'Ik heb dit gelezen'));
  await told(said('herinner elke donderdag 15:00'));
  await toldInTeams('herinner elke vrijdag 10:00');
  const headers = { authorization: `Bearer ${await tabToken('teacher')}` };
  const tab = async (path: string): Promise<unknown> => (await fetch(`${service.address}/api/${path}`, { headers })).json();

  expect(await tab('my/lessons?platform=meet')).toMatchObject({
    kind: 'lessons',
    problems: [],
    lessons: expect.arrayContaining([expect.objectContaining({ platform: 'meet' })]),
  });
  expect(JSON.stringify(await tab('my/check?platform=meet'))).toMatch(/"readAt":"2/);
  const { reminders } = (await tab('reminders')) as { readonly reminders: readonly object[] };
  expect(reminders).toMatchObject([
    { platform: 'teams', kind: 'personal', card: { isYours: true, time: '10:00' } },
    { platform: 'meet', kind: 'personal', card: { isYours: true, time: '15:00' } },
  ]);
});

/** The teacher says this in their own chat in Teams. */
async function toldInTeams(text: string): Promise<void> {
  const { bot } = service.pretend ?? notPretend();
  const activity = {
    type: 'message',
    id: text,
    channelId: 'msteams',
    serviceUrl: bot.serviceUrl,
    text,
    from: bot.account('teacher'),
    recipient: { id: `28:${bot.appId}` },
    conversation: bot.chats.personal('teacher'),
    channelData: { tenant: { id: bot.tenantId } },
  };
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await bot.sign()}` };
  const { status } = await fetch(`${service.address}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) });
  expect(status).toBe(200);
}

function notPretend(): never {
  throw new Error('this is no pretend school');
}

test('no line of the log holds a token, an address or what was said', () => {
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => /eyJ[\w-]{10}|ya29\.|users\/1|@bs\.delinde|Taal groep/.test(line))).toEqual([]);
});
