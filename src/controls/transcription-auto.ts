import { automaticStartChange, startsByItself } from './parts/automatic-start.ts';
import { defineControl } from './parts/define-control.ts';
import { byDefault, hard, overruledBy } from './parts/grade.ts';
import { meetVideo } from './parts/places.ts';
import { sources } from './parts/sources.ts';

// Where transcription is off, nothing can start by itself.
const mayTranscribe = hard('TeamsMeetingPolicy.AllowTranscription', [
  [false, 'off'],
  [true, 'on'],
]);

export const transcriptionAuto = defineControl({
  id: 'transcription-auto',
  governedBy: 'organiser',
  scale: ['off', 'on'],
  text: {
    nl: {
      title: 'Automatische transcriptie',
      right: 'In lessen van {who} begint een transcriptie niet vanzelf.',
      gap: 'In lessen van {who} kan een transcriptie vanzelf beginnen.',
      why: 'Een transcriptie die vanzelf begint, bewaart wat leerlingen zeggen zonder dat een leraar daar op dat moment voor kiest.',
    },
    en: {
      title: 'Automatic transcription',
      right: 'In lessons of {who}, a transcript does not start by itself.',
      gap: 'In lessons of {who}, a transcript can start by itself.',
      why: 'A transcript that starts by itself keeps what pupils say without a teacher choosing it at that moment.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsEducation, sources.meetVideo, sources.cisaMeet],
  references: { teams: [], meet: [{ framework: 'cisa-scuba', id: 'GWS.MEET.5.2v1' }] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: overruledBy(mayTranscribe, startsByItself),
      change: automaticStartChange,
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'default',
      object: 'meet.automatic_transcription',
      grade: byDefault('meet.automatic_transcription.enabled', [
        [false, 'off'],
        [true, 'on'],
      ]),
      change: {
        section: meetVideo,
        label: { nl: 'Automatische transcriptie', en: 'Automatic transcription' },
        to: { off: { nl: 'Vergaderingen worden standaard getranscribeerd: uit', en: 'Meetings are transcribed by default: off' } },
      },
      tellTeachers: {
        nl: 'Open in Agenda bij je les de opties van het videogesprek (het tandwiel) en kijk bij Vergaderrecords of transcriberen uit staat.',
        en: 'In Calendar, open the video call options of your lesson (the gear) and check under Meeting records that transcribing is off.',
      },
    },
  ],
});
