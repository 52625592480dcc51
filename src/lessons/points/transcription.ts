import { definePoint, option } from './lesson-point.ts';

export const transcription = definePoint({
  id: 'transcription',
  scale: ['nobody', 'everyone'],
  // Some pupils cannot do without: the teacher chooses.
  whenSilent: 'everyone',
  says: {
    nobody: {
      nl: 'In deze les kan niemand een transcriptie starten.',
      en: 'Nobody can start a transcript in this lesson.',
    },
    everyone: {
      nl: 'Wie van de school mag transcriberen, kan dat in deze les ook. Gebruik het alleen als het nodig is.',
      en: 'Anyone the school allows to transcribe can do so in this lesson too. Use it only when needed.',
    },
  },
  sides: {
    teams: option('onlineMeeting.allowTranscription', [
      [false, 'nobody'],
      [true, 'everyone'],
    ]),
  },
});
