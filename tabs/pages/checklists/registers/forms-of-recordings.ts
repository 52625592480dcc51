import type { RegisterForm } from './form-field.ts';

const tickList = 'lesopafstand-randvoorwaarden';

export const recordingAgreement: RegisterForm = {
  title: { nl: 'Afspraken over live lessen en opnames', en: 'Agreements on live lessons and recordings' },
  about: {
    nl: 'Welke lessen live gaan, welke worden opgenomen en waarom. Alleen wat hier staat, mogen leraren opnemen.',
    en: 'Which lessons are live, which are recorded, and why. Teachers may record only what is listed here.',
  },
  add: { nl: 'Afspraak toevoegen', en: 'Add an agreement' },
  isForEverybody: true,
  list: tickList,
  fields: [
    {
      kind: 'line',
      name: 'what',
      label: { nl: 'Welke lessen', en: 'Which lessons' },
      hint: { nl: 'Bijvoorbeeld: lessen van groep 8 voor wie thuis is.', en: 'For example: lessons of year 8 for those at home.' },
      required: true,
    },
    {
      kind: 'choice',
      name: 'use',
      label: { nl: 'Hoe', en: 'How' },
      choices: [
        { value: 'live', label: { nl: 'live gestreamd', en: 'streamed live' } },
        { value: 'recorded', label: { nl: 'opgenomen om later te bekijken', en: 'recorded to watch later' } },
      ],
    },
    { kind: 'words', name: 'why', label: { nl: 'Waarom', en: 'Why' }, required: true },
    { kind: 'line', name: 'decidedBy', label: { nl: 'Besloten door', en: 'Decided by' }, required: true },
    { kind: 'day', name: 'from', label: { nl: 'Geldt vanaf', en: 'Applies from' }, required: true },
    { kind: 'day', name: 'until', label: { nl: 'Geldt tot en met', en: 'Applies until' } },
  ],
};

export const recordingsProtocol: RegisterForm = {
  title: { nl: 'Protocol voor opnames', en: 'Protocol for recordings' },
  about: {
    nl: 'Waar opnames staan, wie erbij kan, met wie ze gedeeld worden en hoe lang ze blijven. Lesklaar legt elke keuze naast wat de omgeving doet.',
    en: 'Where recordings are kept, who can reach them, with whom they are shared and for how long. Lesklaar compares each choice with what the tenant does.',
  },
  add: { nl: 'Protocol opstellen', en: 'Draw up a protocol' },
  isForEverybody: true,
  list: tickList,
  fields: [
    { kind: 'words', name: 'purpose', label: { nl: 'Waarvoor opnames worden gemaakt', en: 'What recordings are made for' } },
    {
      kind: 'choice',
      name: 'storage',
      label: { nl: 'Opslag', en: 'Storage' },
      choices: [
        {
          value: 'own-region',
          label: { nl: 'alleen op systemen van de school, in de eigen regio', en: 'on the school’s systems only, in its own region' },
        },
        { value: 'school-systems', label: { nl: 'alleen op systemen van de school', en: 'on the school’s systems only' } },
      ],
    },
    {
      kind: 'choice',
      name: 'access',
      label: { nl: 'Toegang', en: 'Access' },
      choices: [
        { value: 'organiser', label: { nl: 'alleen wie de les gaf', en: 'only the person who gave the lesson' } },
        { value: 'class', label: { nl: 'wie de les gaf en de klas', en: 'the person who gave the lesson and the class' } },
        {
          value: 'team',
          label: {
            nl: 'wie de les gaf, de klas en de leraren van die klas',
            en: 'the person who gave the lesson, the class and its teachers',
          },
        },
      ],
    },
    {
      kind: 'choice',
      name: 'exchange',
      label: { nl: 'Uitwisseling', en: 'Exchange' },
      choices: [
        { value: 'nobody', label: { nl: 'met niemand behalve wie toegang heeft', en: 'with nobody but those who have access' } },
        { value: 'school', label: { nl: 'alleen binnen de school', en: 'within the school only' } },
      ],
    },
    { kind: 'count', name: 'retentionDays', label: { nl: 'Bewaartermijn in dagen', en: 'Retention in days' }, min: 1, required: true },
    { kind: 'line', name: 'deletedBy', label: { nl: 'Wie opnames daarna verwijdert', en: 'Who deletes recordings after that' } },
    { kind: 'day', name: 'decidedOn', label: { nl: 'Vastgesteld op', en: 'Decided on' } },
    { kind: 'day', name: 'review', label: { nl: 'Opnieuw bekijken op', en: 'Review on' } },
  ],
};

export const codeOfConduct: RegisterForm = {
  title: { nl: 'Gedragscodes', en: 'Codes of conduct' },
  about: {
    nl: 'Wat leraren en leerlingen wel en niet doen met lessen en opnames, met de punten die er in ieder geval in horen, en wie de code heeft bevestigd.',
    en: 'What teachers and pupils do and do not do with lessons and recordings, with the points that should at least be in it, and who has acknowledged it.',
  },
  add: { nl: 'Gedragscode opstellen', en: 'Draw up a code of conduct' },
  isForEverybody: true,
  list: tickList,
  fields: [
    {
      kind: 'choice',
      name: 'audience',
      label: { nl: 'Voor wie', en: 'For whom' },
      choices: [
        { value: 'teachers', label: { nl: 'leraren', en: 'teachers' } },
        { value: 'students', label: { nl: 'leerlingen', en: 'pupils' } },
      ],
    },
    { kind: 'items', name: 'points', label: { nl: 'Wat erin staat', en: 'What it says' }, only: 'own' },
    { kind: 'words', name: 'additions', label: { nl: 'Wat de school er zelf bij zet', en: 'What the school adds' } },
    {
      kind: 'rows',
      name: 'signedOff',
      label: { nl: 'Bevestigd door', en: 'Acknowledged by' },
      add: { nl: 'Groep of team toevoegen', en: 'Add a group or team' },
      fields: [
        {
          kind: 'line',
          name: 'group',
          label: { nl: 'Groep of team', en: 'Group or team' },
          hint: { nl: 'Nooit een leerling.', en: 'Never a pupil.' },
          required: true,
        },
        { kind: 'day', name: 'date', label: { nl: 'Datum', en: 'Date' }, required: true },
      ],
    },
  ],
};
