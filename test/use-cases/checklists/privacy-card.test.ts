import { describe, expect, test } from '@jest/globals';
import { askAboutApp } from '../../../src/use-cases/checklists/ask-about-app.ts';
import { checklistReport } from '../../../src/use-cases/checklists/checklist-report.ts';
import { fittingAdvice } from '../../../src/use-cases/checklists/fitting-advice.ts';
import { getChecklist } from '../../../src/use-cases/checklists/get-checklist.ts';
import { listOpenTasks } from '../../../src/use-cases/checklists/list-tasks.ts';
import { anOrganisation } from '../../support/stored.ts';
import { card, openListsOffice, person, type BoardWithLists } from './lists-office.ts';

const office = openListsOffice();
const now = { school: null, year: null };
const own = { whose: 'everybody', search: null, platforms: 'own' } as const;

test('FG-1: nine blocks and twenty-five points, whole, for every teacher', async () => {
  const { as } = await office.board();

  const { sections } = await getChecklist(as('teacher'), card, now, { ...own, platforms: 'all' });

  expect(sections).toHaveLength(9);
  expect(sections.flatMap(({ items }) => items)).toHaveLength(25);
});

test.each([
  { uses: 'Microsoft', ids: { microsoftTenantId: 'tenant-1' }, shown: ['flexfg-use-teams'] },
  { uses: 'Google', ids: { googleCustomerId: 'C1' }, shown: ['flexfg-use-meet'] },
  { uses: 'both', ids: { microsoftTenantId: 'tenant-1', googleCustomerId: 'C1' }, shown: ['flexfg-use-teams', 'flexfg-use-meet'] },
  { uses: 'who knows what', ids: {}, shown: ['flexfg-use-teams', 'flexfg-use-meet'] },
])('FG-2: a board that uses $uses gets that advice', async ({ ids, shown }) => {
  const { as, store } = await office.board();
  await store.organisation.put(anOrganisation(ids), 1);

  const { sections } = await getChecklist(as('teacher'), card, now, own);

  const points = sections.find(({ id }) => id === 'communicatie-onderling')?.items.map(({ item }) => item.id);
  expect(points).toEqual(shown);
});

describe('FG-3: a question in free words gets the fitting block', () => {
  let office1: BoardWithLists | undefined;
  test.each([
    ['Mag ik de les opnemen?', 'online-lessen'],
    ['Can I record my lesson?', 'online-lessen'],
    ['mag ik ouders whatsappen of een MAIL sturen', 'communicatie-ouders'],
    ['Kan ik mijn eigen laptop gebruiken?', 'privedevices'],
    ['Is deze app veilig?', 'appchecker'],
    ['De gemeente vraagt gegevens over de opvang', 'communicatie-instanties'],
    ['Werken we met Teams of Meet?', 'communicatie-onderling'],
    ['Wat eten we vandaag?', null],
    ['', null],
  ])('%s', async (question, section) => {
    office1 ??= await office.board();

    const { advice } = await fittingAdvice(office1.as('teacher'), question, null);

    expect(advice?.section ?? null).toBe(section);
    expect(advice === null || advice.items.length > 0).toBe(true);
  });
});

test('FG-4: “may I use this app?” is answered from the school’s own list, which teachers also find on the card', async () => {
  const { as, add } = await office.board();
  await add(as('ict-coordinator'), 'approved-app', { name: 'Kahoot!', supplier: 'Kahoot', verdict: 'approved', why: null });
  await add(as('ict-coordinator'), 'approved-app', { name: 'TikTok', verdict: 'not-approved', why: 'Geen overeenkomst.' });
  const ask = async (name: string) => askAboutApp(as('teacher'), name, null);

  expect(await ask('kahoot')).toMatchObject({ name: 'Kahoot!', verdict: 'approved' });
  expect(await ask('TIK-TOK')).toMatchObject({ verdict: 'not-approved', why: 'Geen overeenkomst.' });
  expect(await ask('Kahooot')).toMatchObject({
    verdict: 'unlisted',
    meant: 'Kahoot!',
    checker: 'https://aanpakibp.kennisnet.nl/appchecker/',
  });
  expect(await ask('Iets heel anders')).toMatchObject({ verdict: 'unlisted', meant: null });
  // On paper they take a line for each verdict, so that the card stays one page.
  const { chapters } = await checklistReport(as('teacher'), card, now);
  expect(chapters.find(({ id }) => id === 'approved-app')?.blocks).toMatchObject([
    { kind: 'facts', facts: [{ value: { nl: '“Kahoot!”' } }, { value: { nl: '“TikTok”' } }] },
  ]);
});

test('FG-4: where the board and a school differ, the strictest counts', async () => {
  const { as, add, store } = await office.board();
  await store.schools.put({ id: 'eik', name: 'De Eik', stage: null, country: null });
  await add(as('board'), 'approved-app', { name: 'Padlet', verdict: 'approved' });
  await add(as('leader'), 'approved-app', { name: 'padlet', verdict: 'ask' }, { school: 'eik' });

  expect((await askAboutApp(as('teacher'), 'Padlet', 'eik')).verdict).toBe('ask');
  expect((await askAboutApp(as('teacher'), 'Padlet', null)).verdict).toBe('approved');
});

test('FG-5: when logging in takes a parent’s address, somebody is to inform parents before it is used', async () => {
  const { as, add, mend } = await office.board();
  const app = { name: 'Squla', verdict: 'approved', parentAddress: { firstUse: '2026-12-07', informed: null }, owner: person('bea') };
  const entry = await add(as('leader'), 'approved-app', app);

  const before = await listOpenTasks(as('teacher', { id: 'bea' }), { school: null, whose: 'mine' });
  await mend(as('leader'), entry, { ...app, parentAddress: { firstUse: '2026-12-07', informed: '2026-11-22' } });

  expect(before).toMatchObject([
    { kind: 'entry', due: '2026-12-06', title: { nl: 'Informeer ouders vooraf: hun mailadres is nodig voor “Squla”' } },
  ]);
  expect(await listOpenTasks(as('teacher', { id: 'bea' }), { school: null, whose: 'mine' })).toEqual([]);
});

test('FG-6: the advice says whom to ask about personal data', async () => {
  const { as, add } = await office.board();
  const before = await fittingAdvice(as('teacher'), 'ouders', null);
  await add(as('dpo', { roles: ['board'] }), 'contact', { for: 'privacy', name: 'FG De Linde', address: 'fg@delinde.example' });

  expect(before.privacyContact).toBeNull();
  expect((await fittingAdvice(as('teacher'), 'ouders', null)).privacyContact).toBe('FG De Linde, fg@delinde.example');
});
