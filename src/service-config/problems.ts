import { AppError } from '../errors.ts';
import { localized, type Language, type Localized } from '../model/language.ts';
import { expected, type VariableName } from './variables.ts';

/** What is wrong with one variable, as the end of "VARIABLE …". */
export interface Problem {
  readonly variable: string;
  readonly found: Localized;
  readonly expected: Localized;
}

export function missing(variable: VariableName, because: Localized): Problem {
  return { variable, found: { nl: `ontbreekt: ${because.nl}`, en: `is missing: ${because.en}` }, expected: expected[variable] };
}

const secret: ReadonlySet<VariableName> = new Set(['DATABASE_URL', 'METRICS_TOKEN', 'BOT_CLIENT_SECRET', 'TAB_CLIENT_SECRET']);

/** The value is shown where it cannot hold a password. */
export function unusable(variable: VariableName, value: string): Problem {
  const shown = secret.has(variable) || value.includes('@') ? '' : ` (“${value.replaceAll(/\p{C}/gu, ' ').slice(0, 60)}”)`;
  return { variable, found: { nl: `is niet te gebruiken${shown}`, en: `cannot be used${shown}` }, expected: expected[variable] };
}

/** All of them at once: whoever installs the service should not have to start it ten times. */
export function unusableEnvironment(
  problems: readonly Problem[],
  code: 'unusable-environment' | 'unusable-for-package' = 'unusable-environment',
): AppError {
  return new AppError(code, {
    problems: localized((language) => problems.map((problem) => lineFor(problem, language)).join('\n')),
  });
}

function lineFor(problem: Problem, language: Language): string {
  const leadsTo: Localized = { nl: 'verwacht', en: 'expected' };
  return `- ${problem.variable} ${problem.found[language]}; ${leadsTo[language]}: ${problem.expected[language]}.`;
}
