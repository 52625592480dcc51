import type { Clock } from '../../../clock.ts';
import type { Localized } from '../../../model/language.ts';
import { textIn } from '../../json.ts';
import type { RegisteredApp } from './register-app.ts';
import type { TenantDesk } from './tenant-desk.ts';

const days = 365;
const dayInMilliseconds = 86_400_000;

/** A new client secret of a registration, good for a year; null where one only looks. Entra shows it this once. */
export async function makeSecret(name: string, app: RegisteredApp | null, desk: TenantDesk, clock: Clock): Promise<string | null> {
  const until = new Date(clock.now().getTime() + days * dayInMilliseconds).toISOString();
  const says: Localized = {
    nl: `Clientgeheim voor “${name}”, tot ${until.slice(0, 10)}`,
    en: `Client secret for “${name}”, until ${until.slice(0, 10)}`,
  };
  const body = { passwordCredential: { displayName: 'lesklaar', endDateTime: until } };
  const made = await desk.change(says, { method: 'POST', path: `/applications/${app?.id ?? ''}/addPassword`, body, on: 'fresh' });
  return made === null ? null : textIn(made, 'secretText');
}
