import { AppError } from '../errors.ts';
import type { LivePlace } from './live-reading.ts';
import type { OptionSpec, ParsedOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Options of the commands that read a tenant themselves. */
export const liveOptions = {
  tenant: { type: 'boolean' },
  sandbox: { type: 'boolean' },
  people: { type: 'string' },
} as const satisfies Record<string, OptionSpec>;

const usualPeople = 2000;
const mostPeople = 1_000_000;

/**
 * What is to be read live; null: nothing.
 * @throws AppError when it is to be two places at once, or people are counted out for a real tenant.
 */
export function livePlaceOf(parsed: ParsedOptions, command: string): LivePlace | null {
  if (parsed.isSet('tenant') && parsed.isSet('sandbox')) throw unusable(command, eitherOr);
  if (parsed.isSet('people') && !parsed.isSet('sandbox')) throw unusable(command, peopleOfSandbox);
  if (parsed.isSet('tenant')) return 'tenant';
  return parsed.isSet('sandbox') ? 'sandbox' : null;
}

/** People of the pretend school. */
export function peopleOf(parsed: ParsedOptions, command: string): number {
  const text = parsed.one('people');
  if (text === undefined) return usualPeople;
  const people = /^\d[\d._]*$/.test(text) ? Number(text.replaceAll(/[._]/g, '')) : 0;
  if (people >= 100 && people <= mostPeople) return people;
  throw new AppError('option-needs-value', {
    name: '--people',
    command,
    expected: { nl: 'een geheel getal van 100 tot 1000000', en: 'a whole number from 100 to 1000000' },
  });
}

/** The settings that were named; else those of the pretend school, where that is what is read; else those that the service is told of. */
export function settingsPathOf(parsed: ParsedOptions, { live, env }: Pick<Terminal, 'live' | 'env'>): string | undefined {
  return parsed.one('config') ?? (parsed.isSet('sandbox') ? live.sandboxSettings : env['LESKLAAR_CONFIG']?.trim() || undefined);
}

const eitherOr = {
  nl: '--tenant en --sandbox gaan niet samen: lees uw eigen tenant of de voorbeeldschool.',
  en: '--tenant and --sandbox do not go together: read your own tenant or the pretend school.',
};

const peopleOfSandbox = {
  nl: '--people hoort bij --sandbox: een echte tenant heeft zijn eigen mensen.',
  en: '--people belongs to --sandbox: a real tenant has people of its own.',
};

function unusable(command: string, detail: typeof eitherOr): AppError {
  return new AppError('unusable-arguments', { command, detail });
}
