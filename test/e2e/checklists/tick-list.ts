import { describe, expect, test } from '@jest/globals';
import { keep, rowOf, tells, unfold, type Visits } from './visits.ts';

const list = '/checklists/lesopafstand-randvoorwaarden';

export function tickListJourneys({ open, go }: Visits): void {
  describe('the tick list of lesopafstand.nl', () => {
    test('LOA-1: a leader finds it among the lists, with its rows, parts, explanation and links', async () => {
      const page = await open('/checklists');

      await page.getByRole('link', { name: 'Checklist randvoorwaarden voor les op afstand' }).click();
      await page.getByRole('heading', { level: 2, name: /^Ict-infrastructuur/ }).waitFor();
      await unfold(page, 'Wifi en internetverbinding');
      await rowOf(page, 'loa-wifi')
        .getByRole('link', { name: /opent in een nieuw venster/ })
        .first()
        .waitFor();

      expect(await page.getByRole('main').locator('li[id^="loa-"]').count()).toBe(30);
    });

    test('LOA-2: a row is ticked with a note, evidence, an owner and a day; the history tells all of it, also after it was unticked', async () => {
      const page = await open(list);
      const row = rowOf(page, 'loa-elo');

      await tells(page, 'Afgevinkt: “Elektronische leeromgeving (elo)”', async () => row.getByRole('checkbox').check());
      await unfold(page, 'Elektronische leeromgeving (elo)');
      await row.getByRole('textbox', { name: 'Notitie' }).fill('Werkt sinds september.');
      await row.getByLabel('Link naar bewijs').fill('https://school.example/elo');
      await row.getByRole('button', { name: 'Ik doe dit' }).click();
      await row.getByLabel('Uiterlijk').fill('2027-02-01');
      await keep(page, row);
      await tells(page, 'Weer open: “Elektronische leeromgeving (elo)”', async () => row.getByRole('checkbox').uncheck());
      await row.getByText('Geschiedenis').click();
      await row.getByText(/vinkte dit af/).waitFor();

      const history = await row.getByRole('listitem').allInnerTexts();
      expect(history.join('\n')).toMatch(/zette dit weer open[^]*wees dit toe[^]*notitie: – → “Werkt sinds september\.”[^]*vinkte dit af/);
      expect(await row.getByText('voor Ingrid Hoekstra').first().isVisible()).toBe(true);
    });

    test('LOA-2: a double click is two changes, one after the other, and neither gets lost', async () => {
      const page = await open(list);
      const box = rowOf(page, 'loa-materials').getByRole('checkbox');

      await tells(page, 'Afgevinkt', async () => box.dblclick());
      await page.reload();
      await box.waitFor();

      expect(await box.isChecked()).toBe(true);
    });

    test('LOA-4: the row on central rights cannot be ticked by hand, and each failing setting leads to the page of its gap', async () => {
      const page = await open(`${list}?item=loa-central-user-rights`);
      const row = rowOf(page, 'loa-central-user-rights');
      await row.getByRole('heading', { name: 'Wat de controle ziet' }).waitFor();

      expect(await row.getByRole('checkbox').count()).toBe(0);
      await row
        .getByRole('link', { name: /^Bekijk en los op: Opnemen starten/ })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: 'Opnemen starten' }).waitFor();
      expect(new URL(page.url()).pathname).toMatch(/^\/tab\/gaps\/[\w-]{22}$/);
    });

    test('LOA-5: a teacher confirms an instruction, and the row shows who confirmed which', async () => {
      const teacher = await open('/lessons', 'teacher nl');
      const button = teacher.getByRole('button', { name: /^Ik heb dit gelezen/ }).first();
      const subject = ((await button.getAttribute('aria-label')) ?? '').replace('Ik heb dit gelezen: ', '');
      await button.click();
      await teacher.getByText(/^1 van de \d+ instructies gelezen$/).waitFor();

      const page = await open(`${list}?item=loa-teacher-instructions`);
      const row = rowOf(page, 'loa-teacher-instructions');
      const instruction = row.getByRole('listitem').filter({ hasText: subject }).filter({ hasText: '1 van' });
      await instruction.getByText('Wie bevestigde').click();

      await instruction.getByText(/^Sanne Bakker, /).waitFor();
      expect(await row.getByRole('button', { name: 'Kopieer alle instructies' }).isVisible()).toBe(true);
    });

    test('LOA-11: the instruction for a safe workplace names the school and where complaints go, to copy or to mail', async () => {
      const page = await open('/checklists/registers/contact');
      await page.getByRole('button', { name: 'Aanspreekpunt toevoegen' }).click();
      await page.getByLabel('Naam').fill('Vertrouwenspersoon');
      await page.getByLabel('E-mail, telefoon of pagina').fill('klacht@delinde.example');
      await keep(page);
      await page.getByText('Vertrouwenspersoon, klacht@delinde.example').waitFor();

      await go(page, `${list}?school=linde-college&item=loa-safe-workplace`);
      const row = rowOf(page, 'loa-safe-workplace');
      await row
        .getByText(/Een klacht over een les op afstand op Linde College\? Die kan naar Vertrouwenspersoon, klacht@delinde\.example\./)
        .waitFor();

      const mail = await row.getByRole('link', { name: 'Verstuur per mail' }).getAttribute('href');
      expect(decodeURIComponent(mail ?? '')).toContain('Vertrouwenspersoon, klacht@delinde.example');
    });

    test('LOA-12: “mine” and a search leave the rest out, and stand in the address', async () => {
      const page = await open(`${list}?whose=mine`);
      await page.getByLabel('Alleen wat voor mij is').waitFor();

      await page.getByLabel('Zoek in deze lijst').fill('bewaard');
      await page.getByText('Hoe lang opnames worden bewaard').waitFor();
      await page.getByText('Webcams en digiborden').waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('?whose=mine&search=bewaard');

      await page.getByLabel('Zoek in deze lijst').fill('bestaat niet');
      await page.getByText('Niets past hierbij').waitFor();
    });

    test('LOA-12: a teacher of a board with several schools chooses theirs, and stays there', async () => {
      const page = await open('/checklists', 'teacher nl');
      const school = page.getByLabel('School', { exact: true });

      await school.selectOption({ label: 'Linde College' });
      await page.locator('main h3 a[href*="school=linde-college"]').first().waitFor();

      expect(await school.locator('option').allInnerTexts()).toEqual([
        'Het bestuur als geheel',
        'Academie De Linde',
        'Basisschool De Linde',
        'Linde College',
      ]);
    });

    test('what goes with a row, also in another list, is a link away', async () => {
      const page = await open('/checklists/kennisnet-handreiking-ict-bekwaamheid?item=knh-2-1-central-or-local');

      await rowOf(page, 'knh-2-1-central-or-local')
        .getByRole('link', { name: 'Gebruikersrechten op de videoplatforms centraal ingericht' })
        .click();

      await page.getByRole('heading', { level: 1, name: /^Checklist randvoorwaarden/ }).waitFor();
      await rowOf(page, 'loa-central-user-rights').getByRole('heading', { name: 'Wat de controle ziet' }).waitFor();
    });

    test('two people at once: whoever comes second is told, sees what stands now, and neither loses anything', async () => {
      const leader = await open(`${list}?item=loa-platform`);
      const board = await open(`${list}?item=loa-platform`, 'board nl');
      const [ours, theirs] = [rowOf(leader, 'loa-platform'), rowOf(board, 'loa-platform')];
      await ours.getByRole('textbox', { name: 'Notitie' }).fill('Wij kozen Teams.');
      await ours.getByLabel('Uiterlijk').fill('2027-03-01');

      await theirs.getByRole('textbox', { name: 'Notitie' }).fill('Het bestuur kiest in januari.');
      await keep(board, theirs);
      await ours.getByRole('button', { name: 'Bewaren', exact: true }).click();
      await ours.getByText('Nu staat er: “Het bestuur kiest in januari.”').waitFor();
      expect(await ours.getByRole('textbox', { name: 'Notitie' }).inputValue()).toBe('Wij kozen Teams.');

      await ours.getByRole('textbox', { name: 'Notitie' }).fill('Het bestuur kiest in januari; wij kozen Teams.');
      await keep(leader, ours);
      await board.reload();
      await theirs.getByRole('textbox', { name: 'Notitie' }).waitFor();
      expect(await theirs.getByRole('textbox', { name: 'Notitie' }).inputValue()).toBe('Het bestuur kiest in januari; wij kozen Teams.');
      expect(await theirs.getByLabel('Uiterlijk').inputValue()).toBe('2027-03-01');
    });
  });
}
