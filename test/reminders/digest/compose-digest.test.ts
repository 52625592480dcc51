import { describe, expect, test } from '@jest/globals';
import { composeDigest } from '../../../src/reminders/digest/compose-digest.ts';
import type { Digest } from '../../../src/reminders/digest/digest.ts';
import { wordingIn } from '../../../src/model/language.ts';
import { aFinding, aRecord } from '../../support/record.ts';
import { aQuestion, aTask, anAttestation, anException, aWeek } from './a-week.ts';

const sunday = '2026-11-22T08:00:04.000Z';
const weekBefore = '2026-11-15T08:00:04.000Z';
const partial = [{ ...aRecord().sources[0], complete: false }] as ReturnType<typeof aRecord>['sources'];

function linesOf({ things }: Digest): readonly string[] {
  return things.map(({ about, title, due, workBy, owner, deed }) => {
    const whose = 'name' in owner ? owner.name : owner.roles.map(({ nl }) => nl).join();
    return [about.kind, wordingIn(title, 'nl'), whose, workBy?.day ?? due ?? '-', deed].join(' | ');
  });
}

describe('what changed in the settings since the last card', () => {
  const gap = aFinding();
  const right = aFinding({ outcome: 'ok' });

  test('a gap that came is new, and one that went went right', () => {
    const facts = aWeek({
      record: aRecord({ findings: [gap, aFinding({ control: 'lobby', outcome: 'ok' })], finishedAt: sunday }),
      before: aRecord({ findings: [right, aFinding({ control: 'lobby' })], finishedAt: weekBefore }),
    });

    const digest = composeDigest(facts, aQuestion());

    expect(digest.things).toMatchObject([{ about: { kind: 'gap', since: 'new', places: 1, people: { count: 412, role: 'student' } } }]);
    expect(digest.wentRight).toMatchObject([{ kind: 'mended', platform: 'teams', places: 1 }]);
    expect(digest.changes).toEqual({ opened: 1, mended: 1 });
  });

  test('what could not be read this time is not called mended, and is told', () => {
    const unread = aFinding({ outcome: 'unknown', observed: [] });
    const facts = aWeek({
      record: aRecord({ findings: [unread], sources: partial, finishedAt: sunday }),
      before: aRecord({ findings: [gap], finishedAt: weekBefore }),
    });

    const digest = composeDigest(facts, aQuestion());

    expect(digest.wentRight).toEqual([]);
    expect(digest.things).toMatchObject([{ about: { kind: 'unseen', findings: 1 } }]);
    expect(digest.isQuiet).toBe(false);
  });

  test('what another norm asks is no news of the tenant', () => {
    const facts = aWeek({
      record: aRecord({ findings: [gap], preset: 'cisa-scuba', finishedAt: sunday }),
      before: aRecord({ findings: [{ ...gap, outcome: 'ok', expected: 'everyone' }], finishedAt: weekBefore }),
    });

    expect(composeDigest(facts, aQuestion()).changes).toEqual({ opened: 0, mended: 0 });
  });

  test('at the first card there is nothing to compare with, and nothing is called new', () => {
    const facts = aWeek({ record: aRecord({ findings: [gap], finishedAt: sunday }), before: null });

    const { things, changes } = composeDigest(facts, aQuestion({ since: null }));

    expect([things[0]?.about, changes]).toMatchObject([{ since: 'before' }, null]);
  });

  test('an audit of long ago, and none at all, are things to do themselves', () => {
    const old = composeDigest(aWeek({ record: aRecord({ findings: [right], finishedAt: '2026-10-01T08:00:00.000Z' }) }), aQuestion());
    const none = composeDigest(aWeek({ record: null, before: null }), aQuestion());

    expect([linesOf(old), linesOf(none)]).toEqual([
      ['audit | Laat de instellingen opnieuw controleren | systeembeheerder | - | open'],
      ['audit | Laat de instellingen een eerste keer controleren | systeembeheerder | - | open'],
    ]);
  });
});

describe('what is open, the most urgent first', () => {
  const tasks = [
    aTask({ item: 'juni', due: '2027-06-10' }),
    aTask({ item: 'zonder-dag', owner: { id: 'jan', name: 'Jan' }, canTick: false }),
    aTask({ item: 'kerst', due: '2026-12-28' }),
    aTask({ item: 'vrijdag', due: '2026-11-27', owner: null }),
    aTask({ item: 'te-laat', due: '2026-11-20', late: true }),
  ];

  test('late before soon before someday; whose it is, until when, and the one thing to do', () => {
    expect(linesOf(composeDigest(aWeek({ tasks: tasks.slice(0, 2).concat(tasks.slice(3)) }), aQuestion()))).toEqual([
      'task | Rechten van leerlingen nagekeken | Sanne Bakker | 2026-11-20 | finish',
      'task | Rechten van leerlingen nagekeken | ict-coördinator | 2026-11-27 | take',
      'task | Rechten van leerlingen nagekeken | Jan | - | open',
    ]);
  });

  test('what is due in a holiday is told of in time, with the last day of school before it', () => {
    const inTime = composeDigest(
      aWeek({ tasks: [aTask({ due: '2026-12-28' })] }),
      aQuestion({ today: '2026-12-07', contents: ['checklists'] }),
    );

    expect(inTime.things).toMatchObject([{ due: '2026-12-28', workBy: { day: '2026-12-18', holiday: { nl: 'kerstvakantie' } } }]);
  });

  test('nobody is asked in November for what is due in June', () => {
    expect(composeDigest(aWeek({ tasks: [aTask({ due: '2027-06-10' })] }), aQuestion()).isQuiet).toBe(true);
  });

  test('many gaps leave room for what is late', () => {
    const controls = ['recording', 'lobby', 'presenting', 'meeting-chat', 'ai-notes', 'reactions', 'renaming', 'camera', 'webinars'];
    const record = aRecord({ findings: controls.map((control) => aFinding({ control })), finishedAt: sunday });

    const digest = composeDigest(aWeek({ record, before: null, tasks: [aTask({ due: '2026-11-20', late: true })] }), aQuestion());

    expect(digest.things.map(({ about }) => about.kind)).toEqual(['task', 'gap', 'gap', 'gap', 'gap', 'gap', 'gap']);
    expect(digest.more).toBe(3);
  });

  test('a deviation is told of six weeks before it ends, until the gap itself is seen again', () => {
    const exception = anException({ until: '2026-12-22' });
    const attestation = anAttestation({ until: '2026-11-20' });

    const kinds = composeDigest(aWeek({ exceptions: [exception], attestations: [attestation] }), aQuestion()).things.map(
      ({ about, late }) => `${about.kind}${late ? ' late' : ''}`,
    );
    const seenAgain = composeDigest(aWeek({ exceptions: [{ ...exception, until: '2026-11-20' }] }), aQuestion());

    expect(kinds).toEqual(['attestation late', 'exception']);
    expect(seenAgain.things).toEqual([]);
  });

  test('one that was renewed says nothing of the one before it', () => {
    const renewed = [anException({ until: '2026-11-24' }), anException({ id: 'nieuw', until: '2027-09-01' })];

    expect(composeDigest(aWeek({ exceptions: renewed }), aQuestion()).isQuiet).toBe(true);
  });

  test('instructions are counted, and nobody is named', () => {
    const one = { control: 'lobby', platform: 'teams', title: { nl: 'x', en: 'x' }, text: { nl: 'x', en: 'x' } } as const;
    const instructions = {
      state: 'open',
      teachers: 2,
      instructions: [
        { ...one, confirmedBy: [{ name: 'Fatima', at: sunday }] },
        {
          ...one,
          confirmedBy: [
            { name: 'Fatima', at: sunday },
            { name: 'Bram', at: sunday },
          ],
        },
      ],
    } as const;

    const digest = composeDigest(aWeek({ instructions }), aQuestion());

    expect(digest.things).toMatchObject([{ about: { open: 1, of: 2, teachers: 2 } }]);
    expect(JSON.stringify(digest)).not.toMatch(/Fatima|Bram/);
  });
});

describe('what a week is about', () => {
  const gap = aRecord({ findings: [aFinding()], finishedAt: sunday });
  const tasks = [aTask({ item: 'deze-week', due: '2026-11-27' }), aTask({ item: 'daarna', due: '2026-12-04' }), aTask({ item: 'ooit' })];

  test('the first week of school asks only what is due in it', () => {
    const digest = composeDigest(aWeek({ record: gap, tasks }), aQuestion({ occasion: 'first-week' }));

    expect(digest.things.map(({ due }) => due)).toEqual(['2026-11-27']);
  });

  test('before a summer ends only what is due then', () => {
    const digest = composeDigest(aWeek({ record: gap, tasks }), aQuestion({ occasion: 'summer-deadline' }));

    expect(digest.things.map(({ due }) => due)).toEqual(['2026-11-27', '2026-12-04']);
  });

  test('after a holiday all of it is told at once', () => {
    expect(composeDigest(aWeek({ record: gap, tasks }), aQuestion({ occasion: 'catch-up' })).things).toHaveLength(4);
  });
});

describe('what was put off', () => {
  const facts = aWeek({ tasks: [aTask({ due: '2026-11-20', late: true })] });
  const [thing] = composeDigest(facts, aQuestion()).things;

  test('stays away until its last day, is counted, and comes back', () => {
    const snoozed = [{ thing: thing?.id ?? '', until: '2026-11-29' }];

    const now = composeDigest(facts, aQuestion({ snoozed }));
    const later = composeDigest(facts, aQuestion({ snoozed, today: '2026-11-30' }));

    expect([now.things.length, now.putOff, later.things.length, later.putOff]).toEqual([0, 1, 1, 0]);
  });

  test('a gap that is set so in another place too is no longer what was put off', () => {
    const gapIn = (...names: readonly string[]) =>
      aRecord({ findings: names.map((name) => aFinding({ scope: { kind: 'policy', id: name, name } })), finishedAt: sunday });
    const [first] = composeDigest(aWeek({ record: gapIn('Global') }), aQuestion()).things;
    const snoozed = [{ thing: first?.id ?? '', until: '2026-12-29' }];

    expect(composeDigest(aWeek({ record: gapIn('Global') }), aQuestion({ snoozed })).things).toEqual([]);
    expect(composeDigest(aWeek({ record: gapIn('Global', 'Leerlingen') }), aQuestion({ snoozed })).things).toHaveLength(1);
  });
});

describe('what went right', () => {
  test('is of the week since the last card: ticks, decisions, approvals and what was read', () => {
    const facts = aWeek({
      ticked: [
        { title: 'Vorige maand', at: '2026-10-20T10:00:00.000Z', list: null },
        { title: 'Deze week', at: '2026-11-18T10:00:00.000Z', list: null },
      ],
      agreed: [
        { title: 'Vandaag', at: '2026-11-23' },
        { title: 'Volgende week', at: '2026-12-01' },
      ],
      exceptions: [anException({ approvedAt: '2026-11-20T10:00:00.000Z' })],
      confirmedAt: ['2026-11-20T10:00:00.000Z', '2026-11-01T10:00:00.000Z'],
    });

    expect(composeDigest(facts, aQuestion()).wentRight).toMatchObject([
      { kind: 'ticked', title: 'Deze week' },
      { kind: 'agreed', title: 'Vandaag' },
      { kind: 'approved', until: '2027-06-30' },
      { kind: 'confirmed', people: 1 },
    ]);
  });

  test('where nothing is open and nothing happened, the week is quiet', () => {
    expect(composeDigest(aWeek(), aQuestion())).toMatchObject({ isQuiet: true, things: [], wentRight: [] });
  });

  test('a question alone is no news, but for a card that has nothing else to tell', () => {
    const question = { theme: null, text: 'Wat doe je?', page: 'checklists/x' };

    expect(composeDigest(aWeek({ question }), aQuestion()).isQuiet).toBe(true);
    expect(composeDigest(aWeek({ question }), aQuestion({ contents: ['question'] })).isQuiet).toBe(false);
  });
});
