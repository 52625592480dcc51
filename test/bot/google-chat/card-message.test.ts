import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { CardMessage } from '../../../bot/google-chat/cards/chat-card.ts';
import { cardMessage, type CardReader } from '../../../bot/google-chat/cards/card-message.ts';
import { makeView } from '../../../bot/views/make-view.ts';
import type { Block, View } from '../../../bot/views/view.ts';
import { typeProblems } from '../../support/google-schema.ts';
import { arbitraryView } from '../teams/arbitrary-views.ts';

const problemsOf = typeProblems('chat-v1', 'Message');
const reader: CardReader = {
  locale: 'nl',
  everything: 'https://lesklaar.example/tab/',
  handler: 'https://lesklaar.example/google/chat',
  from: null,
};

function messageOf(blocks: readonly Block[], more: Partial<View> = {}): CardMessage {
  return cardMessage(makeView({ title: 'Jouw lessen', summary: 'Drie dingen te doen', blocks, ...more }), reader);
}

test('no card is invalid, too large or leads anywhere else, whatever 10,000 views hold', () => {
  const { errorInstance, counterexample } = fc.check(
    fc.property(arbitraryView, fc.constantFrom('nl', 'nl-BE', 'en'), (view, locale) => {
      const flaws = flawsOf(cardMessage(view, { ...reader, locale }));
      if (flaws.length > 0) throw new Error(flaws.join('; '));
    }),
    { numRuns: 10_000, seed: 8 },
  );

  expect([errorInstance, counterexample]).toEqual([null, null]);
});

function flawsOf(message: CardMessage): readonly string[] {
  const text = JSON.stringify(message);
  const size = Buffer.byteLength(text);
  const { sections } = message.cardsV2[0].card;
  const widgets = sections.reduce((sum, { widgets: own }) => sum + own.length, 0);
  return [
    ...problemsOf(message),
    ...(size <= 32_000 ? [] : [`${size} bytes`]),
    ...(widgets > 0 && widgets <= 100 ? [] : [`${widgets} widgets`]),
    ...(sections.every(({ widgets: own }) => own.length > 0) ? [] : ['a section without widgets']),
    ...(/[\u202a-\u202e]/.test(text) ? ['turns the reading direction of all behind it'] : []),
    ...(/"url":"(?!https:\/\/lesklaar\.example)/.test(text) ? ['leads elsewhere'] : []),
    ...strangeTags(message),
  ];
}

/** Our own three; whatever else looks like a tag came from outside. What a button carries is shown to nobody. */
function strangeTags(json: unknown): readonly string[] {
  if (typeof json === 'string') return (json.replaceAll(/<\/?[bi]>/g, '').match(/<[^>]*>?/g) ?? []).map((tag) => `shows ${tag}`);
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => (key === 'value' || key === 'name' ? [] : strangeTags(value)));
}

test('names from outside format nothing, whether or not Google reads HTML in that place', () => {
  const name = '<b>Herkansing</b> & <a href="https://evil.example">klik</a>';
  const text = JSON.stringify(
    messageOf(
      [
        { kind: 'heading', text: name },
        { kind: 'text', text: name, tone: 'strong' },
        { kind: 'points', points: [{ state: 'ok', stateWord: 'in orde', text: name, detail: name }] },
        { kind: 'choice', id: 'x', label: name, options: [{ title: name, value: '1' }], chosen: '1' },
      ],
      { title: name, summary: name, actions: [{ kind: 'act', title: name, verb: 'check', data: {} }] },
    ),
  );

  expect(text).not.toMatch(/<a|<b>Herkansing/);
  expect(text).toContain('&lt;b&gt;Herkansing&lt;/b&gt; &amp; &lt;a href');
});

describe('what does not fit', () => {
  const points = Array.from({ length: 500 }, (_, index) => ({
    state: 'attention' as const,
    stateWord: 'aandachtspunt',
    text: `Punt ${index}`,
  }));

  test('is counted at the end, with the way to all of it; the buttons of the view stay', () => {
    const text = JSON.stringify(
      messageOf([{ kind: 'points', points }], { actions: [{ kind: 'act', title: 'Controleer', verb: 'check', data: {} }] }),
    );
    const shown = (text.match(/Punt \d+"/g) ?? []).length;

    expect(text).toContain(`Er zijn nog ${500 - shown} onderdelen die hier niet passen.`);
    expect(text).toContain('"url":"https://lesklaar.example/tab/"');
    expect(text).toContain('"value":"check"');
    expect(shown).toBeGreaterThan(60);
  });

  test('leaves no later part that would look like the end', () => {
    expect(
      JSON.stringify(
        messageOf([
          { kind: 'points', points },
          { kind: 'text', text: 'Dat was alles.' },
        ]),
      ),
    ).not.toContain('Dat was alles.');
  });

  test('a card that holds everything says nothing of it', () => {
    expect(JSON.stringify(messageOf([{ kind: 'points', points: points.slice(0, 20) }]))).not.toContain('niet passen');
  });
});

test('a state is told in words beside its sign', () => {
  const [section] = messageOf([{ kind: 'points', points: [{ state: 'unknown', stateWord: 'niet te zien', text: 'Chat' }] }]).cardsV2[0].card
    .sections;

  expect(section?.widgets).toMatchObject([
    { decoratedText: { text: '<b>niet te zien</b> Chat', startIcon: { altText: 'niet te zien', materialIcon: { name: 'help' } } } },
  ]);
});

test('a button names our address and carries its data as they are', () => {
  const { sections } = messageOf([], {
    actions: [{ kind: 'act', title: 'Zet goed', verb: 'mend', data: { lesson: 'spaces/a"b', page: 2 } }],
  }).cardsV2[0].card;

  expect(JSON.parse(JSON.stringify(sections.at(-1)?.widgets[0]))).toEqual({
    buttonList: {
      buttons: [
        {
          text: 'Zet goed',
          type: 'OUTLINED',
          onClick: {
            action: {
              function: 'https://lesklaar.example/google/chat',
              parameters: [
                { key: 'verb', value: 'mend' },
                { key: 'data', value: '{"lesson":"spaces/a\\"b","page":2}' },
              ],
            },
          },
        },
      ],
    },
  });
});
