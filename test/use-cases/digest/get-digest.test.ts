import { describe, expect, test } from '@jest/globals';
import { shippedLists } from '../../../src/checklists/shipped-lists.ts';
import { wordingIn } from '../../../src/model/language.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import { cardContents } from '../../../src/reminders/card-settings.ts';
import type { Digest, DigestAsked } from '../../../src/reminders/digest/digest.ts';
import type { OrganisationStore } from '../../../src/store/store.ts';
import { getDigest } from '../../../src/use-cases/digest/get-digest.ts';
import { putOffThing } from '../../../src/use-cases/digest/put-off-thing.ts';
import { setWeeklyCard } from '../../../src/use-cases/schedules/set-weekly-card.ts';
import { noon } from '../../support/audit.ts';
import { aFinding, aRecord } from '../../support/record.ts';
import { codeOf } from '../office.ts';
import { openListsOffice } from '../checklists/lists-office.ts';

const office = openListsOffice();
const shipped = shippedLists();

async function told(store: OrganisationStore, given: Partial<DigestAsked> = {}): Promise<Digest> {
  const usual = {
    school: null,
    contents: cardContents,
    occasion: 'weekly',
    today: '2026-11-22',
    since: '2026-11-16T07:30:00.000Z',
    snoozed: [],
  } as const;
  return getDigest({ store, shipped, clock: { now: () => noon } }, { ...usual, ...given });
}

async function keep(store: OrganisationStore, record: AuditRecord): Promise<void> {
  await store.audits.add(record, { trigger: 'nightly', collectionId: null });
}

const titles = ({ things }: Digest): readonly string[] =>
  things.map(({ title, school }) => `${wordingIn(title, 'nl')}${school === null ? '' : ` (${school})`}`);

describe('of a school board', () => {
  test('gaps are held against the audit that was there at the last card, whatever ran in between', async () => {
    const { store } = await office.board();
    const right = aFinding({ outcome: 'ok' });
    await keep(store, aRecord({ id: 'toen', findings: [right], finishedAt: '2026-11-15T08:00:00.000Z' }));
    await keep(store, aRecord({ id: 'ertussen', findings: [aFinding()], finishedAt: '2026-11-18T08:00:00.000Z' }));
    await keep(store, aRecord({ id: 'nu', findings: [aFinding()], finishedAt: '2026-11-22T08:00:00.000Z' }));

    const digest = await told(store);
    const first = await told(store, { since: null });
    const older = await told(store, { since: '2026-11-01T07:30:00.000Z' });

    expect([digest, first, older].map(({ changes }) => changes)).toEqual([{ opened: 1, mended: 0 }, null, null]);
  });

  test('what was ticked, done and decided since then went right; what the audit contradicts did not', async () => {
    const { store, as, change, add, audited } = await office.board();
    const leader = as('leader');
    await change(leader, 'loa-elo', { ticked: true });
    await change(leader, 'ovsg-decide-work-rules', { decisions: [{ body: 'Gemeenteraad', date: '2026-11-20', document: null }] });
    await add(leader, 'action', { title: 'Koptelefoons kopen', done: '2026-11-19' });
    await add(leader, 'action', { title: 'Vorig jaar al gedaan', done: '2025-11-19' });
    await change(leader, 'loa-code-ban-recording', { ticked: true });
    await audited(aRecord({ findings: [aFinding()] }));

    const { wentRight, things } = await told(store, { contents: ['checklists'] });

    const lines = wentRight.map((one) => ('title' in one ? `${one.kind} ${wordingIn(one.title, 'nl')}` : one.kind));
    expect(lines).toEqual([
      'ticked Elektronische leeromgeving (elo)',
      expect.stringMatching(/^agreed .*arbeidsreglement/i),
      'agreed Koptelefoons kopen',
    ]);
    expect(things).toContainEqual(expect.objectContaining({ about: expect.objectContaining({ task: 'contradicted' }) }));
  });

  test('the whole of it tells of each school by name, a school of itself and of what is everybody’s', async () => {
    const { store, as, change, add } = await office.board();
    const leader = as('leader');
    await store.schools.put({ id: 'linde', name: 'De Linde', stage: 'primary', country: 'NL' });
    await store.schools.put({ id: 'eik', name: 'De Eik', stage: 'primary', country: 'NL' });
    const late = { due: '2026-11-10', owner: { id: 'jan', name: 'Jan' } };
    await change(leader, 'loa-wifi', late, { school: 'linde' });
    await change(leader, 'loa-elo', late, { school: 'eik' });
    // Of a list in which people keep things to themselves too.
    await change(leader, 'knh-1-1-vision-law', late, { school: 'eik' });
    await add(leader, 'action', { title: 'Voor allemaal', due: '2026-11-10' });

    const whole = await told(store, { contents: ['checklists'] });
    const linde = await told(store, { contents: ['checklists'], school: 'linde' });

    expect(titles(whole).toSorted()).toEqual([
      'Elektronische leeromgeving (elo) (De Eik)',
      expect.stringMatching(/wet.*\(De Eik\)$/i),
      'Voor allemaal',
      'Wifi en internetverbinding (De Linde)',
    ]);
    expect(titles(linde).toSorted()).toEqual(['Voor allemaal', 'Wifi en internetverbinding']);
    expect([whole.name, linde.name]).toEqual(['Scholengroep De Linde', 'De Linde']);
    expect(await codeOf(told(store, { school: 'weg' }))).toBe('not-there');
  });

  test('what a card does not tell of is not even counted', async () => {
    const { store, as, change } = await office.board();
    await change(as('leader'), 'loa-wifi', { due: '2026-11-10' });
    await keep(store, aRecord({ findings: [aFinding()], finishedAt: '2026-11-22T08:00:00.000Z' }));

    const digest = await told(store, { contents: ['question'] });

    expect(digest).toMatchObject({ things: [], more: 0, standing: null, changes: null, wentRight: [], isQuiet: false });
    expect(digest.question?.page).toMatch(/^checklists\/kennisnet-handreiking-ict-bekwaamheid\?item=knh-/);
  });
});

test('what two people put off at the same moment stays away, both', async () => {
  const { store, as, change } = await office.board();
  const [leader, admin] = [as('leader'), as('admin')];
  await change(leader, 'loa-wifi', { due: '2026-11-20' });
  await change(leader, 'loa-materials', { due: '2026-11-21' });
  await setWeeklyCard(leader, { placeId: 'kanaal', platform: 'teams', locale: 'nl' }, { weekday: 1, time: '08:30' });
  const [first = '', second = ''] = (await told(store, { contents: ['checklists'] })).things.map(({ id }) => id);

  const presses = [
    putOffThing(leader, { placeId: 'kanaal', thing: first }, 1),
    putOffThing(admin, { placeId: 'kanaal', thing: second }, 1),
  ];

  expect(await Promise.all(presses)).toMatchObject([{ outcome: 'done' }, { outcome: 'done' }]);
  const [schedule] = await store.schedules.list();
  expect(schedule?.details['snoozed']).toMatchObject([{ thing: first }, { thing: second }]);
});
