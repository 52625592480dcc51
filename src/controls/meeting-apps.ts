import { defineControl } from './parts/define-control.ts';
import { sources } from './parts/sources.ts';

export const meetingApps = defineControl({
  id: 'meeting-apps',
  governedBy: 'user',
  scale: ['limited', 'on'],
  text: {
    nl: {
      title: 'Apps in vergaderingen',
      right: '{Who} kunnen in vergaderingen alleen apps gebruiken die de school heeft goedgekeurd.',
      gap: '{Who} kunnen in vergaderingen ook apps gebruiken die de school niet heeft goedgekeurd.',
      why: 'Een app kan namen, chat en bestanden van leerlingen inzien. Dat mag alleen bij makers met wie de school afspraken heeft.',
    },
    en: {
      title: 'Apps in meetings',
      right: '{Who} can only use apps in meetings that the school has approved.',
      gap: '{Who} can also use apps in meetings that the school has not approved.',
      why: 'An app can see names, chat and files of pupils. Only makers with whom the school has an agreement may do so.',
    },
  },
  sources: [sources.flexfg, sources.teamsEducationWizard, sources.meetVideo],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'hidden',
      settable: 'centrally',
      steps: {
        nl: [
          'Open het Teams-beheercentrum: Teams-apps > Machtigingsbeleid, of Teams-apps > Apps beheren als dat beleid er niet meer is.',
          'Kijk welk beleid leerlingen hebben en welke apps van derden daarin zijn toegestaan.',
          'Sta alleen de goedgekeurde apps toe en blokkeer alle andere.',
        ],
        en: [
          'Open the Teams admin centre: Teams apps > Permission policies, or Teams apps > Manage apps where those policies are gone.',
          'Check which policy pupils have and which third-party apps it allows.',
          'Allow the approved apps only and block all others.',
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
          'Open de Beheerdersconsole: Apps > Google Workspace Marketplace-apps > Instellingen.',
          'Sta leerlingen alleen apps toe die op de lijst van goedgekeurde apps staan.',
          'Kijk ook bij Apps > Google Workspace > Google Meet > Meet-video-instellingen of add-ons in Meet aan staan.',
        ],
        en: [
          'Open the Admin console: Apps > Google Workspace Marketplace apps > Settings.',
          'Allow pupils only those apps that are on the list of approved apps.',
          'Also check under Apps > Google Workspace > Google Meet > Meet video settings whether add-ons in Meet are on.',
        ],
      },
      unseenIn: 'google-api',
      link: 'https://admin.google.com',
    },
  ],
});
