import { describe, expect, test } from '@jest/globals';
import type { LessonDesk } from '../../src/lessons/lesson-desk.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { PersonHere } from '../../src/schools/person-desk.ts';
import { aTeacher, closedOptions, meetingStore, openOptions, type MeetingStore } from '../support/lessons.ts';
import { aBrowser } from './support/browser.ts';
import { aServiceWith } from './support/lessons-service.ts';
import { focused, until } from './support/until.ts';
import { hindrancesInEveryWay, hindrancesOn } from './support/ways.ts';

const longName = `<img src=x onerror="document.title='taken over'"> ${'Rekenen'.repeat(1500)}`;

const stores = new Map<string, MeetingStore>();
const desks: Readonly<Record<string, () => MeetingStore>> = {
  teacher: () =>
    meetingStore(
      [
        { id: 'les-1', subject: 'Rekenen groep 5', times: 3 },
        { id: 'les-2', subject: longName },
      ],
      { ignores: ['allowAttendeeToEnableMic'] },
    ),
  leader: () => meetingStore([{ id: 'les-1', subject: 'Mentoruur', options: closedOptions }]),
  board: () => meetingStore([]),
  admin: () =>
    meetingStore([
      { id: 'les-1', subject: '', options: {} },
      { id: 'les-2', subject: 'Taal', options: openOptions },
    ]),
};

/** As each persona has them; the DPO has not shared theirs. */
async function deskOf({ id }: Actor): Promise<LessonDesk | null> {
  const make = Object.entries(desks).find(([persona]) => id.includes(persona))?.[1];
  if (make === undefined) return null;
  const store = stores.get(id) ?? make();
  stores.set(id, store);
  return store.desk;
}

/** The ICT coordinator turns out to be a pupil. */
async function personOf({ id }: Actor): Promise<PersonHere> {
  return id.includes('ict') ? aTeacher({ role: 'student' }) : aTeacher();
}

const service = aServiceWith(() => ({ lessons: deskOf, person: personOf }));
const browser = aBrowser();
const address = (): string => `${service.address()}/tab/lessons`;

describe('a teacher looks at their own lessons', () => {
  test('sees what the school has set, what is left of each lesson, and what they do themselves', async () => {
    const { page, complaints } = await browser.open({ persona: 'teacher' });

    await page.goto(address());
    await page.getByRole('heading', { name: 'Rekenen groep 5' }).waitFor();

    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Dit heeft de school ingesteld',
      'Je lessen, komende 7 dagen',
      'Dit doe je zelf',
    ]);
    const lesson = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Rekenen groep 5' }) });
    expect(await lesson.getByText('maandag 23 november, 09:00–09:50; 3 keer in deze 7 dagen').isVisible()).toBe(true);
    await lesson.getByText('Alle punten van deze les').click();
    expect(await lesson.getByRole('listitem').filter({ hasText: 'Wachtruimte overslaan' }).innerText()).toContain('Aandachtspunt');
    expect(await page.title()).toBe('Mijn lessen – Lesklaar');
    expect(complaints).toEqual([]);
  });

  test('by keyboard: confirms what will change, and hears what came of it; what Teams did not take is theirs to set', async () => {
    const { page } = await browser.open({ persona: 'teacher' });
    await page.goto(address());

    await page.getByRole('button', { name: 'Zet goed: Rekenen groep 5' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Rekenen groep 5 goed zetten?' });
    await dialog.getByText('Deze 5 punten veranderen in deze les:').waitFor();
    expect(await dialog.getByRole('listitem').first().innerText()).toMatch(
      /Presentator zijn\s+van\s+iedereen\s+naar\s+alleen de organisator/,
    );
    expect(await dialog.getByText('Het geldt voor alle lessen in deze reeks').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(stores.values().next().value?.changes).toEqual([]);

    await page.getByRole('button', { name: 'Zet goed: Rekenen groep 5' }).press('Enter');
    await dialog.getByRole('button', { name: 'Ja, zet goed' }).press('Enter');
    const result = page.getByRole('dialog', { name: 'Rekenen groep 5' });
    await result.getByText('4 punten staan nu goed, 1 nog niet.').waitFor();
    expect(await result.getByRole('link', { name: /Vergaderopties/ }).getAttribute('href')).toMatch(/^https:/);
    await result.getByRole('button', { name: 'Sluiten', exact: true }).last().press('Enter');

    await page.getByText('1 punt goed te zetten').first().waitFor();
    await until('the focus on the lesson', async () => (await page.evaluate<string>(focused)).includes('Rekenen groep 5'));
  });

  test('a lesson that changed meanwhile is shown anew before anything is changed', async () => {
    const { page } = await browser.open({ persona: 'admin', lang: 'en' });
    await page.goto(address());
    await page.getByRole('button', { name: 'Mend: Taal' }).click();
    await page.getByText('These 5 points change in this lesson:').waitFor();
    const [store] = [...stores.entries()].filter(([id]) => id.includes('admin')).map(([, one]) => one);

    store?.set('les-2', { allowedPresenters: 'organizer' });
    await page.getByRole('button', { name: 'Yes, mend it' }).click();
    await page.getByText('This lesson has changed in the meantime').first().waitFor();

    expect(await page.getByText('These 4 points change in this lesson:').isVisible()).toBe(true);
    expect(store?.changes).toEqual([]);
  });

  test('says once that they read an instruction, and goes on from there', async () => {
    const { page } = await browser.open({ persona: 'teacher' });
    await page.goto(address());
    const button = page.getByRole('button', { name: 'Ik heb dit gelezen: Camera' });

    await button.press('Enter');
    await page.getByText(/^1 van de \d+ instructies gelezen$/).waitFor();
    await until('the focus on the day', async () => (await page.evaluate<string>(focused)).includes('Gelezen op 22 november 2026'));
    await page.reload();

    await page.getByText('Gelezen op 22 november 2026').waitFor();
    expect(await button.count()).toBe(0);
  });

  test('has a right explained where it stands', async () => {
    const { page } = await browser.open({ persona: 'teacher', lang: 'nl-BE' });
    await page.goto(address());

    const instruction = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Camera' }) });
    await instruction.locator('summary').press('Enter');

    await instruction.getByText('Waarom dit telt').waitFor();
    expect(await instruction.getByText('Hoe het nu staat').isVisible()).toBe(true);
  });
});

describe('what may stand there instead', () => {
  test.each([
    ['leader', 'Je les is klaar.'],
    ['board', 'Je hebt de komende 7 dagen geen lessen op afstand'],
    ['dpo', 'Lesklaar mag je lessen nog niet bekijken'],
    ['ict-coordinator', 'Deze pagina is voor leraren'],
    ['admin', 'Les zonder naam'],
  ])('a %s reads “%s”', async (persona, words) => {
    const { page, complaints } = await browser.open({ persona });

    await page.goto(address());
    await page.getByText(words).first().waitFor();

    expect(await page.getByRole('heading', { name: 'Dit doe je zelf' }).count()).toBe(persona === 'ict-coordinator' ? 0 : 1);
    expect(complaints).toEqual([]);
  });

  test('lessons that cannot be read do not take the rest away', async () => {
    const { page } = await browser.open({ persona: 'teacher' });
    await page.route('**/api/my/lessons?*', (route) => route.abort());

    await page.goto(address());
    await page.getByRole('alert').filter({ hasText: 'Geen verbinding' }).waitFor();

    expect(await page.getByRole('heading', { name: 'Camera' }).isVisible()).toBe(true);
  });
});

describe('nothing keeps anybody out', () => {
  test('of lessons and instructions, and of mending one', async () => {
    const { page, complaints } = await browser.open({ persona: 'admin' });
    const found: string[] = [];

    await page.goto(address());
    await page.getByRole('heading', { name: 'Taal' }).waitFor();
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await page.getByText('Waarom dit telt').first().waitFor();
    found.push(...(await hindrancesInEveryWay(page)));
    await page.getByRole('button', { name: /^Zet goed: Taal/ }).click();
    await page.getByRole('button', { name: /^Ja, zet goed/ }).waitFor();
    found.push(...(await hindrancesInEveryWay(page)));

    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a name of ten thousand signs is text, and stays in its place', async () => {
    const { page } = await browser.open({ persona: 'teacher', width: 320 });

    await page.goto(address());
    await page.getByRole('heading', { name: /<img src=x/ }).waitFor();
    await page.getByRole('button', { name: /^Zet goed: <img/ }).click();
    await page.getByRole('button', { name: 'Ja, zet goed' }).waitFor();

    expect(await hindrancesOn(page)).toEqual([]);
    expect([await page.title(), await page.locator('main img').count()]).toEqual(['Mijn lessen – Lesklaar', 0]);
  });
});
