import { defineControl } from './parts/define-control.ts';
import { sources } from './parts/sources.ts';

export const recordingAccess = defineControl({
  id: 'recording-access',
  governedBy: 'tenant',
  scale: ['invited', 'organisation', 'everyone'],
  text: {
    nl: {
      title: 'Wie bij opnames kan',
      right: 'Alleen de organisator en de klas kunnen bij een opname.',
      gap: 'Meer mensen dan de organisator en de klas kunnen bij opnames.',
      why: 'Een opname kan jaren op een schijf blijven staan. Alleen wie bij de les hoorde, hoeft die terug te kunnen kijken.',
    },
    en: {
      title: 'Access to recordings',
      right: 'Only the organiser and the class can open a recording.',
      gap: 'More people than the organiser and the class can open recordings.',
      why: 'A recording can stay on a drive for years. Only those who were part of the lesson need to watch it again.',
    },
  },
  sources: [sources.teamsRecording, sources.lesopafstand],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'hidden',
      settable: 'default',
      steps: {
        nl: [
          'Opnames staan in OneDrive (map Opnamen) van de organisator, of in SharePoint bij het kanaal.',
          'Vraag drie leraren om van één opname het venster Toegang beheren te laten zien.',
        ],
        en: [
          'Recordings are in the organiser’s OneDrive (folder Recordings), or in SharePoint with the channel.',
          'Ask three teachers to show the Manage access window of one recording.',
        ],
      },
      link: null,
      tellTeachers: {
        nl: 'Kijk na een opname bij Toegang beheren wie erbij kan, en haal iedereen weg die niet bij de les hoorde.',
        en: 'After recording, check Manage access and remove everyone who was not part of the lesson.',
      },
    },
  ],
  meet: [
    {
      kind: 'hidden',
      settable: 'default',
      steps: {
        nl: [
          'Opnames staan in Drive van de organisator, in de map Meet Recordings.',
          'Vraag drie leraren om van één opname het venster Delen te laten zien.',
        ],
        en: [
          'Recordings are in the organiser’s Drive, in the folder Meet Recordings.',
          'Ask three teachers to show the Share window of one recording.',
        ],
      },
      link: null,
      tellTeachers: {
        nl: 'Kijk na een opname bij Delen wie erbij kan, en haal iedereen weg die niet bij de les hoorde.',
        en: 'After recording, check Share and remove everyone who was not part of the lesson.',
      },
    },
  ],
});
