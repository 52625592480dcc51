import { defineControl } from './parts/define-control.ts';
import { sources } from './parts/sources.ts';

export const dialIn = defineControl({
  id: 'dial-in',
  governedBy: 'organiser',
  scale: ['off', 'on'],
  text: {
    nl: {
      title: 'Inbellen met de telefoon',
      right: 'In lessen van {who} kan niemand met de telefoon inbellen, tenzij dat is afgesproken.',
      gap: 'In lessen van {who} kan iedereen die het nummer en de code heeft met de telefoon inbellen.',
      why: 'De leraar ziet van een beller alleen een telefoonnummer, en soms zelfs dat niet.',
    },
    en: {
      title: 'Dialling in by phone',
      right: 'In lessons of {who}, nobody can dial in by phone, unless that was agreed.',
      gap: 'In lessons of {who}, anyone who has the number and the code can dial in by phone.',
      why: 'The teacher sees only a caller’s phone number, and sometimes not even that.',
    },
  },
  sources: [sources.meetEducation, sources.meetVideo],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'hidden',
      settable: 'centrally',
      steps: {
        nl: [
          'Kijk in het Microsoft 365-beheercentrum wie een licentie voor audioconferenties heeft: zonder die licentie heeft een les geen telefoonnummer.',
          'Open anders het Teams-beheercentrum: Gebruikers > Gebruikers beheren, en kies iemand die lessen organiseert.',
          'Zet bij die gebruiker Audioconferentie uit als inbellen niet nodig is.',
        ],
        en: [
          'Check in the Microsoft 365 admin centre who has an audio conferencing licence: without it a lesson has no phone number.',
          'Otherwise open the Teams admin centre: Users > Manage users, and choose somebody who organises lessons.',
          'Switch Audio Conferencing off for that user if dialling in is not needed.',
        ],
      },
      unseenIn: 'meeting-policy',
      link: 'https://admin.teams.microsoft.com',
    },
  ],
  meet: [
    {
      kind: 'hidden',
      settable: 'centrally',
      steps: {
        nl: [
          'Open de Beheerdersconsole: Apps > Google Workspace > Google Meet > Meet-video-instellingen > Telefonie.',
          'Kies links de organisatie-eenheid van wie de lessen organiseert.',
          'Zet inbellen uit en kies Overschrijven.',
        ],
        en: [
          'Open the Admin console: Apps > Google Workspace > Google Meet > Meet video settings > Telephony.',
          'Choose the organisational unit of those who organise the lessons on the left.',
          'Switch dial-in access off and choose Override.',
        ],
      },
      unseenIn: 'google-api',
      link: 'https://admin.google.com',
    },
  ],
});
