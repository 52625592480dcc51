import { expect, test } from '@jest/globals';
import { wordingIn } from '../../../src/model/language.ts';
import { checklistReport } from '../../../src/use-cases/checklists/checklist-report.ts';
import { anAcademy, openListsOffice, ovsg } from './lists-office.ts';

const office = openListsOffice();

test('OV-1, OV-4: on paper each step says what, who and how far', async () => {
  const { as, change } = await anAcademy(office);
  await change(as('leader'), 'ovsg-prep-board-talk', { ticked: true });

  const { chapters } = await checklistReport(as('leader'), ovsg, { school: null, year: null });

  const points = chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'points' ? block.points : [])));
  const titles = points.map(({ text }) => wordingIn(text, 'nl'));
  expect(titles.slice(0, 3)).toEqual([
    '1. Verkennend gesprek met het schoolbestuur',
    '2. Bespreking met het personeelsteam',
    '2a. In welke opleidingen en vakken?',
  ]);
  expect(titles).toContain('– Vakken in interactief afstandsonderwijs');
  expect(points[0]?.details.map((detail) => wordingIn(detail, 'nl'))).toEqual([
    expect.stringMatching(/^Zoek draagvlak/),
    expect.stringMatching(/^Wie: directeur, .+\(kan meedoen\)/),
    expect.stringMatching(/^Afgevinkt door .+, 22 november 2026$/),
  ]);
});
