import { describe, expect, test } from '@jest/globals';
import type { Audit } from '../../tabs/api/operations.ts';
import { changeFamilies, familiesOf, kindTitle, type Change, type ChangeKind } from '../../tabs/pages/history/compare/change-families.ts';
import { facetCounts, fittingChanges, listedChanges } from '../../tabs/pages/history/compare/change-filter.ts';
import { apart, gapLines, type Frame } from '../../tabs/pages/history/gap-lines.ts';
import { detailText, pathText } from '../../tabs/pages/history/trail/detail-text.ts';
import { differencesOf } from '../../tabs/pages/history/trail/differences.ts';
import { actionText, subjectParts } from '../../tabs/pages/history/trail/trail-texts.ts';
import { wordsIn } from '../../tabs/text/words.ts';
import { changeKinds } from '../../src/audit/compare-audits.ts';
import { aFinding, aRecord } from '../support/record.ts';

const words = wordsIn('nl');

describe('gaps over time', () => {
  const frame: Frame = { width: 500, height: 240, left: 50, right: 50, top: 20, bottom: 20 };

  test('a count stands until the next audit, and audits stand where their moments are', () => {
    const { lines, ends, incomplete } = gapLines([anAudit('01', 40), anAudit('02', 40, false), anAudit('05', 20)], frame);

    expect(lines.map(({ severity }) => severity)).toEqual(['high', 'medium', 'low']);
    expect(lines[0]?.path).toBe('M50 20H150V20H450V120');
    expect(ends.map(({ x }) => x)).toEqual([50, 450]);
    expect(incomplete).toEqual([150]);
  });

  test.each([
    [0, [0, 1, 2, 3, 4]],
    [4, [0, 1, 2, 3, 4]],
    [41, [0, 20, 40, 60, 80]],
    [5000, [0, 2000, 4000, 6000, 8000]],
  ])('where %i is the most, the scale counts in round numbers', (most, levels) => {
    const drawn = gapLines([anAudit('01', most), anAudit('02', most)], frame);

    expect(drawn.levels.map(({ count }) => count)).toEqual(levels);
  });

  test('audits of one moment, and a single one, can be drawn', () => {
    expect(gapLines([anAudit('01', 1), anAudit('01', 2)], frame).lines[0]?.marks.map(({ x }) => x)).toEqual([50, 450]);
    expect(gapLines([anAudit('01', 1)], frame).lines[0]?.marks).toHaveLength(1);
    expect(gapLines([], frame).lines[0]?.path).toBe('');
  });

  test('names of lines that end at one height stand under one another', () => {
    expect(apart([100, 100, 90], 18)).toEqual([108, 126, 90]);
  });
});

describe('what changed', () => {
  test('each kind that the service knows has a family and a name', () => {
    expect(changeFamilies.flatMap(({ kinds }) => kinds).toSorted()).toEqual([...changeKinds].toSorted());
  });

  test('changes stand by why; a kind of a later service is shown as well', () => {
    const changes = [aChange('mended'), aChange('of-later' as ChangeKind), aChange('new'), aChange('new')];

    const families = familiesOf(changes).map(({ title, kinds }) => [title.en, kinds.map((one) => [one.kind, one.changes.length])]);

    expect(families).toEqual([
      [
        'Changed in the tenant',
        [
          ['new', 2],
          ['mended', 1],
        ],
      ],
      ['Other', [['of-later', 1]]],
    ]);
    expect(kindTitle('of-later')).toEqual({ nl: 'of-later', en: 'of-later' });
  });

  test('an address leaves changes out by kind, platform and school, and each choice says how many it shows', () => {
    const record = aRecord();
    const inSchool = record.populations.map((one) => ({ ...one, school: 'De Linde' }));
    const listed = listedChanges([aChange('new'), aChange('mended')], inSchool);

    expect(fittingChanges(listed, new URLSearchParams({ kind: 'new' }))).toHaveLength(1);
    expect(fittingChanges(listed, new URLSearchParams({ school: 'Nergens' }))).toEqual([]);
    expect(facetCounts(listed, new URLSearchParams({ kind: 'new' }), 'kind')).toEqual([
      { value: 'new', count: 1 },
      { value: 'mended', count: 1 },
    ]);
  });
});

describe('who did what', () => {
  test('what became different is told detail by detail; ids and what is empty on both sides are not', () => {
    const before = { id: 'a', version: 1, state: 'requested', approvedBy: null, overrides: [{ control: 'lobby', reason: 'x' }] };
    const after = { id: 'a', version: 2, state: 'approved', approvedBy: 'Bo', overrides: [{ control: 'lobby', reason: 'y' }], note: '' };

    expect(differencesOf(before, after).map(({ path, before: was, after: is }) => [path.join('.'), was, is])).toEqual([
      ['state', 'requested', 'approved'],
      ['approvedBy', null, 'Bo'],
      ['overrides.0.reason', 'x', 'y'],
    ]);
    expect(differencesOf(null, { name: 'x', groups: ['a', 'b'] }).map(({ path }) => path)).toEqual([['name'], ['groups']]);
    expect(differencesOf({ a: 1 }, null)).toHaveLength(1);
    expect(differencesOf(null, null)).toEqual([]);
  });

  test.each([
    ['state', 'approved', 'goedgekeurd'],
    ['until', '2027-06-30', '30 juni 2027'],
    ['platforms', ['teams', 'meet'], 'Microsoft Teams, Google Meet'],
    ['active', false, 'nee'],
    ['note', null, 'leeg'],
    ['control', 'lobby', 'Wachtruimte overslaan'],
    ['control', 'of-later', 'of-later'],
    ['reason', 'approved', 'approved'],
    ['name', '<b>x</b>', '<b>x</b>'],
  ])('%s %j reads as %s', (field, value, text) => {
    const rights = new Map([['lobby', { nl: 'Wachtruimte overslaan', en: 'Bypassing the lobby' }]]);

    expect(detailText(value, [field], words, rights)).toBe(text);
  });

  test('what an action and a subject are called, also where they are of a later service', () => {
    expect(words.say(actionText('exception.approved'))).toBe('keurde een afwijking goed');
    expect(words.say(actionText('constructor'))).toBe('constructor');
    expect(subjectParts('exception/1648cbb7-5d2b-4ac2-8754-2167376386b8')).toEqual({
      kind: { nl: 'afwijking', en: 'deviation' },
      which: '1648cbb7',
    });
    expect(subjectParts('checklist/lijst/punt/board').which).toBe('lijst › punt');
    expect(pathText(['overrides', '1', 'reason'], words)).toBe('eigen waarden › 2 › reden');
  });
});

function anAudit(day: string, high: number, complete = true): Audit {
  const at = `2026-11-${day}T03:00:00.000Z`;
  const { summary, preset, stage } = aRecord();
  return {
    id: day,
    startedAt: at,
    finishedAt: at,
    preset,
    stage,
    trigger: 'nightly',
    collectionId: null,
    complete,
    summary: { ...summary, gaps: { high, medium: 0, low: 0 } },
  };
}

function aChange(kind: ChangeKind): Change {
  const finding = aFinding();
  return { key: kind, kind, before: null, after: finding };
}
