import { hostsOnly } from './host-management.ts';
import { definePoint, option } from './lesson-point.ts';
import { byAttendeeRoles } from './presenter-roles.ts';

const whoPresents = option('onlineMeeting.allowedPresenters', [
  ['organizer', 'organiser'],
  ['organization', 'organisation'],
  ['everyone', 'everyone'],
]);

export const presenting = definePoint({
  id: 'presenting',
  scale: ['organiser', 'organisation', 'everyone'],
  // Microsoft's pages for schools and Glow ask it alike: support.microsoft.com f00fa399, glowconnect.org.uk.
  whenSilent: 'organiser',
  says: {
    organiser: {
      nl: 'Alleen jij en mede-organisatoren zijn presentator.',
      en: 'Only you and co-organisers are presenters.',
    },
    organisation: {
      nl: 'Iedereen van de school is presentator, leerlingen dus ook.',
      en: 'Everyone at the school is a presenter, and so are pupils.',
    },
    everyone: {
      nl: 'Iedereen is presentator, leerlingen en gasten dus ook.',
      en: 'Everyone is a presenter, and so are pupils and guests.',
    },
  },
  sides: {
    teams: { ...whoPresents, grade: byAttendeeRoles(whoPresents.grade) },
    // Meet has no presenters: who may share their screen is what comes nearest.
    meet: {
      ...hostsOnly('space.config.moderationRestrictions.presentRestriction', 'organiser', 'everyone'),
      says: {
        organiser: { nl: 'Alleen jij en medehosts kunnen hun scherm delen.', en: 'Only you and co-hosts can share their screen.' },
        everyone: {
          nl: 'Iedereen kan zijn scherm delen, leerlingen en gasten dus ook.',
          en: 'Everyone can share their screen, and so can pupils and guests.',
        },
      },
    },
  },
});
