import { defineControl } from './parts/define-control.ts';
import { sources } from './parts/sources.ts';

export const recordingSharing = defineControl({
  id: 'recording-sharing',
  governedBy: 'tenant',
  scale: ['nobody', 'organisation', 'everyone'],
  text: {
    nl: {
      title: 'Opnames buiten school delen',
      right: 'Opnames kunnen niet buiten de school worden gedeeld.',
      gap: 'Opnames kunnen buiten de school worden gedeeld.',
      why: 'Een gedeelde link reist snel verder; van buiten de school is een opname van leerlingen niet meer terug te halen.',
    },
    en: {
      title: 'Sharing recordings outside school',
      right: 'Recordings cannot be shared outside the school.',
      gap: 'Recordings can be shared outside the school.',
      why: 'A shared link travels on quickly; once outside the school, a recording of pupils cannot be taken back.',
    },
  },
  sources: [sources.teamsRecording, sources.meetRecording, sources.lesopafstand, sources.ovsg],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'hidden',
      settable: 'centrally',
      steps: {
        nl: [
          'Open het SharePoint-beheercentrum: Beleid > Delen. Opnames staan in OneDrive of SharePoint.',
          'Kijk hoe ver extern delen staat; "Alleen personen in uw organisatie" is het strengst.',
          'Kijk daaronder bij de koppelingen voor bestanden en mappen welke koppeling standaard wordt gekozen.',
        ],
        en: [
          'Open the SharePoint admin centre: Policies > Sharing. Recordings are in OneDrive or SharePoint.',
          'Check how far external sharing reaches; "Only people in your organization" is the strictest.',
          'Below that, under file and folder links, check which link is chosen by default.',
        ],
      },
      link: 'https://admin.microsoft.com',
    },
  ],
  meet: [
    {
      kind: 'hidden',
      settable: 'centrally',
      steps: {
        nl: [
          'Open de Beheerdersconsole: Apps > Google Workspace > Drive en Documenten > Instellingen voor delen.',
          'Kies links de organisatie-eenheid van wie opneemt. Opnames staan in de Drive van de organisator.',
          'Kijk bij Opties voor delen of delen buiten de organisatie uit staat.',
        ],
        en: [
          'Open the Admin console: Apps > Google Workspace > Drive and Docs > Sharing settings.',
          'Choose the organisational unit of those who record on the left. Recordings are in the organiser’s Drive.',
          'Check under Sharing options that sharing outside the organisation is off.',
        ],
      },
      link: 'https://admin.google.com',
    },
  ],
});
