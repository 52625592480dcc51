import { localized, type Localized } from '../../model/language.ts';
import { unreadSentence, type UnreadPart } from '../calls/unread-part.ts';

/** Google's name for the role that reading takes; stands where another part names the scope that it takes. */
export const superAdministrator = '_SEED_ADMIN_ROLE';

const needsRole: Localized = { nl: 'Nodig: een superbeheerder.', en: 'Needed: a super administrator.' };

/** A sentence for people about a part of a Google tenant that was not read. */
export function googleUnreadSentence(part: UnreadPart): Localized {
  if (part.permission !== superAdministrator) return unreadSentence(part);
  const sentence = unreadSentence({ ...part, permission: null });
  return localized((language) => `${sentence[language]} ${needsRole[language]}`);
}
