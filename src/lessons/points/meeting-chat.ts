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
  },
});
