import type { Locale, Localized } from '../../model/language.ts';
import { languageOf } from '../../model/language.ts';
import type { Outcome, Severity } from '../../model/outcome.ts';
import { platformNames } from '../../model/platform.ts';
import { everyone, stageNames, unassigned } from '../../model/population.ts';
import type { AuditRecord } from '../../model/record.ts';
import { gapsBySeverity, groupsOf, type FindingGroup } from '../../model/finding-groups.ts';
import { affectedText, findingText, inShortOfAll, populationText, teacherText, wordingText } from '../../text/finding-words.ts';
import { headlines } from '../../report/record-facts.ts';
import { rightTopics } from '../../report/right-topics.ts';
import { say } from '../../text/flemish.ts';
import { date } from '../../text/format.ts';
import { severityNames, sourceKindNames } from '../../text/phrases.ts';
import { Page, type Paper } from './page.ts';
import { tableWords } from './words.ts';

interface Context {
  readonly page: Page;
  readonly record: AuditRecord;
  readonly locale: Locale;
}

const signs: Readonly<Record<Severity, string>> = { high: '▲▲▲', medium: '▲▲ ', low: '▲  ' };
const shownScopes = 4;

/** The record for a terminal: what is right first, then gaps by weight, then what teachers do, what nobody could see, and a summary. */
export function renderTable(record: AuditRecord, locale: Locale, paper: Paper): string {
  const context: Context = { page: new Page(paper), record, locale };
  head(context);
  right(context);
  gaps(context);
  inLesson(context);
  unseen(context);
  accepted(context);
  notices(context);
  summary(context);
  return context.page.toString();
}

function head({ page, record, locale }: Context): void {
  const name = record.organisation.name === '' ? '' : ` · ${record.organisation.name}`;
  page.text('', `Lesklaar${name} · ${record.preset} · ${say(stageNames[record.stage], locale)}`, 'bold');
  for (const { origin, platform, kind, readAt, problems } of record.sources) {
    const about = `${platformNames[platform]}, ${say(sourceKindNames[kind], locale)}, ${date(readAt, locale)}`;
    page.text('  ', `${say(tableWords.read, locale)}: ${origin} (${about})`, 'dim');
    for (const problem of problems.slice(0, 3)) page.text('    ! ', wordingText(problem, locale), 'dim');
    if (problems.length > 3) page.text('    ! ', say(tableWords.and, locale).replace('{count}', String(problems.length - 3)), 'dim');
  }
  if (isUncounted(record)) page.text('  ', say(tableWords.uncounted, locale), 'dim');
}

/** A right stands here when it is in order everywhere; one that is in order for some only is said to be so. */
function right({ page, record, locale }: Context): void {
  for (const [outcome, words] of [
    ['ok', tableWords.right],
    ['default', tableWords.byDefault],
  ] as const) {
    const topics = rightTopics(outcome, record, locale).map(({ title }) => title);
    if (topics.length === 0) continue;
    const elsewhere = new Set(record.findings.filter((one) => isOpen(one.outcome)).map((one) => findingText(one, locale).title));
    const whole = topics.filter((title) => !elsewhere.has(title));
    const partly = topics.filter((title) => elsewhere.has(title));
    page.heading(whole.length === 0 ? say(words, locale) : `${say(words, locale)} (${whole.length})`, ['bold', 'green']);
    if (whole.length > 0) page.text('✓ ', whole.join(' · '));
    if (partly.length > 0) page.text('◐ ', `${say(tableWords.partly, locale)}: ${partly.join(' · ')}`, 'dim');
  }
}

function isOpen(outcome: Outcome): boolean {
  return outcome === 'gap' || outcome === 'unknown' || outcome === 'accepted';
}

function gaps({ page, record, locale }: Context): void {
  const bySeverity = gapsBySeverity(record);
  const subjects = bySeverity.reduce((sum, { groups }) => sum + groups.length, 0);
  const times = record.summary.outcomes.gap;
  const count =
    times === subjects
      ? String(times)
      : say(tableWords.inPlaces, locale).replace('{subjects}', String(subjects)).replace('{times}', String(times));
  page.heading(`${say(tableWords.gaps, locale)} (${count})`, ['bold', 'red']);
  if (times === 0 && record.findings.some(({ observed }) => observed.length > 0)) page.text('✓ ', say(tableWords.nothingWrong, locale));
  for (const { severity, groups } of bySeverity) {
    for (const group of groups) gap(severity, group, { page, record, locale });
  }
}

function gap(severity: Severity, group: FindingGroup, context: Context): void {
  const { page, record, locale } = context;
  const { title, because } = findingText(group.first, locale);
  const weight = say(severityNames[severity], locale);
  page.text(`${signs[severity]} `, `${title} · ${platformNames[group.first.platform]} · ${weight}`, ['bold']);
  page.text('    ', because);
  labelled(context, tableWords.where, scopesOf(group, locale));
  if (!isUncounted(record)) labelled(context, tableWords.who, whoOf(group, record, locale));
  const todo = inShortOfAll(group.findings, locale);
  if (todo !== '') labelled(context, tableWords.todo, todo);
  page.blank();
}

/** Nobody told who holds what: said once at the top instead of with every gap. */
function isUncounted({ populations }: AuditRecord): boolean {
  return populations.every(({ id, members }) => members === null && (id === unassigned || id === everyone));
}

function labelled({ page, locale }: Context, label: Localized, text: string): void {
  const word = say(label, locale);
  page.text(`    ${word}${' '.repeat(Math.max(1, 8 - word.length))}`, text);
}

function scopesOf({ findings }: FindingGroup, locale: Locale): string {
  const names = [...new Set(findings.map(({ scope }) => scope.name))];
  const more = names.length - shownScopes;
  const rest = more > 0 ? [say(tableWords.and, locale).replace('{count}', String(more))] : [];
  return [...names.slice(0, shownScopes), ...rest].join(' · ');
}

function whoOf({ findings }: FindingGroup, record: AuditRecord, locale: Locale): string {
  const names = [...new Set(findings.map(({ population }) => populationText(population, record, locale)))].join(' · ');
  const counted = affectedText(findings, record, locale);
  const roles = new Set(findings.map(({ population }) => record.populations.find(({ id }) => id === population)?.role));
  const ofUnknownRole = roles.size === 1 && roles.has('unknown') && findings.some(({ affected }) => affected !== null);
  // "leraren: 2 leraren" says it twice.
  return ofUnknownRole || counted.endsWith(` ${names}`) ? counted : `${names}: ${counted}`;
}

function inLesson({ page, record, locale }: Context): void {
  const groups = groupsOf(record, ['instruct']);
  if (groups.length === 0) return;
  page.heading(`${say(tableWords.inLesson, locale)} (${groups.length})`, ['bold', 'cyan']);
  for (const { first } of groups) {
    page.text('→ ', `${findingText(first, locale).title} (${platformNames[first.platform]}): ${teacherText(first, locale)}`);
  }
}

function unseen({ page, record, locale }: Context): void {
  const groups = groupsOf(record, ['unknown']);
  if (groups.length === 0) return;
  page.heading(`${say(tableWords.unseen, locale)} (${groups.length})`, ['bold', 'yellow']);
  const byAdvice = Map.groupBy(groups, ({ first }) => `${first.platform} ${first.remedy.inShort?.nl ?? ''} ${first.remedy.command ?? ''}`);
  for (const [{ first }, ...others] of [...byAdvice.values()].map((same) => same as [FindingGroup, ...FindingGroup[]])) {
    const titles = [...new Set([first, ...others.map((other) => other.first)].map((finding) => findingText(finding, locale).title))];
    page.text('? ', `${platformNames[first.platform]}: ${titles.join(' · ')}`);
    const { inShort, command } = first.remedy;
    if (inShort !== null) page.text('  → ', `${inShort[languageOf(locale)]}${command === null ? '' : ` ${command}`}`, 'dim');
  }
}

function accepted({ page, record, locale }: Context): void {
  const groups = groupsOf(record, ['accepted']);
  if (groups.length === 0) return;
  page.heading(`${say(tableWords.accepted, locale)} (${groups.length})`, 'bold');
  for (const { first, findings } of groups) {
    const { reason, approvedBy, until } = first.exception ?? { reason: '', approvedBy: '', until: '' };
    const names = [...new Set(findings.map(({ scope }) => scope.name))].join(' · ');
    page.text(
      '≈ ',
      `${findingText(first, locale).title} (${names}): ${reason}, ${approvedBy}, ${say(tableWords.until, locale)} ${date(until, locale)}`,
    );
  }
}

function notices({ page, record, locale }: Context): void {
  if (record.notices.length === 0) return;
  page.heading(`${say(tableWords.notices, locale)} (${record.notices.length})`, ['bold', 'yellow']);
  for (const { text } of record.notices) page.text('! ', say(text, locale));
}

function summary({ page, record, locale }: Context): void {
  page.heading(say(tableWords.summary, locale), 'bold');
  for (const line of headlines(record, locale)) page.text('  ', line);
  page.text('  ', say(tableWords.more, locale), 'dim');
}
