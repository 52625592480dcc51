import { hostsOnly } from './host-management.ts';
import { definePoint, option } from './lesson-point.ts';

export const reactions = definePoint({
  id: 'reactions',
  scale: ['off', 'on'],
  // No source asks for them to be off; with young children the teacher may.
  whenSilent: 'on',
  says: {
    off: { nl: 'Reacties staan uit.', en: 'Reactions are off.' },
    on: { nl: 'Leerlingen kunnen reageren met een duim of hartje.', en: 'Pupils can react with a thumb or a heart.' },
  },
  sides: {
    teams: option('onlineMeeting.allowTeamworkReactions', [
      [false, 'off'],
      [true, 'on'],
    ]),
    meet: {
      ...hostsOnly('space.config.moderationRestrictions.reactionRestriction', 'off', 'on'),
      says: {
        off: {
          nl: 'Alleen jij en medehosts kunnen reageren met een duim of hartje.',
          en: 'Only you and co-hosts can react with a thumb or a heart.',
        },
      },
    },
  },
});
