import type { Check } from '../../../model/check.ts';
import type { Localized } from '../../../model/language.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { isRefused } from '../../calls/unread-part.ts';
import { whyNot } from './check-words.ts';
import type { BatchAnswer } from './graph-batch.ts';
import type { MicrosoftConnection } from './microsoft-connection.ts';
import type { PermissionAsked } from './permissions-asked.ts';

/** Whether a permission stands in our token, and does what it is for. `answer`: of its call; null where none was made. */
export function checkPermission(
  asked: PermissionAsked,
  roles: readonly string[],
  answer: BatchAnswer | null,
  connection: MicrosoftConnection,
): Check {
  const { id, title, permission, need } = asked;
  return { platform: 'teams', id, title, permission, need, ...resultOf(asked, roles.includes(permission), answer, connection) };
}

type Result = Pick<Check, 'outcome' | 'found' | 'mend'>;

function resultOf(asked: PermissionAsked, isGranted: boolean, answer: BatchAnswer | null, connection: MicrosoftConnection): Result {
  const failure = answer instanceof CallFailure ? answer : null;
  if (isGranted) return grantedResult(failure);
  if (failure === null && answer !== null && asked.alternatives === 'any') return { outcome: 'ok', found: byAnother, mend: null };
  return { outcome: 'missing', found: both(notGranted, asked.without), mend: grant(asked.permission, connection) };
}

function grantedResult(failure: CallFailure | null): Result {
  if (failure === null) return { outcome: 'ok', found: granted, mend: null };
  const found = both(grantedBut, whyNot(failure));
  return isRefused({ why: failure.kind }) ? { outcome: 'missing', found, mend: waitForIt } : { outcome: 'unsure', found, mend: null };
}

function both(first: Localized, second: Localized): Localized {
  return { nl: `${first.nl} ${second.nl}`, en: `${first.en} ${second.en}` };
}

const granted: Localized = { nl: 'Toegekend en geprobeerd.', en: 'Granted and tried.' };
const byAnother: Localized = {
  nl: 'Niet toegekend, maar een andere machtiging leest hetzelfde.',
  en: 'Not granted, but another permission reads the same.',
};
const notGranted: Localized = { nl: 'Niet toegekend.', en: 'Not granted.' };
const grantedBut: Localized = { nl: 'Toegekend, maar het proberen lukte niet:', en: 'Granted, but trying it failed:' };
const waitForIt: Localized = {
  nl: 'Is de machtiging net toegekend, wacht dan een uur en probeer opnieuw. Anders: trek de machtiging in Entra in en ken die opnieuw toe.',
  en: 'If the permission was only just granted, wait an hour and try again. Otherwise: revoke it in Entra and grant it again.',
};

function grant(permission: string, { tenantId, clientId }: MicrosoftConnection): Localized {
  const link = `https://login.microsoftonline.com/${tenantId}/adminconsent?client_id=${clientId}`;
  return {
    nl: `Voeg in Entra bij de app-registratie de toepassingsmachtiging ${permission} van Microsoft Graph toe en geef als beheerder toestemming: ${link}`,
    en: `In Entra, add the application permission ${permission} of Microsoft Graph to the app registration and consent as an administrator: ${link}`,
  };
}
