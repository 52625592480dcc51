import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const reactions = defineControl({
  id: 'reactions',
  governedBy: 'organiser',
  scale: ['off', 'on'],
  text: {
    nl: {
      title: 'Reacties',
      right: 'In lessen van {who} staan reacties {allows}.',
      gap: 'In lessen van {who} staan reacties {allows}, terwijl de school vraagt om minder afleiding.',
      why: 'Met een duim of hartje doen leerlingen mee zonder te praten; bij jonge kinderen kan het ook afleiden.',
    },
    en: {
      title: 'Reactions',
      right: 'In lessons of {who}, reactions are {allows}.',
      gap: 'In lessons of {who}, reactions are {allows}, whereas the school asks for less distraction.',
      why: 'With a thumb or a heart pupils take part without talking; with young children it can also distract.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsOnlineMeeting, sources.meetVideo],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.AllowMeetingReactions', [
        [false, 'off'],
        [true, 'on'],
      ]),
      change: {
        section: teamsMeetings.engagement,
        label: { nl: 'Reacties', en: 'Reactions' },
        to: { off: { nl: 'Uit', en: 'Off', parameters: '-AllowMeetingReactions $false' } },
      },
    },
  ],
  meet: [
    {
      kind: 'meeting',
      settable: 'per-meeting',
      steps: {
        nl: [
          'Geef leraren de instructie hieronder: zij kiezen per les.',
          'Wilt u reacties voor een hele groep uitzetten? Dat kan in de Beheerdersconsole: Google Meet > Meet-video-instellingen > Reacties.',
        ],
        en: [
          'Give teachers the instruction below: they choose per lesson.',
          'Would you rather switch reactions off for a whole group? Do so in the Admin console: Google Meet > Meet video settings > Reactions.',
        ],
      },
      tellTeachers: {
        nl: 'Zet bij Hostopties (het schildje) "Reacties sturen" uit als ze afleiden, en daarna weer aan.',
        en: 'In Host controls (the shield), switch "Send reactions" off when they distract, and on again afterwards.',
      },
    },
  ],
});
