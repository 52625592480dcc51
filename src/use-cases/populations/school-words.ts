import type { Role, Stage } from '../../model/population.ts';

/**
 * What schools in the Netherlands and Flanders call their groups and org units; whole words only, for a “leerlingbegeleider” is no pupil.
 * `so` is left out: special education in the Netherlands, secondary education in Flanders.
 */
const roleWords: Readonly<Partial<Record<Role, readonly string[]>>> = {
  student: [
    'leerling',
    'leerlingen',
    'lln',
    'student',
    'studenten',
    'students',
    'cursist',
    'cursisten',
    'scholier',
    'scholieren',
    'kleuter',
    'kleuters',
    'deelnemers',
    'pupils',
  ],
  teacher: [
    'leraar',
    'leraren',
    'docent',
    'docenten',
    'leerkracht',
    'leerkrachten',
    'onderwijzer',
    'onderwijzers',
    'lesgever',
    'lesgevers',
    'lkr',
    'lkn',
    'teacher',
    'teachers',
  ],
  staff: [
    'personeel',
    'personeelsleden',
    'medewerker',
    'medewerkers',
    'staf',
    'staff',
    'directie',
    'secretariaat',
    'administratie',
    'oop',
    'ondersteuners',
  ],
  guest: ['gast', 'gasten', 'guests', 'externen'],
};

/** They were there once: nobody's role can be told by it. */
const pastWords = new Set(['oud', 'ex', 'alumni', 'uitstroom', 'archief', 'archive', 'former']);

const stageWords: Readonly<Record<Stage, readonly string[]>> = {
  primary: [
    'po',
    'bao',
    'basisschool',
    'basisonderwijs',
    'kleuterschool',
    'kleuteronderwijs',
    'kleuter',
    'kleuters',
    'lager',
    'lagere',
    'primair',
  ],
  secondary: [
    'vo',
    'college',
    'lyceum',
    'gymnasium',
    'atheneum',
    'mavo',
    'havo',
    'vwo',
    'vmbo',
    'secundair',
    'middelbaar',
    'middelbare',
    'voortgezet',
  ],
  adult: ['mbo', 'hbo', 'vavo', 'cvo', 'volwassenen', 'volwassenenonderwijs', 'academie', 'cursist', 'cursisten'],
};

/** The role that a name tells and the word that tells it; null when it tells none, or more than one. */
export function roleIn(name: string): { readonly role: Role; readonly word: string } | null {
  const words = wordsIn(name);
  if (words.some((word) => pastWords.has(word))) return null;
  const told = Object.entries(roleWords).flatMap(([role, known]) => {
    const word = words.find((one) => known.includes(one));
    return word === undefined ? [] : [{ role: role as Role, word }];
  });
  // Onderwijzend personeel teaches.
  if (words.includes('onderwijzend') && words.includes('personeel')) return { role: 'teacher', word: 'onderwijzend personeel' };
  return told.length === 1 ? (told[0] ?? null) : null;
}

/** The stage that a name or path tells; null when it tells none, or more than one. */
export function stageIn(name: string): Stage | null {
  const words = wordsIn(name);
  const told = Object.entries(stageWords).filter(([, known]) => words.some((word) => known.includes(word)));
  return told.length === 1 ? (told[0]?.[0] as Stage) : null;
}

/** In small letters and without accents; figures are no part of a word: `leerlingen2026`. */
function wordsIn(name: string): readonly string[] {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.match(/[a-z]+/g) ?? [];
}
