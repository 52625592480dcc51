import type { Localized } from '../../model/language.ts';
import type { Step } from '../../model/step.ts';
import { lobby } from '../points/lobby.ts';

/** Something that the school's settings say of the lesson of one teacher, step by step. {helper}: whom the teacher can give rights to. */
export interface LessonFact {
  readonly whose: 'lesson';
  /** Several that always go together. */
  readonly controls: readonly [string, ...string[]];
  readonly says: Readonly<Partial<Record<Step, Localized>>>;
  /** Added where the teacher can loosen it in the lesson. */
  readonly byDefault?: Localized;
  readonly unseen: Localized;
}

/** Something that pupils can or cannot do. {count} of {all} pupils. */
export interface PupilFact {
  readonly whose: 'pupils';
  readonly controls: readonly [string];
  readonly none: Localized;
  readonly all: Localized;
  readonly some: Localized;
  /** Where they were not counted. */
  readonly part: Localized;
  readonly unseen: Localized;
  /** Where none of them has the platform. */
  readonly switchedOff: Localized;
}

export type Fact = LessonFact | PupilFact;

export interface Theme {
  readonly id: 'recording' | 'in-charge' | 'entrance' | 'chat';
  readonly title: Localized;
  readonly facts: readonly Fact[];
}

const pupilsRecord: PupilFact = {
  whose: 'pupils',
  controls: ['recording'],
  none: { nl: 'Leerlingen kunnen geen opname starten.', en: 'Pupils cannot start a recording.' },
  all: { nl: 'Leerlingen kunnen zelf een opname starten.', en: 'Pupils can start a recording themselves.' },
  some: {
    nl: 'Bij {count} van de {all} leerlingen staat opnemen aan, bij de anderen niet.',
    en: 'Recording is on for {count} of {all} pupils, and off for the others.',
  },
  part: { nl: 'Een deel van de leerlingen kan zelf een opname starten.', en: 'Some of the pupils can start a recording themselves.' },
  unseen: { nl: 'Of leerlingen een opname kunnen starten, is niet te zien.', en: 'Whether pupils can start a recording cannot be seen.' },
  switchedOff: {
    nl: 'Voor leerlingen staat dit platform uit: zij kunnen geen opname starten.',
    en: 'This platform is off for pupils: they cannot start a recording.',
  },
};

const teacherRecords: LessonFact = {
  whose: 'lesson',
  controls: ['recording'],
  says: {
    nobody: { nl: 'Jij kunt ook niet opnemen.', en: 'Neither can you record.' },
    everyone: { nl: 'Jij kunt opnemen; doe dat alleen als het is afgesproken.', en: 'You can record; do so only where agreed.' },
  },
  unseen: { nl: 'Of jij kunt opnemen, is niet te zien.', en: 'Whether you can record cannot be seen.' },
};

const startsByItself: LessonFact = {
  whose: 'lesson',
  controls: ['recording-auto'],
  says: {
    off: { nl: 'Een opname begint niet vanzelf.', en: 'A recording does not start by itself.' },
    on: { nl: 'Een opname kan vanzelf beginnen.', en: 'A recording can start by itself.' },
  },
  unseen: { nl: 'Of een opname vanzelf begint, is niet te zien.', en: 'Whether a recording starts by itself cannot be seen.' },
};

const inCharge: LessonFact = {
  whose: 'lesson',
  controls: ['muting-others', 'removing-others'],
  says: {
    organiser: {
      nl: 'Alleen jij en wie je mede-organisator maakt, kunnen anderen dempen of verwijderen.',
      en: 'Only you and the people you make co-organiser can mute or remove others.',
    },
    organisation: {
      nl: 'Iedereen van de school kan anderen dempen of verwijderen, leerlingen dus ook.',
      en: 'Everyone at the school can mute or remove others, and so can pupils.',
    },
    trusted: {
      nl: 'Iedereen van de school en van vertrouwde organisaties kan anderen dempen of verwijderen, leerlingen dus ook.',
      en: 'Everyone at the school and at trusted organisations can mute or remove others, and so can pupils.',
    },
    everyone: {
      nl: 'Iedereen in de les kan anderen dempen of verwijderen, leerlingen dus ook.',
      en: 'Everyone in the lesson can mute or remove others, and so can pupils.',
    },
  },
  byDefault: { nl: 'Wie je {helper} maakt, kan het ook.', en: 'Anyone you make {helper} can do so too.' },
  unseen: { nl: 'Wie anderen kan dempen of verwijderen, is niet te zien.', en: 'Who can mute or remove others cannot be seen.' },
};

const waits: LessonFact = {
  whose: 'lesson',
  controls: ['lobby'],
  says: lobby.says,
  byDefault: { nl: 'Per les kun je dat veranderen.', en: 'You can change that per lesson.' },
  unseen: { nl: 'Wie zonder wachten binnenkomt, is niet te zien.', en: 'Who enters without waiting cannot be seen.' },
};

const mayJoin: LessonFact = {
  whose: 'lesson',
  controls: ['anonymous-joining'],
  says: {
    organisation: { nl: 'Alleen mensen van de school kunnen deelnemen.', en: 'Only people from the school can take part.' },
    'signed-in': { nl: 'Wie zich niet aanmeldt, kan niet deelnemen.', en: 'People who do not sign in cannot take part.' },
    everyone: { nl: 'Ook wie zich niet aanmeldt, kan deelnemen.', en: 'People who do not sign in can take part as well.' },
  },
  unseen: {
    nl: 'Of iemand zonder aanmelden kan deelnemen, is niet te zien.',
    en: 'Whether somebody can take part without signing in cannot be seen.',
  },
};

const chat: LessonFact = {
  whose: 'lesson',
  controls: ['meeting-chat'],
  says: {
    off: { nl: 'De chat staat uit.', en: 'The chat is off.' },
    limited: {
      nl: 'Wie is aangemeld, kan alleen tijdens de les chatten.',
      en: 'People who have signed in can chat during the lesson only.',
    },
    'signed-in': {
      nl: 'Wie is aangemeld, kan chatten, ook voor en na de les. Per les kun je dat beperken.',
      en: 'People who have signed in can chat, also before and after the lesson. You can limit that per lesson.',
    },
    everyone: {
      nl: 'Iedereen in de les kan chatten. Per les kun je dat beperken.',
      en: 'Everyone in the lesson can chat. You can limit that per lesson.',
    },
  },
  unseen: { nl: 'Wie in de les kan chatten, is niet te zien.', en: 'Who can chat in the lesson cannot be seen.' },
};

/** A line each, in the words of a teacher. */
export const themes: readonly Theme[] = [
  { id: 'recording', title: { nl: 'Opnemen', en: 'Recording' }, facts: [pupilsRecord, teacherRecords, startsByItself] },
  { id: 'in-charge', title: { nl: 'Dempen en verwijderen', en: 'Muting and removing' }, facts: [inCharge] },
  { id: 'entrance', title: { nl: 'Binnenkomen', en: 'Coming in' }, facts: [waits, mayJoin] },
  { id: 'chat', title: { nl: 'Chat', en: 'Chat' }, facts: [chat] },
];
