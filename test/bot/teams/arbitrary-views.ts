import * as fc from 'fast-check';
import type { Block, Point, View, ViewAction } from '../../../bot/views/view.ts';

/** What a tenant, a calendar or a pupil might have called something. */
export const nastyWords = [
  '**Global**',
  '[klik hier](https://evil.example)',
  '<script>alert(1)</script>',
  '<at>Directeur</at>',
  '![x](https://evil.example/p.png)',
  '{{DATE(2026-01-01)}}',
  'שיעור מתמטיקה',
  'درس العلوم \u202Eevil\u202C',
  '\u2066\u2067\u2068',
  '\u2069\u2069',
  'a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307'.repeat(20),
  '👩🏽‍🏫'.repeat(40),
  'Klas 3B\u0000\u0007\r\n\u2028rekenen',
  '\uD83D',
  '1. tellen',
  '# Kop',
  '- streepje',
  '"}],"type":"Action.Submit"',
  'Wiskunde '.repeat(400),
  '',
  '   ',
] as const;

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Alleen leraren kunnen opnemen', 'Les 4A', 'in orde', 'Lobby') },
  { weight: 2, arbitrary: fc.constantFrom(...nastyWords) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...nastyWords), fc.constantFrom(...nastyWords)).map((pair) => pair.join(' ')) },
);

const id = fc.oneof(fc.constantFrom('lobby', '42'), fc.string({ minLength: 1, maxLength: 20 }), fc.constant('x'.repeat(2000)));
const data = fc.dictionary(fc.constantFrom('lesson', 'page', 'plan', '__proto__'), fc.oneof(id, fc.integer(), fc.boolean()), {
  maxKeys: 3,
  noNullPrototype: true,
});

const action: fc.Arbitrary<ViewAction> = fc.oneof(
  fc
    .record({ title: words, verb: id, data, style: fc.constantFrom('primary', 'danger', undefined) })
    .map(({ style, ...rest }) => ({ kind: 'act' as const, ...rest, ...(style === undefined ? {} : { style }) })),
  fc
    .record({
      title: words,
      url: fc.constantFrom('https://lesklaar.example/tab/', 'javascript:alert(1)', 'msteams:x', '', 'http://evil.example/'),
    })
    .map((open) => ({ kind: 'open' as const, ...open })),
);
const actions = fc.array(action, { maxLength: 3 });

const point: fc.Arbitrary<Point> = fc
  .record({
    state: fc.constantFrom('ok', 'attention', 'unknown', 'information'),
    stateWord: words,
    text: words,
    detail: fc.option(words, { nil: undefined }),
    actions,
  })
  .map(({ detail, ...rest }) => ({ ...rest, ...(detail === undefined ? {} : { detail }) }));

const small: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('text'), text: words, tone: fc.constantFrom('plain', 'strong', 'subtle') }),
  fc.record({ kind: fc.constant('heading'), text: words }),
  fc.record({ kind: fc.constant('points'), points: fc.array(point, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('facts'), facts: fc.array(fc.record({ name: words, value: words }), { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('steps'), steps: fc.array(words, { maxLength: 4 }) }),
  fc.record({
    kind: fc.constant('choice'),
    id,
    label: words,
    options: fc.array(fc.record({ title: words, value: id }), { maxLength: 4 }),
    chosen: id,
  }),
);

/** What a whole board may hold: one point, five hundred times. */
const large: fc.Arbitrary<Block> = point.map((one) => ({ kind: 'points', points: Array.from({ length: 500 }, () => one) }));
const leaf = fc.oneof({ weight: 19, arbitrary: small }, { weight: 1, arbitrary: large });

const part: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('part'),
  title: words,
  subtitle: words,
  blocks: fc.array(leaf, { maxLength: 3 }),
  actions,
});

export const arbitraryView: fc.Arbitrary<View> = fc.record({
  title: words,
  summary: words,
  blocks: fc.array(fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: part }), { maxLength: 5 }),
  actions: fc.array(action, { maxLength: 8 }),
  refresh: fc.option(fc.record({ verb: id, data })),
  asksSignIn: fc.boolean(),
  forAll: fc.constant(null),
  banner: fc.option(words),
});
