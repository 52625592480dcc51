import type { Country } from '../../../../src/model/country.ts';
import type { ActorRole } from '../../../../src/model/actor.ts';
import type { Locale, Localized } from '../../../../src/model/language.ts';

export const organisationTexts = {
  title: { nl: 'Organisatie', en: 'Organisation' },
  lead: {
    nl: 'Wie u bent, welke scholen erbij horen, wanneer er wordt gecontroleerd en wie wat mag.',
    en: 'Who you are, which schools belong to you, when audits run and who may do what.',
  },
  about: { nl: 'Gegevens', en: 'Details' },
  name: { nl: 'Naam', en: 'Name' },
  needsName: { nl: 'Geef een naam.', en: 'Give a name.' },
  country: { nl: 'Land', en: 'Country' },
  noCountry: { nl: 'Niet opgegeven', en: 'Not given' },
  timezone: { nl: 'Tijdzone', en: 'Time zone' },
  language: { nl: 'Taal van berichten', en: 'Language of messages' },
  languageHint: {
    nl: 'Iedereen kiest daarnaast een eigen taal, onder in het menu.',
    en: 'In addition, everybody chooses their own language at the bottom of the menu.',
  },
  noLanguage: { nl: 'Op basis van het land', en: 'Based on the country' },
  microsoft: { nl: 'Tenant bij Microsoft', en: 'Tenant at Microsoft' },
  google: { nl: 'Klant-id bij Google', en: 'Customer id at Google' },
  tenantHint: {
    nl: 'Vult u dit in, dan wordt een export van een andere organisatie geweigerd.',
    en: 'If you fill this in, an export from another organisation is refused.',
  },
  notGiven: { nl: 'niet opgegeven', en: 'not given' },

  schools: { nl: 'Scholen', en: 'Schools' },
  schoolsLead: {
    nl: 'Met een onderwijssoort geldt voor elke school de norm die bij de leerlingen past.',
    en: 'With a stage, the standard that fits its pupils applies to each school.',
  },
  noSchools: { nl: 'Nog geen scholen', en: 'No schools yet' },
  noSchoolsAbout: {
    nl: 'Hebt u één school, dan hoeft het niet. Met meer scholen ziet u per school hoe het ervoor staat.',
    en: 'With one school this is not needed. With more schools you see how each of them stands.',
  },
  addSchool: { nl: 'Voeg een school toe', en: 'Add a school' },
  remove: { nl: 'Haal weg', en: 'Remove' },
  removeSchool: { nl: 'Haal weg: {name}', en: 'Remove: {name}' },
  stage: { nl: 'Onderwijssoort', en: 'Stage' },
  unnamed: { nl: 'school {place, number}', en: 'school {place, number}' },
  noStage: { nl: 'Meer dan één, of niet opgegeven', en: 'More than one, or not given' },
  asBoard: { nl: 'Zoals de organisatie', en: 'Same as the organisation' },

  schedule: { nl: 'Nachtelijke controle', en: 'Nightly audit' },
  scheduleLead: {
    nl: 'Zo merkt u het als er in Teams of Google iets verandert.',
    en: 'This way you notice when something changes in Teams or Google.',
  },
  active: { nl: 'Controleer elke nacht', en: 'Check every night' },
  time: { nl: 'Tijd', en: 'Time' },
  timeHint: { nl: 'In de tijdzone hiernaast.', en: 'In the time zone next to it.' },
  twoOClock: {
    nl: 'Tussen 2 en 3 uur valt een uur weg als de klok wordt verzet. Kies een andere tijd.',
    en: 'Between 2 and 3 an hour is missing when the clocks change. Choose another time.',
  },
  ownPattern: {
    nl: 'Er is een eigen patroon ingesteld: {cron}. Kiest u een tijd, dan komt die ervoor in de plaats.',
    en: 'A custom pattern has been set: {cron}. If you choose a time, it replaces the pattern.',
  },
  runs: { nl: 'Elke nacht om {time} ({zone})', en: 'Every night at {time} ({zone})' },
  paused: { nl: 'Gepauzeerd', en: 'Paused' },

  people: { nl: 'Mensen en rollen', en: 'People and roles' },
  peopleLead: {
    nl: 'Rollen geeft u niet hier, maar in Entra of in de instellingen van de dienst. Zo gelden uw eigen regels voor wie in of uit dienst gaat.',
    en: 'You do not give roles here, but in Entra or in the settings of the service. That way your own rules for joiners and leavers apply.',
  },
  you: { nl: 'U bent aangemeld als {name}: {roles}.', en: 'You are signed in as {name}: {roles}.' },
  role: { nl: 'Rol', en: 'Role' },
  may: { nl: 'Mag', en: 'May' },
  appRole: { nl: 'App-rol in Entra', en: 'App role in Entra' },
  variable: { nl: 'Of: groep of adres in', en: 'Or: group or address in' },
  how: { nl: 'Zo geeft u iemand een rol', en: 'How to give somebody a role' },
  steps: {
    nl: 'Microsoft: open in Entra “Bedrijfstoepassingen” › Lesklaar › “Gebruikers en groepen”, en wijs de persoon of een groep de app-rol toe.\nGoogle, of als u liever groepen gebruikt: zet het adres of de groep in de instelling van de dienst die in de tabel bij de rol staat, en start de dienst opnieuw.\nWie geen rol heeft maar wel bij de school hoort, is leraar, tenzij de school zelf zegt wie de leraren zijn. Gasten hebben alleen een rol als ze die hebben gekregen.\nEen nieuwe rol telt zodra iemand zich opnieuw aanmeldt.',
    en: 'Microsoft: in Entra open “Enterprise applications” › Lesklaar › “Users and groups”, and assign the app role to the person or a group.\nGoogle, or if you prefer groups: put the address or group in the setting of the service that the table shows next to the role, and restart the service.\nAnyone who has no role but belongs to the school is a teacher, unless the school itself says who its teachers are. Guests have a role only if they were given one.\nA new role applies as soon as somebody signs in again.',
  },
} as const satisfies Record<string, Localized>;

export const countryNames: Readonly<Record<Country, Localized>> = {
  NL: { nl: 'Nederland', en: 'The Netherlands' },
  BE: { nl: 'België (Vlaanderen)', en: 'Belgium (Flanders)' },
};

export const localeNames: Readonly<Record<Locale, Localized>> = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  'nl-BE': { nl: 'Nederlands (Vlaanderen)', en: 'Dutch (Flanders)' },
  en: { nl: 'Engels', en: 'English' },
};

interface RoleTold {
  readonly name: Localized;
  readonly may: Localized;
  /** Its value in the app registration. */
  readonly appRole: string;
  readonly variable: string;
}

export const rolesTold: Readonly<Record<ActorRole, RoleTold>> = {
  admin: {
    name: { nl: 'beheerder', en: 'administrator' },
    may: {
      nl: 'controleren, uploaden, indelen, instellingen wijzigen en het logboek lezen; keurt geen afwijkingen goed',
      en: 'audit, upload, group people, change settings and read the log; cannot approve deviations',
    },
    appRole: 'Admin',
    variable: 'ROLE_ADMIN',
  },
  'ict-coordinator': {
    name: { nl: 'ict-coördinator', en: 'ICT coordinator' },
    may: {
      nl: 'hetzelfde als de beheerder, behalve het logboek lezen',
      en: 'the same as the administrator, except reading the log',
    },
    appRole: 'IctCoordinator',
    variable: 'ROLE_ICT_COORDINATOR',
  },
  leader: {
    name: { nl: 'schoolleider', en: 'head teacher' },
    may: { nl: 'alles bekijken, afwijkingen aanvragen en goedkeuren', en: 'see everything, request and approve deviations' },
    appRole: 'Leader',
    variable: 'ROLE_LEADER',
  },
  board: {
    name: { nl: 'bestuur', en: 'board' },
    may: {
      nl: 'alles bekijken, afwijkingen aanvragen en goedkeuren, het logboek lezen',
      en: 'see everything, request and approve deviations, read the log',
    },
    appRole: 'Board',
    variable: 'ROLE_BOARD',
  },
  dpo: {
    name: { nl: 'functionaris voor gegevensbescherming', en: 'data protection officer' },
    may: { nl: 'alles bekijken, ook het logboek; niets wijzigen', en: 'see everything, the log too; cannot change anything' },
    appRole: 'Dpo',
    variable: 'ROLE_DPO',
  },
  teacher: {
    name: { nl: 'leraar', en: 'teacher' },
    may: { nl: 'de eigen lessen bekijken en goed zetten', en: 'see and mend their own lessons' },
    appRole: 'Teacher',
    variable: 'ROLE_TEACHER',
  },
};
