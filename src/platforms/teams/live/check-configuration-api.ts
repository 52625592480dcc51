import type { Check } from '../../../model/check.ts';
import type { Localized } from '../../../model/language.ts';
import { CallFailure } from '../../calls/call-failure.ts';
import { isRefused } from '../../calls/unread-part.ts';
import { notSignedIn, whyNot } from './check-words.ts';
import { configurationApiRole } from './configuration-api.ts';

/** Whether Teams' own configuration API answers us. `answer` null: it could not be tried. */
export function checkConfigurationApi(answer: readonly unknown[] | CallFailure | null): Check {
  const about = {
    platform: 'teams',
    id: 'microsoft-configuration-api',
    title,
    permission: configurationApiRole,
    need: 'optional',
  } as const;
  if (answer === null) return { ...about, outcome: 'unsure', found: notSignedIn, mend: null };
  if (!(answer instanceof CallFailure)) return { ...about, outcome: 'ok', found: answers, mend: null };
  const found: Localized = { nl: `${whyNot(answer).nl} ${without.nl}`, en: `${whyNot(answer).en} ${without.en}` };
  return isRefused({ why: answer.kind })
    ? { ...about, outcome: 'missing', found, mend: giveRole }
    : { ...about, outcome: 'unsure', found, mend: null };
}

const title: Localized = { nl: 'Configuratie-API van Teams (niet gedocumenteerd)', en: 'Teams configuration API (undocumented)' };
const answers: Localized = { nl: 'De bron geeft antwoord.', en: 'It answers.' };
const without: Localized = {
  nl: 'Zonder deze bron blijft onbekend wat een momentopname niet laat zien, tenzij u een export meegeeft.',
  en: 'Without this source it stays unknown what a snapshot does not show, unless you pass an export.',
};
const giveRole: Localized = {
  nl: 'Geef in Entra (Rollen en beheerders) de rol Teams Reader, of Global Reader, aan de eigen app-registratie.',
  en: 'In Entra (Roles & admins), give the role Teams Reader, or Global Reader, to your own app registration.',
};
