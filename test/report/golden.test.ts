import { test } from '@jest/globals';
import { renderers } from '../../src/report/index.ts';
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
  ['report.json', renderers.json.render(record)],
  ['report.nl.md', renderers.markdown.render(record, 'nl')],
  ['report.en.md', renderers.markdown.render(record, 'en')],
  ['report.nl-be.html', renderers.html.render(record, 'nl-BE')],
  ['report.sarif', renderers.sarif.render(record)],
  // Line ends are tested elsewhere: the repository keeps every text with those of Unix.
  ['report.nl.csv', renderers.csv.render(record, 'nl').replaceAll('\r\n', '\n')],
])('%s looks as agreed', (name, text) => {
  expectGolden(name, text);
});
