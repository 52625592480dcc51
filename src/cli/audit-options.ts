import { AppError } from '../errors.ts';
import { locales, type Locale } from '../model/language.ts';
import { severities, type Severity } from '../model/outcome.ts';
import { stages, type Stage } from '../model/population.ts';
import type { OptionSpec, ParsedOptions } from './options.ts';

export const formatIds = ['table', 'json', 'csv', 'markdown', 'html', 'sarif', 'xlsx'] as const;
export type FormatId = (typeof formatIds)[number];

/** Options that every command shares which judges and shows. */
export const judgingOptions = {
  config: { type: 'string' },
  preset: { type: 'string' },
  stage: { type: 'string', choices: stages },
  format: { type: 'string', short: 'f', choices: formatIds },
  out: { type: 'string', short: 'o' },
  lang: { type: 'string', choices: locales },
  'fail-on': { type: 'string', choices: [...severities].reverse() },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Record<string, OptionSpec>;

export interface JudgingOptions {
  readonly config: string | undefined;
  readonly preset: string | undefined;
  readonly stage: Stage;
  readonly format: FormatId;
  readonly out: string | undefined;
  readonly failOn: Severity | undefined;
  readonly locale: Locale | undefined;
}

/** The options in their own types; choices were checked when they were parsed. */
export function judgingOptionsOf(options: ParsedOptions): JudgingOptions {
  return {
    config: options.one('config'),
    preset: options.one('preset'),
    stage: stages.find((one) => one === options.one('stage')) ?? 'primary',
    format: formatIds.find((one) => one === options.one('format')) ?? 'table',
    out: options.one('out'),
    failOn: severities.find((one) => one === options.one('fail-on')),
    locale: locales.find((one) => one === options.one('lang')),
  };
}

/** @throws AppError when files or words stand there that the command does not take. */
export function refusePositionals(options: ParsedOptions, command: string, takers: readonly string[] = ['--teams', '--google']): void {
  const [first] = options.positionals;
  if (first === undefined) return;
  throw new AppError('unusable-arguments', {
    command,
    detail: {
      nl: takers.length === 0 ? `"${first}" hoort hier niet.` : `"${first}" staat los. Zet er ${takers.join(' of ')} voor.`,
      en: takers.length === 0 ? `"${first}" does not belong here.` : `"${first}" stands alone. Put ${takers.join(' or ')} before it.`,
    },
  });
}
