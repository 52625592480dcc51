import { definePoint, option } from './lesson-point.ts';

export const recording = definePoint({
  id: 'recording',
  scale: ['nobody', 'everyone'],
  // lesopafstand.nl lets teachers record what was agreed to be recorded; a switch cannot know what was.
  whenSilent: 'everyone',
  says: {
    nobody: {
      nl: 'In deze les kan niemand opnemen.',
      en: 'Nobody can record in this lesson.',
    },
    // The option only lets those record whose own policy does too.
    everyone: {
      nl: 'Wie van de school mag opnemen, kan dat in deze les ook. Doe het alleen als het is afgesproken, en zeg het vooraf.',
      en: 'Anyone the school allows to record can do so in this lesson too. Do it only where agreed, and say so beforehand.',
    },
  },
  sides: {
    teams: option('onlineMeeting.allowRecording', [
      [false, 'nobody'],
      [true, 'everyone'],
    ]),
  },
});
