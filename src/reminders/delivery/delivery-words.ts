import type { Localized } from '../../model/language.ts';
import type { DeliveryProblem, DeliveryState, StoredDelivery } from '../../store/delivery-repository.ts';

export interface DeliveryWords {
  readonly says: Localized;
  /** Null: there is nothing to do. */
  readonly todo: Localized | null;
}

const states: Readonly<Record<DeliveryState, DeliveryWords>> = {
  due: { says: { nl: 'Staat klaar.', en: 'Is ready to go.' }, todo: null },
  sending: {
    says: {
      // Also where whoever posts it was cut off: that is known a minute later.
      nl: 'Wordt geplaatst. Binnen enkele minuten is bekend of dat lukte.',
      en: 'Is being posted. Within some minutes it is known whether that succeeded.',
    },
    todo: null,
  },
  sent: { says: { nl: 'Geplaatst.', en: 'Posted.' }, todo: null },
  unknown: {
    says: { nl: 'Niet bekend of de kaart er staat.', en: 'It is not known whether the card is there.' },
    todo: {
      nl: 'Kijk in het kanaal. Staat de kaart er niet, kies dan “Plaats opnieuw”.',
      en: 'Look in the channel. If the card is not there, choose “Post again”.',
    },
  },
  silent: { says: { nl: 'Er was niets te melden.', en: 'There was nothing to report.' }, todo: null },
  skipped: { says: { nl: 'Overgeslagen.', en: 'Skipped.' }, todo: null },
  joined: { says: { nl: 'Opgenomen in een latere kaart.', en: 'Included in a later card.' }, todo: null },
  failed: { says: { nl: 'Niet geplaatst.', en: 'Not posted.' }, todo: null },
  gone: {
    says: { nl: 'Lesklaar is niet meer in dit kanaal.', en: 'Lesklaar is no longer in this channel.' },
    todo: {
      nl: 'Voeg Lesklaar opnieuw toe aan het kanaal en zet de herinnering weer aan.',
      en: 'Add Lesklaar to the channel again and switch the reminder on.',
    },
  },
};

const problems: Readonly<Record<DeliveryProblem, DeliveryWords>> = {
  interrupted: { says: { nl: 'De dienst stopte tijdens het plaatsen.', en: 'The service stopped while posting.' }, todo: null },
  'no-answer': { says: { nl: 'De chat gaf geen antwoord.', en: 'The chat gave no answer.' }, todo: null },
  throttled: { says: { nl: 'De chat vroeg om later terug te komen.', en: 'The chat asked to come back later.' }, todo: null },
  unavailable: { says: { nl: 'De chat was niet bereikbaar.', en: 'The chat could not be reached.' }, todo: null },
  'not-signed-in': {
    says: { nl: 'Lesklaar kon zich bij de chat niet aanmelden.', en: 'Lesklaar could not sign in to the chat.' },
    todo: {
      nl: 'Vraag wie de dienst beheert om het geheim of certificaat van de bot na te kijken.',
      en: 'Ask the person who runs the service to check the secret or certificate of the bot.',
    },
  },
  'no-right': {
    says: { nl: 'Lesklaar mag hier niet schrijven.', en: 'Lesklaar may not write here.' },
    todo: {
      nl: 'Sta de app toe voor dit kanaal in het beheer van Teams of Google, en kies “Plaats opnieuw”.',
      en: 'Allow the app for this channel in the administration of Teams or Google, and choose “Post again”.',
    },
  },
  refused: {
    says: { nl: 'De chat nam de kaart niet aan.', en: 'The chat did not accept the card.' },
    todo: { nl: 'Kies “Plaats opnieuw”. Gebeurt het weer, meld het dan.', en: 'Choose “Post again”. If it happens again, report it.' },
  },
  'not-connected': {
    says: { nl: 'Lesklaar is met deze chat niet verbonden.', en: 'Lesklaar is not connected to this chat.' },
    todo: { nl: 'Vraag wie de dienst beheert om de bot in te stellen.', en: 'Ask the person who runs the service to set up the bot.' },
  },
  'no-such-school': {
    says: {
      nl: 'De school van deze kaart staat niet meer in de lijst van scholen.',
      en: 'The school of this card is no longer in the list of schools.',
    },
    todo: {
      nl: 'Kies voor de kaart een andere school of de hele organisatie, en dan “Plaats opnieuw”.',
      en: 'Choose another school or the whole organisation for the card, and then “Post again”.',
    },
  },
  'not-composed': {
    says: { nl: 'De kaart kon niet worden samengesteld.', en: 'The card could not be put together.' },
    todo: { nl: 'Kies “Plaats opnieuw”. Gebeurt het weer, meld het dan.', en: 'Choose “Post again”. If it happens again, report it.' },
  },
};

/** How a delivery went, and what one can do about it. */
export function wordsOfDelivery({ state, problem }: Pick<StoredDelivery, 'state' | 'problem'>): DeliveryWords {
  const stands = states[state];
  if (problem === null) return stands;
  const { says, todo } = problems[problem];
  const together = { nl: `${stands.says.nl} ${says.nl}`, en: `${stands.says.en} ${says.en}` };
  const open = state === 'failed' ? (todo ?? again) : stands.todo;
  return { says: together, todo: open };
}

const again: Localized = { nl: 'Kies “Plaats opnieuw”.', en: 'Choose “Post again”.' };
