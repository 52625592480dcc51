import { dirname } from 'node:path';
import { localeOf } from '../config.ts';
import { locales, type Locale } from '../model/language.ts';
import { refusePositionals } from './audit-options.ts';
import { commandHelp } from './help.ts';
import { liveOptions, livePlaceOf, peopleOf, settingsPathOf } from './live-options.ts';
import { parseOptions } from './options.ts';
import { paperOf } from './paper.ts';
import { progressLine } from './progress-line.ts';
import { loadSchool } from './school-file.ts';
import { readiness, renderChecks } from './table/render-checks.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

const specs = {
  ...liveOptions,
  config: { type: 'string' },
  format: { type: 'string', short: 'f', choices: ['table', 'json'] },
  lang: { type: 'string', choices: locales },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `lesklaar doctor`: are the permissions, principals and scopes in place; each with its mending step. 3 when something needed is missing or could not be tried. */
export async function runDoctorCommand(args: readonly string[], given: Locale, terminal: Terminal): Promise<ExitStatus> {
  const parsed = parseOptions(args, 'doctor', specs);
  if (parsed.isSet('help')) {
    terminal.stdout.write(`${commandHelp('doctor', given)}\n`);
    return 0;
  }
  refusePositionals(parsed, 'doctor', ['--config']);
  const place = livePlaceOf(parsed, 'doctor') ?? 'tenant';
  const people = peopleOf(parsed, 'doctor');
  const settings = settingsPathOf(parsed, terminal);
  const school = (await loadSchool(settings))?.school ?? null;
  const locale = locales.find((one) => one === parsed.one('lang')) ?? school?.organisation.language ?? localeOf(terminal.env);
  const line = progressLine(terminal, locale);
  const request = { school, folder: dirname(settings ?? ''), people, progress: line.show };
  const checks = await terminal.live.check(place, request).finally(() => line.end());
  const text = parsed.one('format') === 'json' ? `${JSON.stringify(checks, null, 2)}\n` : renderChecks(checks, locale, paperOf(terminal));
  terminal.stdout.write(text);
  return readiness(checks) === 'ready' ? 0 : 3;
}
