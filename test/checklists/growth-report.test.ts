import { beforeAll, expect, test } from '@jest/globals';
import type { Checklist } from '../../src/checklists/list/checklist.ts';
import type { Block, ReportDocument } from '../../src/checklists/report/report-document.ts';
import { isBelowMinimum, type Condition } from '../../src/checklists/scan/condition.ts';
import { scanReport } from '../../src/checklists/scan/scan-report.ts';
import { shippedLists } from '../../src/checklists/shipped-lists.ts';
import type { Language, Wording } from '../../src/model/language.ts';
import { wordingIn } from '../../src/model/language.ts';
import { expectGolden } from '../support/golden.ts';
import { exampleConditions } from './example-answers.ts';

let list: Checklist;
beforeAll(async () => {
  const found = (await shippedLists().all()).find(({ type }) => type === 'maturity-scan');
  if (found === undefined) throw new Error('there is a scan');
  list = found;
});

test('KN-10: the filled-in example of the document makes the document’s own report: chapters, order and priorities', () => {
  const report = scanReport(list, exampleConditions(list), 'Scholengroep De Linde');

  expect(report.chapters.map(({ number, title }) => [number, wordingIn(title, 'nl')])).toEqual([
    [1, 'Inleiding'],
    [2, 'Volledig overzicht ict-voorwaarden'],
    [3, 'Geselecteerde ict-voorwaarden'],
    [null, 'Meer weten?'],
  ]);
  expect(headings(report, 'overview')).toEqual(list.sections.map(({ title }) => title.nl));
  expect(headings(report, 'growth')).toEqual([
    '1. Voldoen aan ketenafspraken',
    '2. Testen van de keten',
    '3. Inventariseren en bestellen',
    '4. Identificeren en administreren',
    '5. Verwerking van gegevens',
  ]);
  expectGolden('growth-report.nl.txt', printed(report, 'nl'));
  expectGolden('growth-report.en.txt', printed(report, 'en'));
});

test('KN-5: what is not known is not below the advice', () => {
  const levels: Readonly<Record<string, number | null>> = {
    'kn-data-processing': 1,
    'kn-inventory-ordering': 0,
    'kn-ict-support': 1,
    'kn-barrier-free-access': 3,
    'kn-identify-administer': null,
  };
  const conditions = exampleConditions(list).map((one): Condition => ({ ...one, selected: false, level: levels[one.item.id] ?? null }));

  expect(
    conditions
      .filter(isBelowMinimum)
      .map(({ item }) => item.id)
      .toSorted(),
  ).toEqual(['kn-data-processing', 'kn-ict-support', 'kn-inventory-ordering']);
});

function headings({ chapters }: ReportDocument, chapter: string): readonly string[] {
  const blocks = chapters.find(({ id }) => id === chapter)?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === 'heading' ? [wordingIn(block.text, 'nl')] : [])).filter((text) => text !== 'Begrippen');
}

/** The report as a reader would have it read aloud. */
function printed({ title, subtitle, chapters }: ReportDocument, language: Language): string {
  const say = (text: Wording): string => wordingIn(text, language);
  const parts = chapters.map((chapter) => [
    `\n== ${[chapter.number ?? '', say(chapter.title)].join(' ').trim()} ==`,
    ...chapter.blocks.flatMap((block) => lines(block, say)),
  ]);
  return [`${say(title)} · ${subtitle}`, ...parts.flat(), ''].join('\n');
}

function lines(block: Block, say: (text: Wording) => string): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', say(block.text)];
    case 'text':
      return [`  ${say(block.text)}`];
    case 'scale':
      return [`* ${say(block.title)} [${say(block.scale.words)}]`];
    case 'steps':
      return block.steps.map((step) => `  > ${say(step)}`);
    case 'facts':
      return block.facts.map(({ name, value }) => `  ${say(name)}: ${say(value)}`);
    case 'legend':
      return block.signs.map(({ id, title }) => `  (${id}) ${say(title)}`);
    case 'links':
      return block.links.map(({ label, url }) => `  ${say(label)} <${url}>`);
    case 'points':
      return block.points.map(({ word, text }) => `  [${say(word)}] ${say(text)}`);
    case 'table':
      return block.rows.map((row) => `  ${row.map(say).join(' | ')}`);
  }
}
