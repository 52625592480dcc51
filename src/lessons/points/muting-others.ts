import { moderation } from './host-management.ts';
import { definePoint, option } from './lesson-point.ts';

export const mutingOthers = definePoint({
  id: 'muting-others',
  scale: ['organiser', 'everyone'],
  // lesopafstand.nl, and CISA's GWS.MEET.3.1.
  whenSilent: 'organiser',
  says: {
    organiser: {
      nl: 'Hostbeheer staat aan: alleen jij en medehosts kunnen anderen dempen of verwijderen.',
      en: 'Host management is on: only you and co-hosts can mute or remove others.',
    },
    // Google's pages do not agree on what pupils can still do in Education.
    everyone: {
      nl: 'Hostbeheer staat uit: leerlingen kunnen misschien elkaar en jou dempen of verwijderen.',
      en: 'Host management is off: pupils may be able to mute or remove each other and you.',
    },
  },
  // In Teams it goes with being a presenter.
  sides: {
    meet: option(moderation, [
      ['ON', 'organiser'],
      ['OFF', 'everyone'],
    ]),
  },
});
