import type { Localized } from '../../../model/language.ts';
import type { CallFailure } from '../../calls/call-failure.ts';
import { reasons } from '../../calls/unread-part.ts';

/** Why something could not be had, as a sentence, with the vendor's own words behind it. */
export function whyNot({ kind, said, code }: Pick<CallFailure, 'kind' | 'said' | 'code'>): Localized {
  const words = [code, said].filter((word) => word !== null).join(': ');
  const behind = words === '' ? '' : ` (${words})`;
  return { nl: `${capital(reasons[kind].nl)}${behind}.`, en: `${capital(reasons[kind].en)}${behind}.` };
}

/** What is said of everything that comes after signing in, where that failed. */
export const notSignedIn: Localized = {
  nl: 'Niet te proberen zolang aanmelden niet lukt.',
  en: 'Cannot be tried as long as signing in fails.',
};

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
