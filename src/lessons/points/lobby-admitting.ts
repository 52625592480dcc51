import { moderation } from './host-management.ts';
import { definePoint, option } from './lesson-point.ts';

export const lobbyAdmitting = definePoint({
  id: 'lobby-admitting',
  scale: ['organiser', 'presenters', 'everyone'],
  // "Keeping students safe" (support.microsoft.com f00fa399) lets presenters admit, as long as pupils are none.
  whenSilent: 'presenters',
  says: {
    organiser: {
      nl: 'Alleen jij en mede-organisatoren laten mensen toe uit de wachtruimte.',
      en: 'Only you and co-organisers admit people from the lobby.',
    },
    presenters: {
      nl: 'Jij, mede-organisatoren en presentatoren laten mensen toe uit de wachtruimte.',
      en: 'You, co-organisers and presenters admit people from the lobby.',
    },
    everyone: {
      nl: 'Iedereen in de les kan mensen toelaten uit de wachtruimte.',
      en: 'Everyone in the lesson can admit people from the lobby.',
    },
  },
  sides: {
    teams: option('onlineMeeting.allowedLobbyAdmitters', [
      ['organizerAndCoOrganizers', 'organiser'],
      ['organizerAndCoOrganizersAndPresenters', 'presenters'],
    ]),
    meet: {
      ...option(moderation, [
        ['ON', 'organiser'],
        ['OFF', 'everyone'],
      ]),
      says: {
        organiser: { nl: 'Alleen jij en medehosts laten mensen toe.', en: 'Only you and co-hosts admit people.' },
      },
    },
  },
});
