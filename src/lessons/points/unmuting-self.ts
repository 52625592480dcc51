import { definePoint, option } from './lesson-point.ts';

export const unmutingSelf = definePoint({
  id: 'unmuting-self',
  scale: ['organiser', 'everyone'],
  // "Keeping students safe" (support.microsoft.com f00fa399) leaves it to the teacher, lesson by lesson.
  whenSilent: 'everyone',
  says: {
    organiser: {
      nl: 'Leerlingen zetten hun microfoon pas aan als jij dat toestaat.',
      en: 'Pupils unmute only when you allow it.',
    },
    everyone: {
      nl: 'Leerlingen zetten zelf hun microfoon aan.',
      en: 'Pupils unmute themselves.',
    },
  },
  sides: {
    teams: option('onlineMeeting.allowAttendeeToEnableMic', [
      [false, 'organiser'],
      [true, 'everyone'],
    ]),
  },
});
