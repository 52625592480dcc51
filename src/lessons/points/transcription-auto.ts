import { definePoint, option } from './lesson-point.ts';

export const transcriptionAuto = definePoint({
  id: 'transcription-auto',
  scale: ['off', 'on'],
  // CISA's GWS.MEET.5.2.
  whenSilent: 'off',
  says: {
    off: { nl: 'Een transcriptie begint niet vanzelf.', en: 'A transcript does not start by itself.' },
    on: { nl: 'De transcriptie begint vanzelf zodra de les begint.', en: 'The transcript starts by itself as soon as the lesson does.' },
  },
  // In Teams it starts with the recording.
  sides: {
    meet: option('space.config.artifactConfig.transcriptionConfig.autoTranscriptionGeneration', [
      ['OFF', 'off'],
      ['ON', 'on'],
    ]),
  },
});
