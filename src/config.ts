import type { Locale } from './model/language.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Folder of the embedded database and of what is kept beside it, where the environment names no other. */
export const usualDataFolder = './data';

/** Below it the pretend school keeps its data apart, so that nothing of it is found later among those of a real one. */
export const sandboxFolder = 'sandbox';

/** Where the environment says that data are kept. */
export function dataFolderOf(env: Environment): string {
  return env['DATA_DIR']?.trim() || usualDataFolder;
}

/** Dutch where the machine is Dutch, Flemish where it is Belgian, else English. An unset or neutral locale (C, POSIX) counts as Dutch: our schools are. */
export function localeOf(env: Environment): Locale {
  const word = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').replace('_', '-').toLowerCase();
  if (word.startsWith('nl-be')) return 'nl-BE';
  if (word === '' || word.startsWith('nl') || /^(c|posix)\b/.test(word)) return 'nl';
  return 'en';
}

/** Colour only for a terminal whose owner did not refuse it: no-color.org. */
export function wantsColour(env: Environment, stream: { readonly isTTY?: boolean }): 'colour' | 'plain' {
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb' || env['FORCE_COLOR'] === '0') return 'plain';
  if ((env['FORCE_COLOR'] ?? '') !== '') return 'colour';
  return stream.isTTY === true ? 'colour' : 'plain';
}
