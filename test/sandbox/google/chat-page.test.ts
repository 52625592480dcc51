import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { cardMessage } from '../../../bot/google-chat/cards/card-message.ts';
import { googleSandbox } from '../../../src/sandbox/google/google-sandbox.ts';
import { messageHtml } from '../../../src/sandbox/google/chat-page/message-html.ts';
import { pageWords } from '../../../src/sandbox/google/chat-page/page-words.ts';
import { pretendChatPage, type Deliver } from '../../../src/sandbox/google/chat-page/pretend-chat-page.ts';
import { arbitraryView } from '../../bot/teams/arbitrary-views.ts';
import { noon } from '../../support/audit.ts';

const form = { action: '/sandbox/google-chat', fields: { message: 'spaces/A/messages/1' } };
const drawn = (message: object): string => messageHtml({ ...message }, form, pageWords.nl);
const hostile = `"><script>alert('x')</script><img src=x onerror=alert(1)> & <b>vet`;

/** Tags that no card of ours brings about, and attributes that run something. */
function strangeTags(html: string): readonly string[] {
  const known =
    /^<\/?(?:div|form|input|h3|h4|p|small|span|strong|em|br|hr|label|select|option|button|a)(?: (?!on)[a-z-]+(?:="[^"<>]*")?)*>$/;
  return (html.match(/<[^>]*>?/g) ?? []).filter((tag) => !known.test(tag));
}

test('every card that Lesklaar makes is drawn whole, and nothing in it is taken for HTML', () => {
  const golden = new URL('../../golden/google-cards/', import.meta.url);
  const cards = readdirSync(golden).map((name) => JSON.parse(readFileSync(new URL(name, golden), 'utf8')) as object);
  const reader = {
    locale: 'nl',
    everything: 'https://lesklaar.example/tab/',
    handler: 'https://lesklaar.example/google/chat',
    from: null,
  } as const;
  fc.assert(
    fc.property(arbitraryView, (view) => {
      cards.push(cardMessage(view, reader));
    }),
    { numRuns: 300, seed: 8 },
  );

  const html = cards.map(drawn);

  expect(html.flatMap((one) => one.match(/Niet getekend: [^<]*/g) ?? [])).toEqual([]);
  expect(html.flatMap(strangeTags)).toEqual([]);
});

test('names that nobody escaped are shown as they were written; what is not known is said to be there', () => {
  const button = { text: hostile, type: hostile, onClick: { action: { function: 'x', parameters: [{ key: hostile, value: hostile }] } } };
  const widgets = [
    { textParagraph: { text: hostile } },
    { decoratedText: { text: hostile, bottomLabel: hostile, startIcon: { materialIcon: { name: 'info' }, altText: hostile } } },
    { selectionInput: { name: hostile, label: hostile, type: 'DROPDOWN', items: [{ text: hostile, value: hostile }] } },
    { buttonList: { buttons: [button, { text: 'Open', onClick: { openLink: { url: 'javascript:alert(1)' } } }] } },
    { [hostile]: {} },
    { carousel: {} },
    { decoratedText: { text: 'x', wrapText: true, switchControl: {} } },
  ];

  const html = drawn({
    text: hostile,
    fallbackText: hostile,
    cardsV2: [{ card: { header: { title: hostile }, sections: [{ header: hostile, widgets }] } }],
  });

  expect(strangeTags(html)).toEqual([]);
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toContain('javascript:');
  expect([...html.matchAll(/Niet getekend: ([\w.]+)</g)].map(([, name]) => name)).toEqual([
    'openLink',
    'carousel',
    'decoratedText.switchControl',
  ]);
});

/** What the app hears, as far as it is looked at here. */
type AddOnChat = Readonly<
  Partial<Record<'messagePayload' | 'appCommandPayload', { readonly message?: { readonly argumentText: string } }>>
>;

test('in a space the app hears what is said to it, others do not see what is somebody’s own, and silence is told', async () => {
  let minute = 0;
  const clock = { now: () => new Date(noon.getTime() + (minute += 1) * 60_000) };
  const { chat } = await googleSandbox({ people: 500, clock });
  const page = pretendChatPage({ chat, clock, slashCommands: new Map([[1, 'check']]) });
  const heard: string[] = [];
  const answers: Deliver = async ({ body }) => {
    const { chat: told } = JSON.parse(body) as { readonly chat: AddOnChat };
    const { message } = told.messagePayload ?? told.appCommandPayload ?? {};
    heard.push(`${message?.argumentText ?? 'added'}${told.appCommandPayload === undefined ? '' : ' (command)'}`);
    const viewer = message === undefined ? {} : { privateMessageViewer: { name: chat.user('leader').name } };
    const answer = { text: `gehoord: ${message?.argumentText ?? 'welkom'}`, ...viewer };
    return { status: 200, text: JSON.stringify({ hostAppDataAction: { chatDataAction: { createMessageAction: { message: answer } } } }) };
  };
  const leader = { who: 'leader', room: 'team', lang: 'nl' };
  const say = async (words: string, deliver = answers) => page.act({ ...leader, do: 'say', words }, deliver);

  await page.act({ ...leader, do: 'add' }, answers);
  await say('goedemorgen');
  const where = await say('@Lesklaar hallo <b>');
  await say('/check nu');
  await say('@Lesklaar stil', async () => null);
  const [theirs, others] = [page.show(leader, 'nl'), page.show({ ...leader, who: 'teacher' }, 'nl')];

  expect(heard).toEqual(['added', 'hallo <b>', 'nu (command)']);
  expect(where).toMatch(/^\/sandbox\/google-chat\?who=leader&room=team&lang=nl#m-M/);
  expect(theirs).toMatch(
    /gehoord: welkom[^]*goedemorgen[^]*hoorde dit niet[^]*hallo &lt;b&gt;[^]*gehoord: hallo &lt;b&gt;[^]*\/check nu[^]*reageert niet/,
  );
  expect(others).toMatch(/gehoord: welkom[^]*goedemorgen[^]*hallo &lt;b&gt;/);
  expect(others).not.toMatch(/gehoord: hallo|\/check nu|reageert niet|hoorde dit niet\./);
});
