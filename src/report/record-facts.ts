import type { SourceRead } from '../model/holding.ts';
import type { Locale } from '../model/language.ts';
import { platformNames } from '../model/platform.ts';
import { stageNames, type Population } from '../model/population.ts';
import type { AuditRecord } from '../model/record.ts';
import type { ColumnId } from '../text/columns.ts';
import { capitalised, say } from '../text/flemish.ts';
import { fill, moment } from '../text/format.ts';
import { messages } from '../text/messages.ts';
import { populationOrigins, sourceKindNames } from '../text/phrases.ts';
import { reportPhrases } from '../text/report-phrases.ts';
import { populationName, wordingText } from '../text/finding-words.ts';

export interface Fact {
  readonly term: string;
  readonly value: string;
}

export const sourceColumns = ['platform', 'kind', 'source', 'readAt', 'complete', 'problems'] as const satisfies readonly ColumnId[];
export type SourceRow = Readonly<Record<(typeof sourceColumns)[number], string>>;

export const populationColumns = ['population', 'platform', 'affected', 'from'] as const satisfies readonly ColumnId[];
export type PopulationRow = Readonly<Record<(typeof populationColumns)[number], string | number>>;

/** What the record is of: for the head of a report. */
export function recordFacts(record: AuditRecord, locale: Locale): readonly Fact[] {
  const platforms = [...new Set(record.sources.map((source) => platformNames[source.platform]))];
  return [
    { term: say(reportPhrases.date, locale), value: moment(record.finishedAt, locale) },
    { term: say(reportPhrases.platforms, locale), value: platforms.join(', ') },
    { term: say(reportPhrases.preset, locale), value: record.preset },
    { term: say(reportPhrases.stage, locale), value: capitalised(say(stageNames[record.stage], locale)) },
  ].filter(({ value }) => value !== '');
}

/** The sentences that sum up, what is right first. */
export function headlines(record: AuditRecord, locale: Locale): readonly string[] {
  const { outcomes, gaps } = record.summary;
  const right = outcomes.ok + outcomes.default;
  const lines = [
    fill(messages.inOrder, { count: right, total: record.findings.length - outcomes['not-applicable'] }, locale),
    fill(messages.toDo, { count: outcomes.gap }, locale),
  ];
  if (outcomes.gap > 0) lines.push(fill(messages.high, { count: gaps.high }, locale));
  if (outcomes.unknown > 0) lines.push(fill(messages.unseen, { count: outcomes.unknown }, locale));
  return lines;
}

export function sourceRows(record: AuditRecord, locale: Locale): readonly SourceRow[] {
  return record.sources.map((source) => sourceRow(source, locale));
}

export function populationRows(record: AuditRecord, locale: Locale): readonly PopulationRow[] {
  return record.populations.map((population) => populationRow(population, locale));
}

/** The last line of a report: what made it, when, and the audit's id. */
export function colophon(record: AuditRecord, locale: Locale): string {
  const { version } = record.generator;
  return fill(messages.generated, { version, moment: moment(record.finishedAt, locale), id: record.id }, locale);
}

function sourceRow(source: SourceRead, locale: Locale): SourceRow {
  return {
    platform: platformNames[source.platform],
    kind: say(sourceKindNames[source.kind], locale),
    source: source.origin,
    readAt: moment(source.readAt, locale),
    complete: say(source.complete ? reportPhrases.yes : reportPhrases.no, locale),
    problems: source.problems.map((problem) => wordingText(problem, locale)).join('\n'),
  };
}

function populationRow(population: Population, locale: Locale): PopulationRow {
  return {
    population: capitalised(populationName(population, locale)),
    platform: platformNames[population.platform],
    affected: population.members ?? say(reportPhrases.notCounted, locale),
    from: say(populationOrigins[population.from], locale),
  };
}
