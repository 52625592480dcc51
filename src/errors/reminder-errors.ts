import type { ErrorKind } from './error-kind.ts';

/** Weekly cards in chats. */
export const reminderErrors = {
  'card-not-to-repeat': {
    status: 409,
    exit: 2,
    says: { nl: 'Deze kaart is al geplaatst of onderweg.', en: 'This card has already been posted, or is on its way.' },
    todo: { nl: 'Laad de lijst opnieuw om te zien hoe het ervoor staat.', en: 'Load the list again to see how things stand.' },
  },
  'card-without-contents': {
    status: 422,
    exit: 2,
    says: { nl: 'Er zou niets op de kaart staan.', en: 'There would be nothing on the card.' },
    todo: {
      nl: 'Laat bij wat erop staat minstens één onderdeel aan, of zet de kaart op pauze.',
      en: 'Leave at least one part on the card, or pause the card.',
    },
  },
  'card-not-to-skip': {
    status: 409,
    exit: 2,
    says: {
      nl: 'Deze kaart is niet over te slaan: die is al geweest, of komt nu op een andere dag.',
      en: 'This card cannot be skipped: it has already come, or now comes on another day.',
    },
    todo: { nl: 'Kijk wanneer de volgende komt, en sla die over.', en: 'See when the next one comes, and skip that one.' },
  },
} as const satisfies Record<string, ErrorKind>;
