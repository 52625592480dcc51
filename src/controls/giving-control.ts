import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const givingControl = defineControl({
  id: 'giving-control',
  governedBy: 'user',
  scale: ['nobody', 'everyone'],
  text: {
    nl: {
      title: 'Besturing geven of vragen',
      right: '{Who} kunnen een ander niet hun gedeelde scherm laten besturen, tenzij dat is afgesproken.',
      gap: '{Who} kunnen een ander hun gedeelde scherm laten besturen.',
      why: 'Wie de besturing krijgt, klikt en typt op de computer van een ander, in alles wat daar gedeeld wordt.',
    },
    en: {
      title: 'Giving or requesting control',
      right: '{Who} cannot let another person control the screen they share, unless that was agreed.',
      gap: '{Who} can let another person control the screen they share.',
      why: 'Whoever is given control clicks and types on another person’s computer, in everything that is shared there.',
    },
  },
  sources: [sources.teamsPresenters, sources.teamsEducation, sources.lesopafstand],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.AllowParticipantGiveRequestControl', [
        [true, 'everyone'],
        [false, 'nobody'],
      ]),
      change: {
        section: teamsMeetings.contentSharing,
        label: { nl: 'Deelnemers kunnen besturing geven of vragen', en: 'Participants can give or request control' },
        to: {
          nobody: { nl: 'Uit', en: 'Off', parameters: '-AllowParticipantGiveRequestControl $false' },
          everyone: { nl: 'Aan', en: 'On', parameters: '-AllowParticipantGiveRequestControl $true' },
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
