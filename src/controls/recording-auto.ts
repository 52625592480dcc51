import { automaticStartChange, startsByItself } from './parts/automatic-start.ts';
import { defineControl } from './parts/define-control.ts';
import { byDefault, hard, overruledBy } from './parts/grade.ts';
import { meetVideo } from './parts/places.ts';
import { sources } from './parts/sources.ts';

// Where recording is off, nothing can start by itself.
const mayRecord = hard('TeamsMeetingPolicy.AllowCloudRecording', [
  [false, 'off'],
  [true, 'on'],
]);

export const recordingAuto = defineControl({
  id: 'recording-auto',
  governedBy: 'organiser',
  scale: ['off', 'on'],
  text: {
    nl: {
      title: 'Automatisch opnemen',
      right: 'In lessen van {who} begint een opname niet vanzelf.',
      gap: 'In lessen van {who} kan een opname vanzelf beginnen.',
      why: 'Een opname die vanzelf begint, legt een klas vast zonder dat een leraar daar op dat moment voor kiest.',
    },
    en: {
      title: 'Automatic recording',
      right: 'In lessons of {who}, a recording does not start by itself.',
      gap: 'In lessons of {who}, a recording can start by itself.',
      why: 'A recording that starts by itself captures a class without a teacher choosing it at that moment.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsEducation, sources.meetVideo, sources.cisaMeet],
  references: { teams: [], meet: [{ framework: 'cisa-scuba', id: 'GWS.MEET.5.1v1' }] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: overruledBy(mayRecord, startsByItself),
      change: automaticStartChange,
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'default',
      object: 'meet.automatic_recording',
      grade: byDefault('meet.automatic_recording.enabled', [
        [false, 'off'],
        [true, 'on'],
      ]),
      change: {
        section: meetVideo,
        label: { nl: 'Automatische opname', en: 'Automatic recording' },
        to: { off: { nl: 'Vergaderingen worden standaard opgenomen: uit', en: 'Meetings are recorded by default: off' } },
      },
      tellTeachers: {
        nl: 'Open in Agenda bij je les de opties van het videogesprek (het tandwiel) en kijk bij Vergaderrecords of opnemen uit staat.',
        en: 'In Calendar, open the video call options of your lesson (the gear) and check under Meeting records that recording is off.',
      },
    },
  ],
});
