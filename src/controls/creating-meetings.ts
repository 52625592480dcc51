import { defineControl } from './parts/define-control.ts';
import { hard, loosestOf, type Grade } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

const waysToCreate = [
  'AllowPrivateMeetingScheduling',
  'AllowChannelMeetingScheduling',
  'AllowMeetNow',
  'AllowPrivateMeetNow',
  'AllowOutlookAddIn',
] as const;

/** Any one way is enough to become an organiser, with every right in that meeting. */
const mayCreate = loosestOf(...waysToCreate.map(wayToCreate));

export const creatingMeetings = defineControl({
  id: 'creating-meetings',
  governedBy: 'user',
  scale: ['nobody', 'everyone'],
  text: {
    nl: {
      title: 'Zelf vergaderingen maken',
      right: '{Who} kunnen geen eigen vergaderingen maken.',
      gap: '{Who} kunnen zelf een vergadering maken en hebben daarin alle rechten van een organisator.',
      why: 'Wie een vergadering maakt, beslist daar over opnemen, dempen, verwijderen en toelaten, zonder dat er een leraar bij is.',
    },
    en: {
      title: 'Creating meetings',
      right: '{Who} cannot create meetings of their own.',
      gap: '{Who} can create a meeting themselves and have all rights of an organiser in it.',
      why: 'Whoever creates a meeting is in charge of recording, muting, removing and admitting, without a teacher present.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsEducation, sources.meetCalls, sources.glow],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: mayCreate,
      change: {
        section: teamsMeetings.scheduling,
        label: {
          nl: 'Privévergaderingen plannen, Kanaalvergaderingen plannen, Nu vergaderen (privé en in kanalen) en Outlook-invoegtoepassing',
          en: 'Private meeting scheduling, Channel meeting scheduling, Meet now (private and in channels) and Outlook add-in',
        },
        to: {
          nobody: { nl: 'alle vijf Uit', en: 'all five Off', parameters: waysToCreate.map((way) => `-${way} $false`).join(' ') },
        },
        remark: {
          nl: 'Zet dit alleen uit in het beleid van leerlingen: leraren moeten lessen kunnen plannen.',
          en: 'Switch this off in the pupils’ policy only: teachers must be able to schedule lessons.',
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
          'Open de Beheerdersconsole: Apps > Google Workspace > Google Meet > Meet-video-instellingen > Gesprekken maken.',
          'Kies links de organisatie-eenheid van de leerlingen.',
          'Zet "Gebruikers kunnen hun eigen vergaderingen maken of gesprekken voeren" uit en kies Overschrijven.',
        ],
        en: [
          'Open the Admin console: Apps > Google Workspace > Google Meet > Meet video settings > Call creation.',
          'Choose the pupils’ organisational unit on the left.',
          'Switch "Users can create their own meetings" off and choose Override.',
        ],
      },
      unseenIn: 'google-api',
      link: 'https://admin.google.com',
    },
  ],
});

function wayToCreate(property: (typeof waysToCreate)[number]): Grade<'everyone' | 'nobody'> {
  return hard(`TeamsMeetingPolicy.${property}`, [
    [true, 'everyone'],
    [false, 'nobody'],
  ]);
}
