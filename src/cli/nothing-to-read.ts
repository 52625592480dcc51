import { AppError } from '../errors.ts';

/** An audit of which nobody said what it is about. */
export function nothingToRead(): AppError {
  return new AppError('unusable-arguments', {
    command: 'audit',
    detail: {
      nl: 'Er is niets om te controleren: geef een export mee met --teams of --google, lees uw tenant met --tenant, of kijk rond met --sandbox.',
      en: 'There is nothing to audit: pass an export with --teams or --google, read your tenant with --tenant, or look round with --sandbox.',
    },
  });
}
