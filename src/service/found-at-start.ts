import type { SchoolFile } from '../audit/collection.ts';
import { loadSchool } from '../cli/school-file.ts';
import type { Environment } from '../config.ts';
import { connectionProblems } from '../connections.ts';
import { certificateIn, pemFile } from '../connections/credentials.ts';
import type { ConnectionProblem, ToldIn } from '../connections/told.ts';
import { AppError, explainError } from '../errors.ts';
import { localized, type Localized } from '../model/language.ts';
import type { Problem } from '../service-config/problems.ts';

/** The school's own file, or why it cannot be used; neither: there is none. */
export interface FileFound {
  readonly file: SchoolFile | null;
  readonly problem: Problem | null;
}

/** `named`: where the environment says that it is. */
export async function schoolFileAt(named: string | undefined): Promise<FileFound> {
  try {
    return { file: await loadSchool(named), problem: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const variable = named === undefined ? 'lesklaar.yaml' : 'LESKLAAR_CONFIG';
    const expected = {
      nl: 'een bestand zoals het voorbeeld in infra/guides/commands.md',
      en: 'a file like the example in infra/guides/commands.md',
    };
    return { file: null, problem: { variable, found: unusableBy(error), expected } };
  }
}

/** What is wrong with the connections and the files of keys. Where `lesklaar.yaml` cannot be used, it may have told what is missing. */
export async function connectionsFound(told: ToldIn, { problem }: FileFound): Promise<readonly Problem[]> {
  const found = await connectionProblems(told);
  const sure = problem === null ? found : found.filter(({ kind }) => kind === 'unusable');
  return [...sure.map(problemOf), ...(await certificatesFound(told.env))];
}

function problemOf({ kind, place, expected, error }: ConnectionProblem): Problem {
  if (kind === 'unusable') return { variable: place, found: unusableBy(error), expected };
  const { platform = '', key = '' } = error.fields;
  const found = localized((language) => {
    const [name, orKey] = [platform, key].map((field) => (typeof field === 'string' ? field : field[language]));
    return language === 'nl'
      ? `ontbreekt: de verbinding met ${name} is niet af (kan ook met${orKey?.replace(/^ of/, '')})`
      : `is missing: the connection to ${name} is incomplete (or else${orKey?.replace(/^ or/, '')})`;
  });
  return { variable: place, found, expected };
}

function unusableBy(error: AppError): Localized {
  const explained = explainError(error);
  const detail = error.code === 'unusable-connection' ? error.fields['detail'] : undefined;
  return localized((language) => {
    const why = (typeof detail === 'object' ? detail[language] : detail) ?? explained[language].says.replace(/\.$/, '');
    return `${language === 'nl' ? 'is niet te gebruiken' : 'cannot be used'} (${why.replaceAll(/\p{C}/gu, ' ')})`;
  });
}

/** Certificates of the service's own registrations, and the registration without which nobody looks at them. */
const certificates = [
  ['BOT_CLIENT_CERTIFICATE_PATH', 'BOT_APP_ID'],
  ['TAB_CLIENT_CERTIFICATE_PATH', 'TAB_CLIENT_ID'],
] as const;

async function certificatesFound(env: Environment): Promise<readonly Problem[]> {
  const isManaged = env['BOT_MANAGED_IDENTITY'] === '1';
  const used = certificates.filter(
    ([variable, registration]) => isTold(env[variable]) && isTold(env[registration]) && !(isManaged && registration === 'BOT_APP_ID'),
  );
  const found = await Promise.all(used.map(async ([variable]) => certificateProblem(variable, env[variable]?.trim() ?? '')));
  return found.filter((problem) => problem !== null);
}

async function certificateProblem(variable: string, path: string): Promise<Problem | null> {
  try {
    await certificateIn(path);
    return null;
  } catch (error) {
    if (error instanceof AppError) return { variable, found: unusableBy(error), expected: pemFile };
    throw error;
  }
}

function isTold(value: string | undefined): boolean {
  return (value?.trim() ?? '') !== '';
}
