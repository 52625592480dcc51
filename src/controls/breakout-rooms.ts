import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { sources } from './parts/sources.ts';

export const breakoutRooms = defineControl({
  id: 'breakout-rooms',
  governedBy: 'organiser',
  scale: ['off', 'on'],
  text: {
    nl: {
      title: 'Aparte groepsruimtes',
      right: 'Lessen van {who} gebruiken aparte groepsruimtes alleen zoals is afgesproken.',
      gap: 'In lessen van {who} kunnen leerlingen in een aparte groepsruimte zitten zonder dat de leraar erbij is.',
      why: 'Groepswerk hoort bij een les, maar de leraar ziet niet wat er in een groepsruimte gebeurt zonder er zelf binnen te gaan.',
    },
    en: {
      title: 'Breakout rooms',
      right: 'Lessons of {who} use breakout rooms only as was agreed.',
      gap: 'In lessons of {who}, pupils can be in a breakout room without the teacher present.',
      why: 'Group work is part of a lesson, but a teacher does not see what happens in a breakout room without entering it.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.meetVideo, sources.glow],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.AllowBreakoutRooms', [
        [false, 'off'],
        [true, 'on'],
      ]),
      change: {
        label: { nl: 'AllowBreakoutRooms', en: 'AllowBreakoutRooms' },
        to: {
          off: { nl: 'uit (False)', en: 'off (False)', parameters: '-AllowBreakoutRooms $false' },
          on: { nl: 'aan (True)', en: 'on (True)', parameters: '-AllowBreakoutRooms $true' },
        },
        remark: {
          nl: 'Leraren hebben groepsruimtes nodig voor groepswerk. Spreek liever af dat de leraar rondgaat dan dat u ze uitzet.',
          en: 'Teachers need breakout rooms for group work. It is better to agree that the teacher goes round than to switch them off.',
        },
      },
    },
  ],
  meet: [
    {
      kind: 'hidden',
      settable: 'centrally',
      steps: {
        nl: [
          'Open de Beheerdersconsole: Apps > Google Workspace > Google Meet > Meet-video-instellingen.',
          'Kies links de organisatie-eenheid van wie de lessen organiseert.',
          'Zoek de instelling voor aparte groepsruimtes en kijk of die past bij wat is afgesproken.',
        ],
        en: [
          'Open the Admin console: Apps > Google Workspace > Google Meet > Meet video settings.',
          'Choose the organisational unit of those who organise the lessons on the left.',
          'Find the setting for breakout rooms and check whether it fits what was agreed.',
        ],
      },
      unseenIn: 'google-api',
      link: 'https://admin.google.com',
    },
  ],
});
