import { definePoint, option } from './lesson-point.ts';

export const recordingAuto = definePoint({
  id: 'recording-auto',
  scale: ['off', 'on'],
  // CISA's baselines for Teams and for Meet, and Microsoft's guide for schools.
  whenSilent: 'off',
  says: {
    off: { nl: 'Een opname begint niet vanzelf.', en: 'A recording does not start by itself.' },
    on: { nl: 'De opname begint vanzelf zodra de les begint.', en: 'The recording starts by itself as soon as the lesson does.' },
  },
  sides: {
    teams: option('onlineMeeting.recordAutomatically', [
      [false, 'off'],
      [true, 'on'],
    ]),
    meet: option('space.config.artifactConfig.recordingConfig.autoRecordingGeneration', [
      ['OFF', 'off'],
      ['ON', 'on'],
    ]),
  },
});
