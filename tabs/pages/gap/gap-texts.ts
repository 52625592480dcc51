import type { Localized } from '../../../src/model/language.ts';

export const gapTexts = {
  title: { nl: 'Aandachtspunt', en: 'Point of attention' },
  back: { nl: 'Terug naar de lijst', en: 'Back to the list' },
  toList: { nl: 'Alle aandachtspunten', en: 'All points of attention' },
  walk: { nl: 'Door de lijst', en: 'Through the list' },
  position: { nl: '{position, number} van {count, number}', en: '{position, number} of {count, number}' },
  previous: { nl: 'Vorige', en: 'Previous' },
  next: { nl: 'Volgende', en: 'Next' },
  older: { nl: 'Zo stond het op {moment}', en: 'How it was on {moment}' },
  toLatest: { nl: 'Bekijk hoe het nu staat', en: 'See how it is now' },
  gone: { nl: 'Dit punt staat niet in de laatste controle', en: 'This point is not in the latest audit' },
  goneAbout: {
    nl: 'Misschien bestaat het beleid niet meer, geldt het voor niemand meer, of zijn mensen anders ingedeeld. De geschiedenis laat zien wat er veranderde.',
    en: 'The policy may be gone, nobody may have it any more, or people may be grouped differently. The history shows what changed.',
  },
  toHistory: { nl: 'Naar de geschiedenis', en: 'To the history' },

  parts: { nl: 'Voor delen van deze groep is de uitkomst anders', en: 'For parts of this group the outcome is different' },
  now: { nl: 'Nu', en: 'Now' },
  asked: { nl: 'Gewenst', en: 'Asked' },
  whatNow: { nl: 'Wat er nu kan', en: 'What is possible now' },
  touched: { nl: 'Raakt', en: 'Affects' },
  notCounted: { nl: 'niet geteld', en: 'not counted' },

  mend: { nl: 'Zo past u het aan', en: 'How to change it' },
  findOut: { nl: 'Zo zoekt u het uit', en: 'How to find out' },
  settable: { nl: 'Waar te regelen: {where}.', en: 'Where to arrange it: {where}.' },
  orCommand: { nl: 'Of met PowerShell', en: 'Or with PowerShell' },
  toAdmin: { nl: 'Naar het beheercentrum', en: 'To the admin centre' },
  nextAudit: {
    nl: 'De volgende controle laat zien of het gelukt is.',
    en: 'The next audit shows whether it worked.',
  },
  checkNow: { nl: 'Controleer nu', en: 'Check now' },
  checking: { nl: 'Bezig met controleren', en: 'Checking' },
  checked: { nl: 'De controle is klaar.', en: 'The audit is done.' },
  checkFailed: { nl: 'De controle is niet gelukt.', en: 'The audit did not work.' },

  teacher: { nl: 'Wat leraren zelf doen', en: 'What teachers do themselves' },
  teacherUntil: {
    nl: 'Tot het centraal geregeld is, doet de leraar dit in de les.',
    en: 'Until it is arranged centrally, the teacher does this in the lesson.',
  },
  teacherKeeps: {
    nl: 'Centraal staat het goed, maar de organisator kan het in een les ruimer zetten.',
    en: 'It is set well centrally, but the organiser can loosen it in a lesson.',
  },
  teacherAlways: {
    nl: 'Dit is niet centraal vast te zetten. Geef leraren deze instructie.',
    en: 'This cannot be fixed centrally. Give teachers this instruction.',
  },
  copy: { nl: 'Kopieer voor leraren', en: 'Copy for teachers' },

  whom: { nl: 'Wie dit raakt', en: 'Whom this affects' },
  population: { nl: 'Groep', en: 'Group' },
  people: { nl: 'Mensen', en: 'People' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  thisOne: { nl: 'dit punt', en: 'this point' },
  how: { nl: 'Hoe zij dit kregen', en: 'How they got this' },
  direct: { nl: 'rechtstreeks toegewezen: {count, number}', en: 'assigned directly: {count, number}' },
  group: { nl: 'via een groep: {count, number}', en: 'through a group: {count, number}' },
  global: {
    nl: 'standaard, omdat niets anders is toegewezen: {count, number}',
    en: 'by default, because nothing else was assigned: {count, number}',
  },
  elsewhere: {
    nl: '{count, plural, one {Nog op # andere plaats een aandachtspunt} other {Nog op # andere plaatsen een aandachtspunt}}',
    en: '{count, plural, one {Also a point of attention in # other place} other {Also a point of attention in # other places}}',
  },
  allPlaces: { nl: 'Bekijk alle plaatsen', en: 'See all places' },
  samePlace: { nl: 'Alles wat hier is ingesteld', en: 'Everything set here' },

  origin: { nl: 'Waar dit vandaan komt', en: 'Where this comes from' },
  setIn: { nl: 'Ingesteld in', en: 'Set in' },
  readFrom: { nl: 'Gelezen uit', en: 'Read from' },
  unread: { nl: 'Niet gelezen', en: 'Not read' },
  asOf: { nl: 'stand van {moment}', en: 'as of {moment}' },
  audit: { nl: 'Beoordeeld op {moment} met de norm {preset}.', en: 'Judged on {moment} by the standard {preset}.' },

  basis: { nl: 'Waarom dit gevraagd wordt', en: 'Why this is asked' },
  conflict: { nl: 'Let op bij deze waarde', en: 'Note on this value' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  frameworks: { nl: 'Kaders', en: 'Frameworks' },
  noClaim: {
    nl: 'Een verwijzing is geen bewering dat u aan het kader voldoet.',
    en: 'A reference is not a claim that you comply with the framework.',
  },

  history: { nl: 'Hoe het ging', en: 'How it went' },
  since: { nl: 'Sinds', en: 'Since' },
  historyAbout: {
    nl: '{count, plural, one {# controle} other {# controles}}, de nieuwste eerst.',
    en: '{count, plural, one {# audit} other {# audits}}, the newest first.',
  },
  showAll: { nl: 'Toon alle {count, number} perioden', en: 'Show all {count, number} periods' },
  strip: { nl: 'De laatste {count, number} controles, van oud naar nieuw', en: 'The last {count, number} audits, from old to new' },

  deviation: { nl: 'Afwijking', en: 'Deviation' },
  attestation: { nl: 'Vaststelling', en: 'Attestation' },
  decisionsAbout: {
    nl: 'Kan het niet anders, dan kan de school dit voor een tijd accepteren, met een reden en een einddatum.',
    en: 'If there is no other way, the school can accept this for a while, with a reason and an end date.',
  },
  attestAbout: {
    nl: 'Lesklaar kan dit niet uitlezen. Wie het zelf bekijkt, kan vastleggen hoe het staat.',
    en: 'Lesklaar cannot read this. Somebody who checks it themselves can record how it stands.',
  },
  noDecisions: { nl: 'Hierover is nog niets besloten.', en: 'Nothing has been decided about this yet.' },
  earlier: { nl: 'Eerdere besluiten', en: 'Earlier decisions' },
  onlyHere: { nl: 'Alleen deze groep: {population} ({scope})', en: 'Only this group: {population} ({scope})' },
  wholeScope: { nl: 'Iedereen voor wie dit geldt ({scope})', en: 'Everybody this applies to ({scope})' },
} as const satisfies Record<string, Localized>;
