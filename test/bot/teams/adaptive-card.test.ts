import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { adaptiveCard, type CardReader } from '../../../bot/teams/cards/adaptive-card.ts';
import { makeView } from '../../../bot/views/make-view.ts';
import type { AdaptiveCard } from '../../../bot/teams/cards/card-element.ts';
import type { Block, View } from '../../../bot/views/view.ts';
import { cardSchema } from '../../support/card-schema.ts';
import { arbitraryView } from './arbitrary-views.ts';

const problemsOf = cardSchema();
const reader: CardReader = { locale: 'nl', accounts: ['29:sanne'], everything: 'https://lesklaar.example/tab/' };
const bytes = (json: unknown): number => Buffer.byteLength(JSON.stringify(json));

function cardOf(blocks: readonly Block[], more: Partial<View> = {}) {
  return adaptiveCard(makeView({ title: 'Jouw lessen', summary: 'Drie dingen te doen', blocks, ...more }), reader);
}

test('no card is invalid, too large or leads anywhere else, whatever 10,000 views hold', () => {
  const { errorInstance, counterexample } = fc.check(
    fc.property(arbitraryView, fc.constantFrom('nl', 'nl-BE', 'en'), (view, locale) => {
      const flaws = flawsOf(adaptiveCard(view, { ...reader, locale }));
      if (flaws.length > 0) throw new Error(flaws.join('; '));
    }),
    { numRuns: 10_000, seed: 5 },
  );

  expect([errorInstance, counterexample]).toEqual([null, null]);
});

function flawsOf(card: AdaptiveCard): readonly string[] {
  const text = JSON.stringify(card);
  const size = Buffer.byteLength(text);
  return [
    ...problemsOf(card),
    ...(size < 28 * 1024 ? [] : [`${size} bytes`]),
    ...(/[\u202a-\u202e]/.test(text) ? ['turns the reading direction of all behind it'] : []),
    ...(/"url":"(?!https:\/\/lesklaar\.example)/.test(text) ? ['leads elsewhere'] : []),
    ...(isolatesOf(card) === 0 ? [] : ['an isolate stays open']),
  ];
}

describe('what does not fit', () => {
  const gaps = Array.from({ length: 500 }, (_, index) => ({
    state: 'attention' as const,
    stateWord: 'aandachtspunt',
    text: `Punt ${index}`,
  }));

  test('is counted at the end, with the way to all of it', () => {
    const card = cardOf([{ kind: 'points', points: gaps }], { actions: [{ kind: 'act', title: 'Controleer', verb: 'check', data: {} }] });
    const text = JSON.stringify(card);
    const shown = (text.match(/"Punt \d+"/g) ?? []).length;

    expect(text).toContain(`Er zijn nog ${500 - shown} onderdelen die hier niet passen.`);
    expect(text).toContain('"url":"https://lesklaar.example/tab/"');
    // The buttons of the view are never what is left out.
    expect(text).toContain('"verb":"check"');
    expect(shown).toBeGreaterThan(40);
  });

  test('leaves no later part that would look like the end', () => {
    const text = JSON.stringify(
      cardOf([
        { kind: 'points', points: gaps },
        { kind: 'text', text: 'Dat was alles.' },
      ]),
    );

    expect(text).not.toContain('Dat was alles.');
  });

  test('a card that holds everything says nothing of it', () => {
    expect(JSON.stringify(cardOf([{ kind: 'points', points: gaps.slice(0, 20) }]))).not.toContain('niet passen');
  });
});

describe('names from outside', () => {
  test('are no Markdown in a heading', () => {
    const [title] = cardOf([], { title: '[klik](https://evil.example) **nu** <b>1</b>' }).body;

    expect(title).toMatchObject({ text: '\\[klik\\]\\(https://evil.example\\) \\*\\*nu\\*\\* \\<b\\>1\\</b\\>' });
  });

  test('are cut between characters as people count them, with an ellipsis', () => {
    const [, line] = cardOf([{ kind: 'text', text: '👩🏽‍🏫'.repeat(1200) }]).body;

    expect(JSON.stringify(line)).toContain(`"${'👩🏽‍🏫'.repeat(999)}…"`);
  });

  test('that are read from the right stay in their own place', () => {
    const text = JSON.stringify(cardOf([{ kind: 'facts', facts: [{ name: 'Les', value: 'שיעור' }] }]));

    expect(text).toContain('"\u2068שיעור\u2069"');
  });

  test('may weigh a megabyte', () => {
    expect(bytes(cardOf([{ kind: 'part', title: 'x'.repeat(1_000_000), blocks: [] }]))).toBeLessThan(2000);
  });
});

describe('a view that asks for a sign-in', () => {
  test('gets a button that carries what is asked for again', () => {
    const text = JSON.stringify(cardOf([], { asksSignIn: true, refresh: { verb: 'lessons', data: { page: 2 } } }));

    expect(text).toContain('"title":"Laat mijn lessen zien","verb":"sign-in","data":{"again":{"verb":"lessons","data":{"page":2}}}');
  });
});

test('a view that is asked for anew is so for its reader alone, and for nobody where none is known', () => {
  const view = makeView({ title: 'Jouw lessen', summary: '', refresh: { verb: 'check', data: {} } });

  expect(adaptiveCard(view, reader).refresh).toMatchObject({ action: { verb: 'check' }, userIds: ['29:sanne'] });
  expect(adaptiveCard(view, { ...reader, accounts: [] }).refresh).toBeUndefined();
});

/** Opened and not closed in any of the texts. */
function isolatesOf(json: unknown): number {
  if (typeof json === 'string') return (json.match(/[\u2066-\u2068]/g) ?? []).length - (json.match(/\u2069/g) ?? []).length;
  if (typeof json !== 'object' || json === null) return 0;
  // What a button carries is shown to nobody.
  return Object.entries(json).reduce(
    (sum, [key, value]) => sum + (key === 'data' || key === 'value' || key === 'id' || key === 'verb' ? 0 : Math.abs(isolatesOf(value))),
    0,
  );
}
