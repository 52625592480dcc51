import { decodeText } from '../audit/export-text.ts';
import type { Environment } from '../config.ts';
import { AppError } from '../errors.ts';
import { fileExists, readInput } from '../files.ts';
import { readEnvFile } from './env-file.ts';

/** As `lesklaar setup --out` writes it in the guides. */
const usualName = 'lesklaar.env';

export interface Told {
  /** Without `--env FILE`. */
  readonly args: readonly string[];
  readonly env: Environment;
}

/**
 * The environment with what a file of settings tells besides: the one that `--env` names, else `lesklaar.env` in the folder where the command runs, if it is
 * there. What the environment itself tells counts first.
 * @throws AppError option-needs-value, file-not-readable, file-too-large or unusable-env-file.
 */
export async function toldEnvironment(given: readonly string[], env: Environment): Promise<Told> {
  const { args, named } = withoutEnvOption(given);
  if (named === null && (hasFileOfItsOwn(args) || !(await fileExists(usualName)))) return { args, env };
  const origin = named ?? usualName;
  const told = readEnvFile(decodeText((await readInput(origin)).bytes), origin);
  const isTold = ([, value]: readonly [string, string | undefined]): boolean => (value ?? '').trim() !== '';
  return { args, env: { ...told, ...Object.fromEntries(Object.entries(env).filter(isTold)) } };
}

/** `lesklaar setup --out FILE` goes by that file: another one that happens to lie here may be of another tenant. */
function hasFileOfItsOwn([command, ...rest]: readonly string[]): boolean {
  return command === 'setup' && rest.some((arg) => /^(?:--out(?:=|$)|-o)/.test(arg));
}

/** Every command takes it, wherever it stands. */
function withoutEnvOption(given: readonly string[]): { readonly args: readonly string[]; readonly named: string | null } {
  const at = given.findIndex((arg) => arg === '--env' || arg.startsWith('--env='));
  const option = given[at];
  if (option === undefined) return { args: given, named: null };
  const isInline = option.startsWith('--env=');
  const named = isInline ? option.slice('--env='.length) : (given[at + 1] ?? '');
  if (named === '' || (!isInline && named.startsWith('--'))) {
    const [command = ''] = given;
    throw new AppError('option-needs-value', { name: '--env', expected: aFile, command });
  }
  return { args: [...given.slice(0, at), ...given.slice(at + (isInline ? 1 : 2))], named };
}

const aFile = { nl: 'een bestand met instellingen, zoals lesklaar.env', en: 'a file of settings, such as lesklaar.env' };
