import { defineControl } from './parts/define-control.ts';
import { hard } from './parts/grade.ts';
import { meetVideo, teamsMeetings } from './parts/places.ts';
import { sources } from './parts/sources.ts';

export const transcription = defineControl({
  id: 'transcription',
  governedBy: 'user',
  scale: ['nobody', 'everyone'],
  text: {
    nl: {
      title: 'Transcriptie starten',
      right: '{Who} kunnen geen transcriptie starten als dat niet is afgesproken.',
      gap: '{Who} kunnen zelf een transcriptie van de les starten.',
      why: 'Een transcriptie is een opname in tekst: ze bewaart welke leerling wat zei.',
    },
    en: {
      title: 'Starting a transcript',
      right: '{Who} cannot start a transcript unless that was agreed.',
      gap: '{Who} can start a transcript of the lesson themselves.',
      why: 'A transcript is a recording in text: it keeps which pupil said what.',
    },
  },
  sources: [sources.meetingPolicyCmdlet, sources.teamsEducationWizard, sources.meetVideo, sources.cisaMeet],
  references: { teams: [], meet: [] },
  teams: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'TeamsMeetingPolicy',
      grade: hard('TeamsMeetingPolicy.AllowTranscription', [
        [false, 'nobody'],
        [true, 'everyone'],
      ]),
      change: {
        section: teamsMeetings.recording,
        label: { nl: 'Transcriptie', en: 'Transcription' },
        to: { nobody: { nl: 'Uit', en: 'Off', parameters: '-AllowTranscription $false' } },
      },
    },
  ],
  meet: [
    {
      kind: 'central',
      settable: 'centrally',
      object: 'log.MeetTranscriptSettingsProto',
      grade: hard('log.MeetTranscriptSettingsProto.meeting_transcript_enabled', [
        [false, 'nobody'],
        [true, 'everyone'],
      ]),
      change: {
        section: meetVideo,
        label: { nl: 'Transcriptie', en: 'Transcription' },
        to: {
          nobody: {
            nl: 'Gebruikers toestaan hun vergaderingen te transcriberen: uit',
            en: 'Let people transcribe their meetings: off',
          },
        },
      },
    },
  ],
});
