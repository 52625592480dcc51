import type { Locale } from '../model/language.ts';
import { platformNames } from '../model/platform.ts';
import type { AuditRecord } from '../model/record.ts';
import { columnHeads, type ColumnId } from '../text/columns.ts';
import { say } from '../text/flemish.ts';
import { reportPhrases as phrases } from '../text/report-phrases.ts';
import type { FindingGroup } from '../model/finding-groups.ts';
import * as words from '../text/finding-words.ts';
import { codeBlock, plain, table } from './markdown-escape.ts';
import { otherScopes, remediesOf, type SharedRemedy } from './remedies.ts';

const placeColumns: readonly ColumnId[] = ['scope', 'population', 'affected', 'observed', 'allows', 'expected'];

/** A gap from heading to remedy. */
export function gapLines(group: FindingGroup, record: AuditRecord, locale: Locale): readonly string[] {
  const { first } = group;
  const { because, why } = words.findingText(first, locale);
  const meanwhile = words.teacherText(first, locale);
  const short = words.inShortOfAll(group.findings, locale);
  return [
    `#### ${title(group, record, locale)}`,
    `${plain(because)} ${plain(why)}`,
    ...(short === '' ? [] : [`**${say(columnHeads.inShort, locale)}:** ${plain(short)}`]),
    places(group, record, locale),
    ...remediesOf(group, locale).flatMap((remedy) => remedyLines(remedy, locale)),
    ...(meanwhile === '' ? [] : [`**${say(phrases.meanwhile, locale)}** ${plain(meanwhile)}`]),
    ...[words.exceptionText(first, locale), words.attestationText(first, locale)].filter((text) => text !== '').map(plain),
    basis(group, locale),
  ];
}

/** What was not read, why, and how to find out. */
export function unknownLines(group: FindingGroup, record: AuditRecord, locale: Locale): readonly string[] {
  const { because } = words.findingText(group.first, locale);
  const unread = new Set(group.findings.flatMap((finding) => finding.unread.map((one) => words.unreadText(one, locale))));
  const steps = remediesOf(group, locale).flatMap((remedy) => remedyLines(remedy, locale));
  return [`### ${title(group, record, locale)}`, plain(because), ...list([...unread]), ...steps];
}

function title({ first, findings }: FindingGroup, record: AuditRecord, locale: Locale): string {
  const reach = words.affectedText(findings, record, locale);
  return `${plain(words.findingText(first, locale).title)} (${platformNames[first.platform]}, ${plain(reach)})`;
}

function places(group: FindingGroup, record: AuditRecord, locale: Locale): string {
  const rows = group.findings.map((finding) =>
    [
      finding.scope.name,
      words.populationText(finding.population, record, locale),
      words.affectedText([finding], record, locale),
      words.observedText(finding),
      words.allowsText(finding.allows, locale),
      words.expectedText(finding.expected, locale),
    ].map(plain),
  );
  return table(
    placeColumns.map((column) => say(columnHeads[column], locale)),
    rows,
  );
}

function remedyLines(remedy: SharedRemedy, locale: Locale): readonly string[] {
  const others = otherScopes(remedy);
  const steps = remedy.steps.map((step, index) => `${index + 1}. ${plain(step)}`).join('\n');
  return [
    ...(steps === '' ? [] : [steps]),
    ...(others.length === 0 ? [] : [`${say(phrases.repeatFor, locale)} ${others.map(plain).join(', ')}`]),
    ...(remedy.commands.length === 0 ? [] : [codeBlock('powershell', remedy.commands)]),
    ...(remedy.link === null ? [] : [`${say(phrases.toPage, locale)}: <${remedy.link}>`]),
  ];
}

function basis({ first }: FindingGroup, locale: Locale): string {
  const references = words.referencesText(first);
  const frameworks = references === '' ? '' : ` ${say(phrases.frameworks, locale)} ${plain(references)}`;
  return `_${say(phrases.basis, locale)}_ ${plain(words.basisText(first, locale))}${frameworks}`;
}

function list(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${plain(line)}`).join('\n')];
}
