import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const givingOutsideControl = defineControl({
  id: 'giving-outside-control',
  governedBy: 'user',
  scale: ['nobody', 'everyone'],
  text: {
    nl: {
      title: 'Besturing geven aan mensen van buiten',
      right: '{Who} kunnen niemand van buiten de school hun gedeelde scherm laten besturen, tenzij dat is afgesproken.',
      gap: '{Who} kunnen iemand van buiten de school hun gedeelde scherm laten besturen.',
      why: 'Wie van buiten de besturing krijgt, werkt op een computer van school met de rechten van wie daar is aangemeld.',
    },
    en: {
      title: 'Giving control to outsiders',
      right: '{Who} cannot let anyone from outside the school control the screen they share, unless that was agreed.',
      gap: '{Who} can let someone from outside the school control the screen they share.',
      why: 'An outsider who gets control works on a school computer with the rights of the person who is signed in there.',
    },
  },
  sources: [sources.teamsPresenters, sources.meetingPolicyCmdlet, sources.cisaTeams],
  references: {
    teams: [
      { framework: 'cisa-scuba', id: 'MS.TEAMS.1.1v1' },
      { framework: 'cis-m365', id: '8.5.7' },
    ],
    meet: [],
  },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.AllowExternalParticipantGiveRequestControl', [
        [true, 'everyone'],
        [false, 'nobody'],
      ]),
      change: {
        section: teamsMeetings.contentSharing,
        label: { nl: 'Externe deelnemers kunnen besturing geven of vragen', en: 'External participants can give or request control' },
        to: {
          nobody: { nl: 'Uit', en: 'Off', parameters: '-AllowExternalParticipantGiveRequestControl $false' },
        },
      },
    },
  ],
  meet: [
    {
      kind: 'absent',
      because: {
        nl: 'In Google Meet kan niemand een ander een gedeeld scherm laten besturen.',
        en: 'In Google Meet nobody can let another person control a shared screen.',
      },
    },
  ],
});
