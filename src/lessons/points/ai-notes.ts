import { definePoint, option } from './lesson-point.ts';

export const aiNotes = definePoint({
  id: 'ai-notes',
  scale: ['off', 'on'],
  // Notes of who said what are not made of pupils without an agreement: SURF's advice on Copilot.
  whenSilent: 'off',
  says: {
    off: { nl: 'AI-notities beginnen niet vanzelf.', en: 'AI notes do not start by themselves.' },
    on: { nl: 'Gemini maakt vanzelf notities zodra de les begint.', en: 'Gemini takes notes by itself as soon as the lesson starts.' },
  },
  sides: {
    meet: option('space.config.artifactConfig.smartNotesConfig.autoSmartNotesGeneration', [
      ['OFF', 'off'],
      ['ON', 'on'],
    ]),
  },
});
