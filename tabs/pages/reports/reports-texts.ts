import type { Locale, Localized } from '../../../src/model/language.ts';

export const reportsTexts = {
  title: { nl: 'Verslagen', en: 'Reports' },
  lead: { nl: 'Om te lezen, te printen, te bewaren of elders te verwerken.', en: 'To read, to print, to save or to process elsewhere.' },
  files: { nl: 'Bestanden', en: 'Files' },
  board: { nl: 'Verslag voor het bestuur', en: 'Report for the board' },
  boardAbout: {
    nl: 'Eén tot drie pagina’s: hoe het ervoor staat, wat het eerst moet, welke afwijkingen zijn goedgekeurd en wat niet te zien was.',
    en: 'One to three pages: how things stand, what comes first, which deviations are approved and what could not be seen.',
  },
  boardOpen: { nl: 'Open het verslag', en: 'Open the report' },
  frameworks: { nl: 'Kaders', en: 'Frameworks' },
  frameworksAbout: {
    nl: 'Welke rechten iets zeggen over CISA SCuBA, CIS en het Normenkader IBP, en wat Lesklaar niet ziet.',
    en: 'Which rights say something about CISA SCuBA, CIS and the Normenkader IBP, and what Lesklaar does not see.',
  },
  frameworksOpen: { nl: 'Bekijk de kaders', en: 'See the frameworks' },

  download: { nl: 'Alles downloaden', en: 'Download everything' },
  downloadLead: {
    nl: 'Alle punten van één controle, in de taal die u kiest. Over leerlingen staat er niets in; wel wie een afwijking goedkeurde of iets vaststelde.',
    en: 'All points of one audit, in the language you choose. It holds nothing about pupils, but it does say who approved a deviation or attested something.',
  },
  whichAudit: { nl: 'Controle', en: 'Audit' },
  latest: { nl: 'de laatste', en: 'the latest' },
  language: { nl: 'Taal van het bestand', en: 'Language of the file' },
  get: { nl: 'Download {name}', en: 'Download {name}' },
  making: { nl: '{name} wordt gemaakt', en: '{name} is being made' },
  makingLong: { nl: 'Bij een grote omgeving kan dit even duren.', en: 'With a large tenant this may take a while.' },
  made: { nl: '{file} staat bij uw downloads', en: '{file} is in your downloads' },
  nothing: { nl: 'Er is nog geen controle geweest', en: 'There has been no audit yet' },
  nothingAbout: { nl: 'Na de eerste is er iets te lezen.', en: 'After the first one there is something to read.' },
  toOverview: { nl: 'Naar het overzicht', en: 'To the overview' },
} as const satisfies Record<string, Localized>;

export const formats = [
  {
    id: 'html',
    name: { nl: 'Volledig verslag', en: 'Full report' },
    about: {
      nl: 'HTML: te lezen en te printen in elke browser, zonder internet.',
      en: 'HTML: to read and print in any browser, without internet.',
    },
  },
  {
    id: 'xlsx',
    name: { nl: 'Excel', en: 'Excel' },
    about: { nl: 'XLSX: om te filteren en te verdelen.', en: 'XLSX: to filter and divide.' },
  },
  {
    id: 'csv',
    name: { nl: 'CSV', en: 'CSV' },
    about: { nl: 'Eén regel per punt, voor elk rekenblad.', en: 'A line for each point, for any spreadsheet.' },
  },
  {
    id: 'markdown',
    name: { nl: 'Markdown', en: 'Markdown' },
    about: { nl: 'Voor een wiki of een ticket.', en: 'For a wiki or a ticket.' },
  },
  {
    id: 'sarif',
    name: { nl: 'SARIF', en: 'SARIF' },
    about: { nl: 'Voor programma’s die bevindingen verzamelen.', en: 'For programs that collect findings.' },
  },
  {
    id: 'json',
    name: { nl: 'JSON', en: 'JSON' },
    about: { nl: 'Het hele document, ook om later mee te vergelijken.', en: 'The whole document, also to compare with later.' },
  },
] as const;

/** Each in its own words. */
export const fileLanguages: Readonly<Record<Locale, string>> = { nl: 'Nederlands', 'nl-BE': 'Nederlands (Vlaanderen)', en: 'English' };
