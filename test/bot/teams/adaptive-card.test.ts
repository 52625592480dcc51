import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { adaptiveCard, type CardReader } from '../../../bot/teams/cards/adaptive-card.ts';
import { makeView } from '../../../bot/views/make-view.ts';
import type { Block, View } from '../../../bot/views/view.ts';
import { arbitraryView } from './arbitrary-views.ts';
import { cardFlaws } from './support/card-flaws.ts';

const reader: CardReader = { locale: 'nl', accounts: ['29:sanne'], everything: 'https://lesklaar.example/tab/' };
const bytes = (json: unknown): number => Buffer.byteLength(JSON.stringify(json));

function cardOf(blocks: readonly Block[], more: Partial<View> = {}) {
  return adaptiveCard(makeView({ title: 'Jouw lessen', summary: 'Drie dingen te doen', blocks, ...more }), reader);
}

test('no card is invalid, too large or leads anywhere else, whatever 3,000 views hold', () => {
  const flawsOf = cardFlaws(/"url":"(?!https:\/\/lesklaar\.example)/);

  const { errorInstance, counterexample } = fc.check(
    fc.property(arbitraryView, fc.constantFrom('nl', 'nl-BE', 'en'), (view, locale) => {
      const flaws = flawsOf(adaptiveCard(view, { ...reader, locale }));
      if (flaws.length > 0) throw new Error(flaws.join('; '));
    }),
    { numRuns: 3000, seed: 5 },
  );

  expect([errorInstance, counterexample]).toEqual([null, null]);
});

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
  const titles: readonly (readonly [title: string, type: 'TextBlock' | 'RichTextBlock'])[] = [
    ['Taal groep 5 - deel 2 (met gast!)', 'TextBlock'],
    ['Rekenen: 2+2, toets nr. 3', 'TextBlock'],
    ['[klik](https://evil.example) **nu** <b>1</b>', 'RichTextBlock'],
    ['Rekenen_5A', 'RichTextBlock'],
    ['# Kop', 'RichTextBlock'],
    ['- streepje', 'RichTextBlock'],
    ['1. tellen', 'RichTextBlock'],
    ['kijk op www.evil.example', 'RichTextBlock'],
    ['R&amp;D', 'RichTextBlock'],
  ];

  test.each(titles)('%s: stands in a heading as it was written, and is no Markdown there (%s)', (title, type) => {
    const [heading] = cardOf([], { title }).body;

    expect(heading?.type).toBe(type);
    expect(JSON.stringify(heading)).toContain(JSON.stringify(title));
  });

  test('are no function of Adaptive Cards', () => {
    expect(JSON.stringify(cardOf([{ kind: 'text', text: '{{DATE(2026-01-01T00:00:00Z)}}' }]))).not.toContain('{{');
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
