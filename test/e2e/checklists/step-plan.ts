import { describe, expect, test } from '@jest/globals';
import { keep, rowOf, tells, unfold, type Visits } from './visits.ts';

const plan = '/checklists/ovsg-stappenplan';

export function stepPlanJourneys({ open, go }: Visits): void {
  describe('the step plan of OVSG', () => {
    test('OV-1, OV-4: steps stand in three phases with who does, decides or advises; a later one warns of what is open before it, and blocks nothing', async () => {
      const page = await open(`${plan}?item=ovsg-decide-processing-agreement`);
      const row = rowOf(page, 'ovsg-decide-processing-agreement');
      await row.getByText('Eerst nog: Voorbereiding', { exact: false }).waitFor();

      expect(await page.getByRole('heading', { level: 2, name: /^\d?\.? ?(Voorbereiding|Besluitvorming|Implementatie)/ }).count()).toBe(3);
      expect(await row.innerText()).toMatch(/Wie:.*\(besluit\).*\(adviseert\)/);
      await tells(page, 'Afgevinkt', async () => row.getByRole('checkbox').check());
    });

    test('OV-2, OV-3: a date that nobody entered is asked for; entered, it gives steps their deadline', async () => {
      const page = await open(plan);
      await tells(page, 'Afgevinkt', async () => rowOf(page, 'ovsg-prep-locations').getByRole('checkbox').check());
      await go(page, '/checklists');
      const missing = page.getByRole('link', { name: 'Vul de datum in: Eerste lesdag van het schooljaar' });
      const rest = page.getByRole('button', { name: /^Toon alle/ });
      await missing.or(rest).first().waitFor();
      if ((await rest.count()) > 0) await rest.click();
      await missing.click();

      await page.getByRole('button', { name: 'Datum toevoegen' }).click();
      await page.getByLabel('Wat', { exact: true }).selectOption({ label: 'Eerste lesdag van het schooljaar' });
      await page.getByLabel('Dag, of eerste dag').fill('2026-09-02');
      await keep(page);
      await page.getByRole('link', { name: 'Terug naar de lijst' }).click();

      await page.getByText('uiterlijk 2 september 2026').first().waitFor();
      await page.getByText('nog niet ingevuld').first().waitFor();
    });

    test('OV-5: a decision of a body is recorded with its date and document', async () => {
      const page = await open(`${plan}?item=ovsg-prep-board-talk`);
      const row = rowOf(page, 'ovsg-prep-board-talk');

      await row.getByLabel('Wie besloot').fill('Gemeenteraad');
      await row.getByLabel('Datum').fill('2026-06-22');
      await row.getByLabel('Link naar het document').fill('https://gemeente.example/besluit');
      await row.getByRole('button', { name: 'Besluit vastleggen' }).click();
      await keep(page, row);
      await page.reload();

      await row.getByText(/Besluit: Gemeenteraad, 22 juni 2026/).waitFor();
    });

    test('OV-6, OV-7: an academy plans a subject wholly at a distance in a grade that may not, and is told both; pupils get a page of it', async () => {
      const page = await open('/checklists/registers/subject-plan?list=ovsg-stappenplan');

      await page.getByRole('button', { name: 'Vak plannen' }).click();
      await page.getByLabel('Vak', { exact: true }).fill('Muziektheorie');
      await page.getByLabel('Klas of cursus').fill('MT 1A');
      await page.getByRole('button', { name: 'Les toevoegen' }).click();
      const lesson = page.getByRole('group', { name: 'Regel 1' });
      await lesson.getByLabel('Datum').fill('2027-01-13');
      await lesson.getByLabel('Hoe').selectOption({ label: 'op afstand' });
      await keep(page);

      await page.getByText(/Interactief afstandsonderwijs mag niet in de eerste graad/).waitFor();
      await page.getByText(/Een vak mag niet volledig op afstand/).waitFor();
      await page.getByRole('link', { name: /^Pagina om af te drukken/ }).click();
      await page.getByRole('cell', { name: 'op afstand' }).waitFor();
      await go(page, `${plan}?item=ovsg-run-year-plan`);
      await rowOf(page, 'ovsg-run-year-plan')
        .getByText('2 aandachtspunten')
        .or(rowOf(page, 'ovsg-run-year-plan').getByText('1 aandachtspunt'))
        .waitFor();
    });

    test('OV-8: the starting situation of pupils is kept as counts, asks for a plan, and ticks its step', async () => {
      const page = await open('/checklists/registers/survey?list=ovsg-stappenplan');

      await page.getByRole('button', { name: 'Bevraging toevoegen' }).click();
      await page.getByLabel('Klas, cursus of team').fill('Piano 3');
      await page.getByLabel('Gevraagd op').fill('2026-09-15');
      for (const [label, count] of [
        ['Hoeveel antwoordden', '12'],
        ['Met geschikt materiaal', '12'],
        ['Met een goede verbinding', '10'],
        ['Met voldoende vaardigheden', '11'],
      ] as const)
        await page.getByLabel(label).fill(count);
      await keep(page);
      await page.getByText('Nog niet goed meedoen kunnen ten minste 2 van de 12. Spreek af wat de school doet.').waitFor();
      await page.getByRole('link', { name: 'Terug naar de lijst' }).click();

      await rowOf(page, 'ovsg-run-student-analysis').getByText('volgt het register').first().waitFor({ state: 'attached' });
    });

    test('OV-9: in Flanders it speaks Flemish', async () => {
      const page = await open('/checklists/registers/subject-plan', 'leader nl-BE');
      await page.getByRole('button', { name: 'Vak plannen' }).click();

      await page.getByLabel('Leerkracht').waitFor();
    });

    test('OV-10: at enrolment there is a text for pupils and parents, to copy with the name of the school', async () => {
      const page = await open(`${plan}?school=academie-de-linde`);
      await unfold(page, 'Informeer leerlingen en ouders bij inschrijving');
      const row = rowOf(page, 'ovsg-run-inform-at-enrolment');

      await row.getByText(/Een deel van de lessen van Academie De Linde kan interactief afstandsonderwijs zijn/).waitFor();
      expect(await row.getByRole('button', { name: 'Kopieer de tekst' }).isVisible()).toBe(true);
    });
  });
}
