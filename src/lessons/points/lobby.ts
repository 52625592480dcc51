import { definePoint, option } from './lesson-point.ts';

export const lobby = definePoint({
  id: 'lobby',
  scale: ['organiser', 'invited', 'organisation-without-guests', 'organisation', 'trusted', 'everyone'],
  // Sources differ on pupils of the own school; what CISA's MS.TEAMS.1.4 and Microsoft's remote learning page accept, all of them let pass.
  whenSilent: 'organisation',
  says: {
    organiser: {
      nl: 'Iedereen wacht tot jij of een mede-organisator toelaat.',
      en: 'Everyone waits until you or a co-organiser admits them.',
    },
    invited: {
      nl: 'Wie is uitgenodigd, komt meteen binnen; anderen wachten op jou.',
      en: 'Invited people enter at once; others wait for you.',
    },
    'organisation-without-guests': {
      nl: 'Mensen van de school komen meteen binnen; gasten en anderen wachten op jou.',
      en: 'People from the school enter at once; guests and others wait for you.',
    },
    organisation: {
      nl: 'Mensen van de school en gasten van de school komen meteen binnen; anderen wachten op jou.',
      en: 'People from the school and its guests enter at once; others wait for you.',
    },
    trusted: {
      nl: 'Mensen van de school en van vertrouwde organisaties komen meteen binnen; anderen wachten op jou.',
      en: 'People from the school and from trusted organisations enter at once; others wait for you.',
    },
    everyone: {
      nl: 'Iedereen komt meteen binnen, ook wie niemand kent.',
      en: 'Everyone enters at once, including people nobody knows.',
    },
  },
  sides: {
    teams: option('onlineMeeting.lobbyBypassSettings.scope', [
      ['organizer', 'organiser'],
      ['invited', 'invited'],
      ['organizationExcludingGuests', 'organisation-without-guests'],
      ['organization', 'organisation'],
      ['organizationAndFederated', 'trusted'],
      ['everyone', 'everyone'],
    ]),
    meet: {
      ...option('space.config.accessType', [
        ['RESTRICTED', 'invited'],
        ['TRUSTED', 'organisation'],
        ['OPEN', 'everyone'],
      ]),
      says: {
        organisation: {
          nl: 'Mensen van de school, genodigden en wie inbelt komen meteen binnen; anderen wachten op jou.',
          en: 'People from the school, invited people and those who dial in enter at once; others wait for you.',
        },
      },
    },
  },
});
