import { localeOf, type Environment } from '../config.ts';
import { locales, type Locale } from '../model/language.ts';
import type { ParsedOptions } from './options.ts';

/** The language that `--lang` names; else that of the machine. */
export function toldLocale(parsed: ParsedOptions, env: Environment): Locale {
  return locales.find((one) => one === parsed.one('lang')) ?? localeOf(env);
}
