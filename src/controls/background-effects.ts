import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const backgroundEffects = defineControl({
  id: 'background-effects',
  governedBy: 'user',
  scale: ['none', 'blur', 'standard', 'own'],
  text: {
    nl: {
      title: 'Achtergrond vervagen of vervangen',
      right: '{Who} kunnen alleen de achtergronden kiezen die zijn afgesproken.',
      gap: '{Who} kunnen meer achtergronden kiezen dan is afgesproken.',
      why: 'Een vervaagde achtergrond houdt het huis buiten beeld. Eigen afbeeldingen leiden af, en niemand kijkt ze vooraf na.',
    },
    en: {
      title: 'Blurring or replacing the background',
      right: '{Who} can only choose the backgrounds that were agreed.',
      gap: '{Who} can choose more backgrounds than were agreed.',
      why: 'A blurred background keeps the home out of view. Pupils’ own pictures distract, and nobody checks them beforehand.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsEducation, sources.meetVideo, sources.lesopafstand, sources.ovsg],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.VideoFiltersMode', [
        ['NoFilters', 'none'],
        ['BlurOnly', 'blur'],
        ['BlurAndDefaultBackgrounds', 'standard'],
        ['AllFilters', 'own'],
      ]),
      change: {
        section: teamsMeetings.audioVideo,
        label: { nl: 'Deelnemers kunnen video-effecten gebruiken', en: 'Participants can use video effects' },
        to: {
          none: { nl: 'Uit', en: 'Off', parameters: '-VideoFiltersMode NoFilters' },
          blur: { nl: 'Alleen achtergrond vervagen', en: 'Only background blur', parameters: '-VideoFiltersMode BlurOnly' },
          standard: {
            nl: 'Alleen achtergrond vervagen en standaardachtergronden',
            en: 'Only background blur and default backgrounds',
            parameters: '-VideoFiltersMode BlurAndDefaultBackgrounds',
          },
          own: { nl: 'Alle video-effecten', en: 'All video effects', parameters: '-VideoFiltersMode AllFilters' },
        },
        remark: {
          nl: 'Zet vervagen niet uit: het beschermt wie thuis aan de les meedoet.',
          en: 'Do not switch blurring off: it protects those who join the lesson from home.',
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
          'Kies links de organisatie-eenheid en zoek de instelling voor visuele effecten en achtergronden.',
          'Laat vervagen en standaardachtergronden aan staan, en zet eigen afbeeldingen uit.',
        ],
        en: [
          'Open the Admin console: Apps > Google Workspace > Google Meet > Meet video settings.',
          'Choose the organisational unit on the left and find the setting for visual effects and backgrounds.',
          'Keep blurring and standard backgrounds on, and switch people’s own pictures off.',
        ],
      },
      unseenIn: 'google-api',
      link: 'https://admin.google.com',
    },
  ],
});
