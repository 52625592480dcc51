import { describe, expect, test } from '@jest/globals';
import { keep, rowOf, type Visits } from './visits.ts';

const list = '/checklists/lesopafstand-randvoorwaarden';

export function registerJourneys({ open, go }: Visits): void {
  describe('registers', () => {
    test('LOA-6: devices are counted by who can provide them, and the report adds them up', async () => {
      const page = await open('/checklists/registers/device-stock?list=lesopafstand-randvoorwaarden');

      for (const [source, available, needed] of [
        ['school', '20', '30'],
        ['gemeente', '15', '0'],
      ] as const) {
        await page.getByRole('button', { name: 'Voorraad toevoegen' }).click();
        await page.getByLabel('Van', { exact: true }).selectOption({ label: source });
        await page.getByLabel('Beschikbaar').fill(available);
        await page.getByLabel('Nodig').fill(needed);
        await page.getByLabel('Uitgeleend').fill('5');
        await keep(page);
      }
      await page.getByText('Te weinig: 10.').waitFor();
      await go(page, `${list}/report`);

      await page.getByRole('row', { name: /^Devices de school 20 30 5$/ }).waitFor();
      await page.getByRole('row', { name: /^Devices de gemeente 15 0 5$/ }).waitFor();
    });

    test('LOA-7: a protocol is drawn up, held against the tenant, and printed', async () => {
      const page = await open('/checklists/registers/recordings-protocol');

      await page.getByRole('button', { name: 'Protocol opstellen' }).click();
      await page.getByLabel('Bewaartermijn in dagen').fill('30');
      await page.getByLabel('Wie opnames daarna verwijdert').fill('de ict-coördinator');
      await keep(page);
      await page
        .getByText(/Het protocol zegt 30 dagen; de omgeving bewaart ze \d+ dagen/)
        .first()
        .waitFor();
      await page.getByRole('link', { name: /^Pagina om af te drukken/ }).click();

      await page.getByRole('heading', { level: 1, name: 'Protocol voor opnames van lessen' }).waitFor();
      await page.getByText('Opnames blijven hoogstens 30 dagen staan', { exact: false }).waitFor();
    });

    test('LOA-8: an agreement on recording is what permits teachers to record, and the audit counts it so', async () => {
      const page = await open('/checklists/registers/recording-agreement');

      await page.getByRole('button', { name: 'Afspraak toevoegen' }).click();
      await page.getByLabel('Welke lessen').fill('Lessen van groep 8 voor wie thuis is');
      await page.getByLabel('Hoe', { exact: true }).selectOption({ label: 'opgenomen om later te bekijken' });
      await page.getByLabel('Waarom').fill('Om later te herhalen.');
      await page.getByLabel('Besloten door').fill('het team');
      await page.getByLabel('Geldt vanaf').fill('2026-01-01');
      await keep(page);
      await page.getByText('Hiermee mogen leraren deze lessen opnemen.').waitFor();

      await go(page, `${list}?item=loa-record-lessons-when`);
      const row = rowOf(page, 'loa-record-lessons-when');
      await row.getByText(/^In orde of niet te zien: \d+$/).click();
      await row.getByText('afgesproken', { exact: true }).waitFor();
    });

    test('LOA-9, LOA-3: a code of conduct with its points, acknowledged by a group, prints and ticks the part that asks for it, and its row counts that part', async () => {
      const page = await open('/checklists/registers/code-of-conduct');

      await page.getByRole('button', { name: 'Gedragscode opstellen' }).click();
      await page
        .getByRole('group', { name: /^Wat erin staat/ })
        .getByRole('checkbox')
        .first()
        .check();
      await page.getByLabel('Wat de school er zelf bij zet').fill('Je camera mag uit als je dat fijner vindt.');
      await page.getByRole('button', { name: 'Groep of team toevoegen' }).click();
      await page.getByLabel('Groep of team', { exact: true }).fill('Klas 2B');
      await page.getByRole('group', { name: 'Regel 1' }).getByLabel('Datum').fill('2026-02-03');
      await keep(page);
      await page.getByText('Bevestigd door 1 groep.').waitFor();
      await page.getByRole('link', { name: /^Pagina om af te drukken/ }).click();
      await page.getByText('Bevestigd door “Klas 2B”, 3 februari 2026').waitFor();
      await page.getByText('Je camera mag uit als je dat fijner vindt.').waitFor();

      await go(page, list);
      await rowOf(page, 'loa-code-private-situation').getByText('volgt het register').first().waitFor({ state: 'attached' });
      await rowOf(page, 'loa-code-of-conduct').getByText('1 van 3 onderdelen').waitFor();
    });

    test('LOA-10: the row on processing agreements follows their register', async () => {
      const page = await open('/checklists/registers/processing-agreement?list=lesopafstand-randvoorwaarden');

      await page.getByRole('button', { name: 'Overeenkomst toevoegen' }).click();
      await page.getByLabel('Product').fill('Teams');
      await page.getByLabel('Leverancier').fill('Microsoft');
      await page.getByLabel('Getekend op').fill('2026-01-10');
      await keep(page);
      await page.getByText('Zet de overeenkomst in het register.').waitFor();
      await page.getByRole('button', { name: '“Teams (Microsoft)” wijzigen' }).click();
      await page.getByLabel('In het register sinds').fill('2026-02-01');
      await keep(page);
      await page.getByText('Getekend en geregistreerd.').waitFor();
      await page.getByRole('link', { name: 'Terug naar de lijst' }).click();

      const row = rowOf(page, 'loa-processing-agreements');
      await row.getByText('volgt het register').first().waitFor({ state: 'attached' });
      expect(await row.getByRole('checkbox').count()).toBe(0);
    });

    test('FG-4, FG-5: an app that takes a parent’s address asks to inform parents first', async () => {
      const page = await open('/checklists/registers/approved-app');

      await page.getByRole('button', { name: 'App toevoegen' }).click();
      await page.getByLabel('App', { exact: true }).fill('Knutselkrant');
      await page.getByLabel('Aanmelden vraagt een mailadres van een ouder').check();
      await page.getByLabel('Eerste gebruik').fill('2027-01-11');
      await keep(page);
      await page.getByText('Informeer ouders voordat hun mailadres wordt gebruikt.').waitFor();
      await go(page, '/checklists');

      await page.getByRole('link', { name: /Informeer ouders vooraf.*Knutselkrant/ }).waitFor();
    });
  });
}
