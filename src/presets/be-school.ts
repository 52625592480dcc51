import type { Preset } from '../model/preset.ts';
import { lessonLines, pupilLines } from './dutch-lessons.ts';
import { adult, expects, note, pupilStages } from './expectation.ts';
import { sourcesOf } from './preset-sources.ts';

const expectations = [
  ...pupilLines,
  ...lessonLines,
  expects('teacher', 'authority')(
    'recording',
    'nobody',
    ['KOV'],
    note(
      'Een synchrone les op afstand wordt volgens Katholiek Onderwijs Vlaanderen niet opgenomen. lesopafstand.nl staat het toe als het is afgesproken: leg dat dan vast als afwijking.',
      'According to Katholiek Onderwijs Vlaanderen a synchronous remote lesson is not recorded. lesopafstand.nl allows it where agreed: record that as a deviation.',
    ),
    pupilStages,
  ),
  expects('teacher', 'school-document')(
    'recording',
    'everyone',
    ['OVSG'],
    note(
      'Leg in het academie- en arbeidsreglement vast wie opneemt en wie de opname krijgt.',
      'State in the academy and work regulations who records and who gets the recording.',
    ),
    adult,
  ),
];

export const beSchool: Preset = {
  id: 'be-school',
  title: { nl: 'Vlaamse school', en: 'Flemish school' },
  about: {
    nl: 'Zoals de Nederlandse school, met de Vlaamse adviezen: synchrone lessen worden niet opgenomen; voor academies het stappenplan van OVSG.',
    en: 'Like the Dutch school, with the Flemish advice: synchronous lessons are not recorded; for academies the step plan of OVSG.',
  },
  judges: 'lessons',
  sources: sourcesOf(expectations),
  expectations,
};
