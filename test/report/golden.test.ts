import { test } from '@jest/globals';
import { renderers, type Render } from '../../src/report/index.ts';
import { outcomes } from '../../src/model/outcome.ts';
import { expectGolden } from '../support/golden.ts';
import { aSchoolRecord } from '../support/school-record.ts';

// One finding of each outcome and one that says the same as another: enough to see every part of a report.
const { findings } = aSchoolRecord();
const shown = new Set([
  ...findings.slice(0, 3),
  ...outcomes.flatMap((outcome) => findings.find((finding) => finding.outcome === outcome) ?? []),
]);
const record = aSchoolRecord({ findings: findings.filter((finding) => shown.has(finding)) });

test.each([
  ['report.json', 'json', 'nl'],
  ['report.nl.md', 'markdown', 'nl'],
  ['report.en.md', 'markdown', 'en'],
  ['report.nl-be.html', 'html', 'nl-BE'],
  ['report.sarif', 'sarif', 'nl'],
  ['report.nl.csv', 'csv', 'nl'],
] as const)('%s looks as agreed', async (name, format, locale) => {
  const render: Render = await renderers[format].load();

  const text = String(await render(record, locale));

  // Line ends are tested elsewhere: the repository keeps every text with those of Unix.
  expectGolden(name, text.replaceAll('\r\n', '\n'));
});
