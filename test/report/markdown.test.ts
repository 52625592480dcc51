import { expect, test } from '@jest/globals';
import { codeBlock, plain } from '../../src/report/markdown-escape.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { aFinding, aRecord, hostileNames } from '../support/record.ts';
import { aSchoolRecord } from '../support/school-record.ts';

test('headings in order, without a skipped level', () => {
  const headings = [...renderMarkdown(aSchoolRecord(), 'nl').matchAll(/^(#+) (.*)$/gm)];
  const levels = headings.map(([, marks = '']) => marks.length);

  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  expect(headings.filter(([, marks]) => marks === '##').map(([, , text]) => text)).toEqual([
    'Samenvatting',
    'Wat in orde is',
    'Aandachtspunten',
    'Wat leraren zelf doen',
    'Wat niet te zien was',
    'Goedgekeurde afwijkingen',
    'Niet van toepassing',
    'Goed om te weten',
    'Over wie dit gaat',
    'Bronnen',
  ]);
});

test('steps are numbered in order and the command stands in a block', () => {
  const text = renderMarkdown(aRecord(), 'nl');

  expect(text).toMatch(/^1\. Open het Teams.*\n2\. Open het beleid “Global”\.\n3\. Zet onder/m);
  expect(text).toContain('```powershell\nSet-CsTeamsMeetingPolicy -Identity Global -AllowCloudRecording $false\n```');
});

test('what was not read comes with its command, once for all policies', () => {
  const command = 'Get-CsTeamsMeetingPolicy | Out-File TeamsMeetingPolicy.json';
  const findings = ['Global', 'Leerlingen'].map((name) => {
    const { remedy } = aFinding();
    const steps = { nl: ['Voer de opdracht hieronder uit.'], en: ['Run the command below.'] };
    return aFinding({ scope: { kind: 'policy', id: name, name }, outcome: 'unknown', allows: null, remedy: { ...remedy, steps, command } });
  });

  const text = renderMarkdown(aRecord({ findings }), 'nl');

  expect(text.split(`\`\`\`powershell\n${command}\n\`\`\``)).toHaveLength(2);
  expect(text).not.toContain('Doe hetzelfde voor');
});

test('a change that names its policy is repeated for the others', () => {
  const findings = ['Global', 'Leerlingen'].map((name) => {
    const { remedy } = aFinding();
    const steps = { nl: [`Open het beleid “${name}”.`], en: [`Open the policy “${name}”.`] };
    return aFinding({ scope: { kind: 'policy', id: name, name }, remedy: { ...remedy, steps, command: `Set ${name}` } });
  });

  expect(renderMarkdown(aRecord({ findings }), 'nl')).toContain('Doe hetzelfde voor: Leerlingen');
});

test('the summary counts every outcome', () => {
  expect(renderMarkdown(aSchoolRecord(), 'nl')).toContain('| Aandachtspunt | 4 | Ruimer ingesteld dan gewenst. |');
});

test.each(hostileNames)('a hostile name stays one cell and plain text: %j', (name) => {
  const findings = [aFinding({ scope: { kind: 'policy', id: name, name } }), aFinding({ scope: { kind: 'policy', id: 'B', name: 'B' } })];

  const text = renderMarkdown(aRecord({ findings, organisation: { id: 'x', name } }), 'nl');

  const rows = text.split('\n').filter((line) => line.startsWith('| ') && line.includes('AllowCloudRecording'));
  expect(rows).toHaveLength(2);
  expect(rows.map((row) => row.replace(/\\./g, '').split('|').length)).toEqual([8, 8]);
  expect(text).not.toMatch(/<(?!https:)/);
  expect(text).not.toContain('\n## tweede regel');
});

test.each([
  ['a|b', String.raw`a\|b`],
  ['*vet* _schuin_ `code`', String.raw`\*vet\* \_schuin\_ \`code\``],
  ['[klik](x)', String.raw`\[klik\](x)`],
  ['<b> & #1', '&lt;b&gt; &amp; \\#1'],
  ['een\ntwee\r\n  drie', 'een twee drie'],
  ['- punt', String.raw`\- punt`],
  ['1. punt', String.raw`1\. punt`],
  ['1.292 leerlingen', '1.292 leerlingen'],
])('%j reads as %j', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test('code cannot close its own block', () => {
  expect(codeBlock('powershell', ['a ``` b', 'c'])).toBe('````powershell\na ``` b\nc\n````');
});

test('in English', () => {
  expect(renderMarkdown(aRecord(), 'en')).toContain('#### Starting a recording (Microsoft Teams, 412 pupils)');
});
