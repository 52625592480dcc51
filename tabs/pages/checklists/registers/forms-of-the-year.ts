import type { RegisterForm } from './form-field.ts';

const stepPlan = 'ovsg-stappenplan';

export const schoolEvent: RegisterForm = {
  title: { nl: 'Data van het schooljaar', en: 'Dates of the school year' },
  about: {
    nl: 'Dagen die per school verschillen, elk schooljaar opnieuw. Lesklaar rekent er de uiterste datums mee uit.',
    en: 'Days that differ from school to school, new every school year. Lesklaar uses them to work out the deadlines.',
  },
  add: { nl: 'Datum toevoegen', en: 'Add a date' },
  isForEverybody: true,
  list: stepPlan,
  fields: [
    { kind: 'event', name: 'event', label: { nl: 'Wat', en: 'What' }, required: true },
    { kind: 'day', name: 'from', label: { nl: 'Dag, of eerste dag', en: 'Day, or first day' }, required: true },
    { kind: 'day', name: 'to', label: { nl: 'Laatste dag', en: 'Last day' } },
    { kind: 'line', name: 'what', label: { nl: 'Voor welke klas of cursus', en: 'For which class or course' } },
  ],
};

const groups = [
  ['graad-1', { nl: 'eerste graad', en: 'first grade' }],
  ['graad-2', { nl: 'tweede graad', en: 'second grade' }],
  ['graad-2-volwassenen-muziek', { nl: 'tweede graad volwassenen muziek', en: 'second grade of adult music' }],
  ['graad-3', { nl: 'derde graad', en: 'third grade' }],
  ['graad-4', { nl: 'vierde graad', en: 'fourth grade' }],
  ['kortlopend', { nl: 'kortlopende studierichting', en: 'short programme' }],
] as const;

export const subjectPlan: RegisterForm = {
  title: { nl: 'Jaarplanning per vak', en: 'Year plan per subject' },
  about: {
    nl: 'Welke lessen in de academie zijn en welke op afstand. Lesklaar meldt wat de regels niet toestaan.',
    en: 'Which lessons are in the academy and which at a distance. Lesklaar says what the rules do not allow.',
  },
  add: { nl: 'Vak plannen', en: 'Plan a subject' },
  isForEverybody: false,
  list: stepPlan,
  fields: [
    { kind: 'line', name: 'subject', label: { nl: 'Vak', en: 'Subject' }, required: true },
    {
      kind: 'line',
      name: 'classGroup',
      label: { nl: 'Klas of cursus', en: 'Class or course' },
      hint: { nl: 'Nooit een leerling.', en: 'Never a pupil.' },
      required: true,
    },
    { kind: 'choice', name: 'group', label: { nl: 'Graad', en: 'Grade' }, choices: groups.map(([value, label]) => ({ value, label })) },
    { kind: 'person', name: 'teacher', label: { nl: 'Leraar', en: 'Teacher' } },
    {
      kind: 'choice',
      name: 'assessed',
      label: { nl: 'Telt wat op afstand gebeurt mee in de evaluatie?', en: 'Is what is taught at a distance assessed?' },
      choices: [
        { value: null, label: { nl: 'nog niet beslist', en: 'not decided yet' } },
        { value: true, label: { nl: 'ja', en: 'yes' } },
        { value: false, label: { nl: 'nee', en: 'no' } },
      ],
    },
    {
      kind: 'rows',
      name: 'lessons',
      label: { nl: 'Lessen', en: 'Lessons' },
      add: { nl: 'Les toevoegen', en: 'Add a lesson' },
      fields: [
        { kind: 'day', name: 'date', label: { nl: 'Datum', en: 'Date' }, required: true },
        {
          kind: 'choice',
          name: 'form',
          label: { nl: 'Hoe', en: 'How' },
          choices: [
            { value: 'contact', label: { nl: 'in de academie', en: 'in the academy' } },
            { value: 'remote', label: { nl: 'op afstand', en: 'at a distance' } },
          ],
        },
        { kind: 'line', name: 'location', label: { nl: 'Plaats', en: 'Place' } },
      ],
    },
  ],
};

const answers = [
  ['answered', { nl: 'Hoeveel antwoordden', en: 'How many answered' }],
  ['withEquipment', { nl: 'Met geschikt materiaal', en: 'With suitable equipment' }],
  ['withConnection', { nl: 'Met een goede verbinding', en: 'With a good connection' }],
  ['withSkills', { nl: 'Met voldoende vaardigheden', en: 'With sufficient skills' }],
] as const;

export const survey: RegisterForm = {
  title: { nl: 'Beginsituatie: materiaal en vaardigheden', en: 'Starting situation: equipment and skills' },
  about: {
    nl: 'Wat leerlingen en leraren hebben en kunnen: alleen aantallen, nooit wie.',
    en: 'What pupils and teachers have and can do: counts only, never who.',
  },
  add: { nl: 'Bevraging toevoegen', en: 'Add a survey' },
  isForEverybody: false,
  list: stepPlan,
  fields: [
    {
      kind: 'choice',
      name: 'about',
      label: { nl: 'Wie', en: 'Who' },
      choices: [
        { value: 'students', label: { nl: 'leerlingen', en: 'pupils' } },
        { value: 'teachers', label: { nl: 'leraren', en: 'teachers' } },
      ],
    },
    { kind: 'line', name: 'group', label: { nl: 'Klas, cursus of team', en: 'Class, course or team' }, required: true },
    { kind: 'day', name: 'asked', label: { nl: 'Gevraagd op', en: 'Asked on' }, required: true },
    ...answers.map(([name, label]) => ({ kind: 'count', name, label, required: true }) as const),
    {
      kind: 'words',
      name: 'plan',
      label: { nl: 'Wat de school doet voor wie iets mist', en: 'What the school does for those who lack something' },
    },
  ],
};

export const session: RegisterForm = {
  title: { nl: 'Gesprekken', en: 'Conversations' },
  about: {
    nl: 'Kies de vragen, noteer wat het team zei en spreek acties af. Persoonlijke vragen beantwoordt ieder voor zichzelf.',
    en: 'Choose the questions, write down what the team said and agree on actions. Everybody answers personal questions for themselves.',
  },
  add: { nl: 'Gesprek voorbereiden', en: 'Prepare a conversation' },
  isForEverybody: false,
  list: 'kennisnet-handreiking-ict-bekwaamheid',
  fields: [
    { kind: 'given', name: 'checklist', from: 'list' },
    { kind: 'day', name: 'date', label: { nl: 'Datum', en: 'Date' }, required: true },
    {
      kind: 'lines',
      name: 'people',
      label: { nl: 'Wie erbij zijn', en: 'Who is taking part' },
      hint: { nl: 'Eén naam per regel.', en: 'One name per line.' },
    },
    { kind: 'items', name: 'questions', label: { nl: 'Vragen', en: 'Questions' }, only: 'questions' },
    { kind: 'answers', name: 'answers', about: 'questions', label: { nl: 'Wat het team zei', en: 'What the team said' } },
    { kind: 'words', name: 'note', label: { nl: 'Wat verder is besproken', en: 'What else was discussed' } },
  ],
};

export const levelText: RegisterForm = {
  title: { nl: 'Teksten van niveaus', en: 'Texts of levels' },
  about: {
    nl: 'Van sommige niveaus van de groeiscan is de tekst niet bekend. Schrijf hier wat het niveau bij u op school betekent.',
    en: 'The text of some levels of the maturity scan is not known. Write here what the level means at your school.',
  },
  add: { nl: 'Tekst toevoegen', en: 'Add a text' },
  isForEverybody: false,
  list: 'kennisnet-ict-voorwaarden',
  fields: [
    { kind: 'given', name: 'checklist', from: 'list' },
    { kind: 'item', name: 'item', label: { nl: 'Voorwaarde', en: 'Condition' }, required: true },
    { kind: 'count', name: 'level', label: { nl: 'Niveau', en: 'Level' }, min: 1, required: true },
    { kind: 'both', name: 'text', label: { nl: 'Wat dit niveau zegt', en: 'What this level says' }, required: true },
  ],
};
