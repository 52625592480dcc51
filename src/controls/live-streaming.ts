import { defineControl } from './parts/define-control.ts';
import { hard, loosestOf } from './parts/grade.ts';
import { teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

const stream = hard('TeamsMeetingPolicy.LiveStreamingMode', [
  ['Disabled', 'off'],
  ['Enabled', 'on'],
]);
const broadcastHardware = hard('TeamsMeetingPolicy.AllowNDIStreaming', [
  [false, 'off'],
  [true, 'on'],
]);

export const liveStreaming = defineControl({
  id: 'live-streaming',
  governedBy: 'user',
  scale: ['off', 'on'],
  text: {
    nl: {
      title: 'Livestreamen',
      right: '{Who} kunnen een vergadering niet live uitzenden, tenzij dat is afgesproken.',
      gap: '{Who} kunnen een vergadering live uitzenden.',
      why: 'Een livestream laat leerlingen zien en horen aan kijkers die de leraar niet ziet.',
    },
    en: {
      title: 'Live streaming',
      right: '{Who} cannot broadcast a meeting live, unless that was agreed.',
      gap: '{Who} can broadcast a meeting live.',
      why: 'Through a live stream, pupils are seen and heard by viewers whom the teacher does not see.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.broadcastPolicyCmdlet, sources.meetEducation, sources.meetForTeachers],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      // AllowedStreamingMediaInput is left out: it lets video into the meeting, so nothing goes out through it.
      grade: loosestOf(stream, broadcastHardware),
      change: {
        section: teamsMeetings.audioVideo,
        label: {
          nl: 'Livestreaming en Uitzendproductie met NDI- en SDI-hardware',
          en: 'Live streaming and Broadcast production with NDI and SDI hardware',
        },
        to: {
          off: { nl: 'beide Uit', en: 'both Off', parameters: '-LiveStreamingMode Disabled -AllowNDIStreaming $false' },
        },
      },
    },
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingBroadcastPolicy',
      grade: hard('TeamsMeetingBroadcastPolicy.AllowBroadcastScheduling', [
        [false, 'off'],
        [true, 'on'],
      ]),
      change: {
        section: { nl: 'Beleid voor livegebeurtenissen', en: 'Live events policies' },
        label: { nl: 'Livegebeurtenissen plannen', en: 'Live events scheduling' },
        to: {
          off: { nl: 'Uit', en: 'Off', parameters: '-AllowBroadcastScheduling $false' },
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
          'Open de Beheerdersconsole: Apps > Google Workspace > Google Meet > Meet-video-instellingen > Streamen.',
          'Kies links de organisatie-eenheid van de leerlingen.',
          'Zet livestreamen uit en kies Overschrijven.',
        ],
        en: [
          'Open the Admin console: Apps > Google Workspace > Google Meet > Meet video settings > Stream.',
          'Choose the pupils’ organisational unit on the left.',
          'Switch live streaming off and choose Override.',
        ],
      },
      unseenIn: 'google-api',
      link: 'https://admin.google.com',
    },
  ],
});
