import { defineControl } from './parts/define-control.ts';
import { amongOrganisers, hard, loosestOf, strictestOf } from './parts/grade.ts';
import { teamsMeetings, meetVideo } from './parts/places.ts';
import { sources } from './parts/sources.ts';

const mayRecord = hard('TeamsMeetingPolicy.AllowCloudRecording', [
  [true, 'everyone'],
  [false, 'nobody'],
]);
const mayRecordInMeet = hard('meet.video_recording.enableRecording', [
  [true, 'everyone'],
  [false, 'nobody'],
]);
const withoutHostManagement = hard('meet.safety_host_management.enableHostManagement', [
  [false, 'everyone'],
  [true, 'nobody'],
]);

export const recording = defineControl({
  id: 'recording',
  governedBy: 'both',
  scale: ['nobody', 'everyone'],
  text: {
    nl: {
      title: 'Opnemen starten',
      right: '{Who} kunnen geen opname starten als dat niet is afgesproken.',
      gap: '{Who} kunnen zelf een opname van de les starten.',
      why: 'Een opname legt gezichten, stemmen en namen van leerlingen vast. Wie kan opnemen, kan de opname ook bewaren en delen.',
    },
    en: {
      title: 'Starting a recording',
      right: '{Who} cannot start a recording unless that was agreed.',
      gap: '{Who} can start a recording of the lesson themselves.',
      why: 'A recording captures faces, voices and names of pupils. Whoever can record can also keep and share the recording.',
    },
  },
  sources: [sources.teamsRecording, sources.meetRecording, sources.meetHostManagement, sources.lesopafstand],
  references: {
    teams: [
      { framework: 'cisa-scuba', id: 'MS.TEAMS.1.6v1' },
      { framework: 'cis-m365', id: '8.5.9' },
    ],
    meet: [],
  },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      // A recording needs the right twice: with the one who starts it and with the organiser.
      grade: strictestOf(mayRecord, amongOrganisers(mayRecord)),
      change: {
        section: teamsMeetings.recording,
        label: { nl: 'Vergaderingen opnemen', en: 'Meeting recording' },
        to: {
          nobody: { nl: 'Uit', en: 'Off', parameters: '-AllowCloudRecording $false' },
          everyone: { nl: 'Aan', en: 'On', parameters: '-AllowCloudRecording $true' },
        },
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'meet.video_recording',
      // With host management off anybody inside may record in a meeting whose organiser may: support.google.com/meet/answer/10885841.
      grade: loosestOf(mayRecordInMeet, amongOrganisers(strictestOf(mayRecordInMeet, withoutHostManagement))),
      change: {
        section: meetVideo,
        label: { nl: 'Opname', en: 'Recording' },
        to: {
          nobody: { nl: 'Gebruikers toestaan hun vergaderingen op te nemen: uit', en: 'Let people record their meetings: off' },
          everyone: { nl: 'Gebruikers toestaan hun vergaderingen op te nemen: aan', en: 'Let people record their meetings: on' },
        },
        remark: {
          nl: 'Laat hostbeheer aan staan bij wie wel mag opnemen: staat het uit, dan kan iedereen binnen de school in die vergaderingen opnemen.',
          en: 'Keep host management on for those who may record: with it off, anyone inside the school can record in their meetings.',
        },
      },
      elsewhere: {
        nl: 'Zet hostbeheer aan bij iedereen die vergaderingen mag opnemen: Meet-veiligheidsinstellingen > Hostbeheer.',
        en: 'Switch on host management for everyone who may record meetings: Meet safety settings > Host management.',
      },
    },
  ],
});
