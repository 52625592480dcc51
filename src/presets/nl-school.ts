import type { Preset } from '../model/preset.ts';
import { lessonLines, pupilLines } from './dutch-lessons.ts';
import { expects, note } from './expectation.ts';
import { sourcesOf } from './preset-sources.ts';

const expectations = [
  ...pupilLines,
  ...lessonLines,
  expects('teacher', 'school-document')(
    'recording',
    'everyone',
    ['LESp', 'MSW', 'GED', 'AP'],
    note(
      'Alleen waar de school heeft afgesproken welke lessen worden opgenomen.',
      'Only where the school has agreed which lessons are recorded.',
    ),
  ),
];

export const nlSchool: Preset = {
  id: 'nl-school',
  title: { nl: 'Nederlandse school', en: 'Dutch school' },
  about: {
    nl: 'Naar de checklist van lesopafstand.nl: leerlingen hebben niet meer rechten dan nodig; wat niet centraal kan, doet de leraar zelf.',
    en: 'After the checklist of lesopafstand.nl: pupils have no more rights than they need; what cannot be set centrally, the teacher does.',
  },
  judges: 'lessons',
  sources: sourcesOf(expectations),
  expectations,
};
