import { hostsOnly } from './host-management.ts';
import { definePoint, option } from './lesson-point.ts';

export const meetingChat = definePoint({
  id: 'meeting-chat',
  // Whether those who did not sign in may chat, no meeting option tells: the school's policy does, and the audit judges it.
  scale: ['off', 'limited', 'signed-in'],
  // Microsoft's wizard has it on, and leaves switching it off to the teacher.
  whenSilent: 'signed-in',
  says: {
    off: { nl: 'De chat staat uit.', en: 'The chat is off.' },
    limited: { nl: 'De chat is alleen tijdens de les open.', en: 'The chat is open during the lesson only.' },
    'signed-in': {
      nl: 'De chat is open, ook voor en na de les.',
      en: 'The chat is open, before and after the lesson as well.',
    },
  },
  sides: {
    teams: option('onlineMeeting.allowMeetingChat', [
      ['disabled', 'off'],
      ['limited', 'limited'],
      ['enabled', 'signed-in'],
    ]),
    meet: {
      ...hostsOnly('space.config.moderationRestrictions.chatRestriction', 'off', 'signed-in'),
      says: {
        off: { nl: 'Alleen jij en medehosts kunnen iets in de chat zetten.', en: 'Only you and co-hosts can write in the chat.' },
        'signed-in': { nl: 'Iedereen in de les kan iets in de chat zetten.', en: 'Everyone in the lesson can write in the chat.' },
      },
    },
  },
});
