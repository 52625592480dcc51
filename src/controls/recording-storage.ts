import { defineControl } from './parts/define-control.ts';
import { hard, strictestOf } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const recordingStorage = defineControl({
  id: 'recording-storage',
  governedBy: 'organiser',
  scale: ['own-region', 'any-region'],
  text: {
    nl: {
      title: 'Plaats van opnames',
      right:
        'Teams zelf bewaart opnames van lessen van {who} {allows}; voor opnames in OneDrive en SharePoint telt de plaats van die opslag.',
      gap: 'Teams zelf mag opnames van lessen van {who} {allows} bewaren; voor opnames in OneDrive en SharePoint telt de plaats van die opslag.',
      why: 'Opnames van leerlingen horen op systemen waarover de school afspraken heeft, in een land met dezelfde privacyregels.',
    },
    en: {
      title: 'Place of recordings',
      right:
        'Teams itself keeps recordings of lessons of {who} {allows}; for recordings in OneDrive and SharePoint the place of that storage counts.',
      gap: 'Teams itself may keep recordings of lessons of {who} {allows}; for recordings in OneDrive and SharePoint the place of that storage counts.',
      why: 'Recordings of pupils belong on systems that the school has agreements about, in a country with the same privacy rules.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsRecording, sources.lesopafstand, sources.autoriteitPersoonsgegevens],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      // Where nobody records there is nothing to store: either setting is enough to keep recordings in the region.
      grade: strictestOf(
        hard('TeamsMeetingPolicy.AllowRecordingStorageOutsideRegion', [
          [false, 'own-region'],
          [true, 'any-region'],
        ]),
        hard('TeamsMeetingPolicy.AllowCloudRecording', [
          [false, 'own-region'],
          [true, 'any-region'],
        ]),
      ),
      change: {
        section: teamsMeetings.recording,
        label: { nl: 'Opnamen buiten uw land of regio opslaan', en: 'Store recordings outside your country or region' },
        to: { 'own-region': { nl: 'Uit', en: 'Off', parameters: '-AllowRecordingStorageOutsideRegion $false' } },
        remark: {
          nl: 'Voor opnames in OneDrive en SharePoint telt deze instelling niet. Laat -AllowRecordingStorageOutsideRegion weg waar opnemen zelf uit staat.',
          en: 'For recordings in OneDrive and SharePoint this setting does not count. Leave out -AllowRecordingStorageOutsideRegion where recording itself is off.',
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
          'Open de Beheerdersconsole: Gegevens > Naleving > Gegevensregio’s.',
          'Kies links de organisatie-eenheid van wie opneemt en kijk of Europa is gekozen. Niet iedere licentie biedt deze keuze.',
        ],
        en: [
          'Open the Admin console: Data > Compliance > Data regions.',
          'Choose the organisational unit of those who record on the left and check that Europe is chosen. Not every licence offers this choice.',
        ],
      },
      unseenIn: 'google-api',
      link: 'https://admin.google.com',
    },
  ],
});
