import type { ErrorKind } from './error-kind.ts';

/** Weekly cards in chats. */
export const reminderErrors = {
  'card-not-to-repeat': {
    status: 409,
    exit: 2,
    says: { nl: 'Deze kaart is al geplaatst of onderweg.', en: 'This card was posted already, or is on its way.' },
    todo: { nl: 'Laad de lijst opnieuw om te zien hoe het ervoor staat.', en: 'Load the list again to see how it stands.' },
  },
} as const satisfies Record<string, ErrorKind>;
