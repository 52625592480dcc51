import { changeKinds, type AuditChange, type ChangeKind, type Comparison } from '../../audit/compare-audits.ts';
import type { Finding } from '../../model/finding.ts';
import type { Locale } from '../../model/language.ts';
import { platformNames } from '../../model/platform.ts';
import type { AuditRecord } from '../../model/record.ts';
import { expectedText, findingText, populationText } from '../../text/finding-words.ts';
import { caveatTexts, changeHeadings } from '../../text/change-words.ts';
import { say } from '../../text/flemish.ts';
import { outcomeNames, severityNames } from '../../text/phrases.ts';
import { changeSigns, comparisonWords } from './comparison-words.ts';
import { Page, type Paper } from './page.ts';

/** What was compared. */
export interface Compared {
  readonly older: AuditRecord;
  readonly newer: AuditRecord;
  readonly comparison: Comparison;
}

/** What changed, for a terminal: mended first, and what is no change in the tenant last. */
export function renderComparison(compared: Compared, locale: Locale, paper: Paper): string {
  const page = new Page(paper);
  const { caveats, changes, dividedOtherwise, unchanged } = compared.comparison;
  for (const caveat of caveats) page.text('! ', say(caveatTexts[caveat], locale), 'yellow');
  const order: readonly ChangeKind[] = ['mended', ...changeKinds.filter((kind) => kind !== 'mended')];
  const who = whoIn(compared, locale);
  for (const kind of order) {
    const ofKind = changes.filter((change) => change.kind === kind);
    if (ofKind.length === 0) continue;
    page.heading(`${say(changeHeadings[kind], locale)} (${ofKind.length})`, 'bold');
    for (const change of ofKind) page.text(changeSigns[kind], lineOf(change, who, locale));
  }
  page.blank();
  if (dividedOtherwise > 0) page.text('', counted(say(comparisonWords.divided, locale), dividedOtherwise), 'dim');
  page.text('', counted(say(comparisonWords.unchanged, locale), unchanged), 'dim');
  return page.toString();
}

type Who = (change: AuditChange) => string;

/** Whom a change is about, where the changes are about several; empty where they are not. */
function whoIn({ older, newer, comparison }: Compared, locale: Locale): Who {
  const nameIn = ({ before, after }: AuditChange): string => {
    if (after !== null) return nameOf(after, newer, locale);
    return before === null ? '' : nameOf(before, older, locale);
  };
  const names = new Set(comparison.changes.map(nameIn));
  return names.size > 1 ? nameIn : () => '';
}

/** With the id where several populations are called the same. */
function nameOf({ platform, population }: Finding, record: AuditRecord, locale: Locale): string {
  const name = populationText(population, record, locale);
  const alike = record.populations.filter((one) => one.platform === platform && populationText(one.id, record, locale) === name);
  return alike.length > 1 ? `${name} (${population})` : name;
}

function lineOf(change: AuditChange, who: Who, locale: Locale): string {
  const finding = change.after ?? change.before;
  if (finding === null) return '';
  const { platform, scope } = finding;
  const about = [
    findingText(finding, locale).title,
    platformNames[platform],
    scope.name,
    who(change),
    weightOf(change.kind, finding, locale),
  ];
  return `${about.filter((part) => part !== '').join(' · ')}: ${becauseOf(change, finding, locale)}`;
}

function weightOf(kind: ChangeKind, { outcome, severity }: Finding, locale: Locale): string {
  if (outcome === 'gap') return say(severityNames[severity], locale);
  return outcome === 'accepted' && kind !== 'accepted' ? say(outcomeNames.accepted, locale) : '';
}

function becauseOf({ kind, before, after }: AuditChange, finding: Finding, locale: Locale): string {
  if (kind === 'mended' && after === null) return say(comparisonWords.heldNoMore, locale);
  const { because } = findingText(finding, locale);
  if (kind !== 'norm-changed' || before === null || after === null || before.expected === after.expected) return because;
  const [was, is] = [before, after].map(({ expected }) => expectedText(expected, locale));
  return `${because} ${say(comparisonWords.asked, locale)
    .replace('{was}', was ?? '')
    .replace('{is}', is ?? '')}`;
}

function counted(text: string, count: number): string {
  return text.replace('{count}', String(count));
}
