import type { Environment } from '../../src/config.ts';
import type { Localized } from '../../src/model/language.ts';
import { tokenServices } from '../../src/service-config/bot.ts';
import { missing, unusable, unusableEnvironment, type Problem } from '../../src/service-config/problems.ts';
import { variables, type VariableName } from '../../src/service-config/variables.ts';
import type { ManifestValues } from './fill-manifest.ts';

/** What the manifest is filled with, and whether there is a bot. The names are those with which the service itself is started. */
export interface PackageValues {
  readonly values: ManifestValues;
  readonly bot: 'bot' | 'no-bot';
}

const nowhere = { nl: 'Teams moet de dienst kunnen vinden', en: 'Teams has to find the service' };
const nobody = { nl: 'het tabblad meldt mensen aan met deze app', en: 'the tab signs people in with this app' };
const page = { nl: 'een adres dat met https:// begint', en: 'an address that begins with https://' };
const guid = { nl: 'een id (guid)', en: 'an id (GUID)' };
const isUnusable = { nl: 'is niet te gebruiken', en: 'cannot be used' };

/** @throws AppError unusable-for-package that lists all that is missing or cannot be used. */
export function packageValues(env: Environment): PackageValues {
  const problems: Problem[] = [];
  const valueOf = (name: string): string => env[name]?.trim() ?? '';
  const read = (name: VariableName): string => {
    const value = valueOf(name);
    if (value !== '' && !variables.shape[name].safeParse(value).success) problems.push(unusable(name, value));
    return value;
  };
  const extra = (variable: string, fits: RegExp, expected: Localized): string => {
    const value = valueOf(variable);
    if (value !== '' && !fits.test(value)) problems.push({ variable, found: isUnusable, expected });
    return value;
  };
  const [address, tab, bot] = [read('PUBLIC_URL'), read('TAB_CLIENT_ID').toLowerCase(), read('BOT_APP_ID').toLowerCase()];
  if (address === '') problems.push(missing('PUBLIC_URL', nowhere));
  // Plain HTTP will do for a service on one's own machine, and never for Teams.
  if (/^http:/i.test(address) && problems.every(({ variable }) => variable !== 'PUBLIC_URL'))
    problems.push(unusable('PUBLIC_URL', address));
  if (tab === '') problems.push(missing('TAB_CLIENT_ID', nobody));
  const optional = {
    residency: read('BOT_DATA_RESIDENCY'),
    app: extra('TEAMS_APP_ID', /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i, guid),
    privacy: extra('PRIVACY_URL', /^https:\/\/[^\s/]+/i, page),
    terms: extra('TERMS_URL', /^https:\/\/[^\s/]+/i, page),
  };
  if (problems.length > 0) throw unusableEnvironment(problems, 'unusable-for-package');
  const { host, origin } = new URL(address);
  const values = {
    PUBLIC_HOST: host,
    TAB_CLIENT_ID: tab,
    BOT_APP_ID: bot || noBot,
    // One installation is one app: its id stays the same as long as its registration does.
    TEAMS_APP_ID: optional.app || tab,
    TOKEN_HOST: tokenHost(optional.residency),
    PRIVACY_URL: optional.privacy || `${origin}/`,
    TERMS_URL: optional.terms || `${origin}/`,
  };
  return { values, bot: bot === '' ? 'no-bot' : 'bot' };
}

const noBot = '00000000-0000-0000-0000-000000000000';

/** Where one signs in by hand when that does not go by itself. */
function tokenHost(residency: string): string {
  const known = Object.entries(tokenServices).find(([name]) => name === residency);
  return new URL(known?.[1] ?? tokenServices.global).host;
}
