import { defineControl } from './parts/define-control.ts';
import { hard, loosestOf, type Grade } from './parts/grade.ts';
import { sources } from './parts/sources.ts';

export const recordingLiveEvents = defineControl({
  id: 'recording-live-events',
  governedBy: 'organiser',
  scale: ['off', 'optional', 'on'],
  text: {
    nl: {
      title: 'Opnemen van webinars en grote bijeenkomsten',
      right: 'Opnemen van webinars en grote bijeenkomsten staat voor {who} op "{allows}".',
      gap: 'Opnemen van webinars en grote bijeenkomsten staat voor {who} op "{allows}": dat is ruimer dan gevraagd.',
      why: 'Bij een grote bijeenkomst doen ook ouders en gasten mee; wie standaard opneemt, legt ook hen vast.',
    },
    en: {
      title: 'Recording of webinars and large events',
      right: 'Recording of webinars and large events for {who} is set to "{allows}".',
      gap: 'Recording of webinars and large events for {who} is set to "{allows}": that is looser than asked.',
      why: 'Parents and guests take part in a large event too; recording by default captures them as well.',
    },
  },
  sources: [sources.broadcastPolicyCmdlet, sources.eventsPolicyCmdlet, sources.cisaTeams, sources.meetVideo],
  references: { teams: [{ framework: 'cisa-scuba', id: 'MS.TEAMS.1.7v2' }], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingBroadcastPolicy',
      grade: hard('TeamsMeetingBroadcastPolicy.BroadcastRecordingMode', [
        ['AlwaysDisabled', 'off'],
        ['UserOverride', 'optional'],
        ['AlwaysEnabled', 'on'],
      ]),
      change: {
        section: { nl: 'Beleid voor livegebeurtenissen', en: 'Live events policies' },
        label: { nl: 'Een gebeurtenis opnemen', en: 'Record an event' },
        to: {
          off: { nl: 'Nooit opnemen', en: 'Never record', parameters: '-BroadcastRecordingMode AlwaysDisabled' },
          optional: { nl: 'Organisator kan opnemen', en: 'Organizer can record', parameters: '-BroadcastRecordingMode UserOverride' },
        },
      },
    },
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsEventsPolicy',
      grade: loosestOf(mayBeRecorded('RecordingForWebinar'), mayBeRecorded('RecordingForTownhall')),
      change: {
        label: { nl: 'RecordingForWebinar en RecordingForTownhall', en: 'RecordingForWebinar and RecordingForTownhall' },
        to: {
          off: {
            nl: 'Disabled (uitgeschakeld)',
            en: 'Disabled',
            parameters: '-RecordingForWebinar Disabled -RecordingForTownhall Disabled',
          },
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
          'Kijk bij Streamen wie een livestream mag maken, en bij Opname of die groep ook mag opnemen.',
        ],
        en: [
          'Open the Admin console: Apps > Google Workspace > Google Meet > Meet video settings.',
          'Check under Stream who may make a live stream, and under Recording whether that group may record as well.',
        ],
      },
      unseenIn: 'google-api',
      link: 'https://admin.google.com',
    },
  ],
});

function mayBeRecorded(property: 'RecordingForWebinar' | 'RecordingForTownhall'): Grade<'off' | 'optional'> {
  return hard(`TeamsEventsPolicy.${property}`, [
    ['Disabled', 'off'],
    ['Enabled', 'optional'],
  ]);
}
