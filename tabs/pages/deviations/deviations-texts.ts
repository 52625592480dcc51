import type { Localized } from '../../../src/model/language.ts';

export const deviationsTexts = {
  title: { nl: 'Afwijkingen en vaststellingen', en: 'Deviations and attestations' },
  lead: {
    nl: 'Wat de school voor een tijd accepteert, en wat iemand zelf vaststelde. Alles heeft een einddatum.',
    en: 'What the school accepts for a while, and what somebody attested themselves. Everything has an end date.',
  },
  toDecide: { nl: 'Te beslissen', en: 'To decide' },
  toDecideAbout: {
    nl: 'Wie een afwijking aanvraagt, keurt die niet zelf goed.',
    en: 'Whoever requests a deviation does not approve it themselves.',
  },
  nothingToDecide: { nl: 'Er wacht niets op een besluit.', en: 'Nothing is waiting for a decision.' },
  endsSoon: { nl: 'Loopt binnenkort af', en: 'Ending soon' },
  endsSoonAbout: {
    nl: 'Daarna telt dit niet meer. Is het nog nodig? Vraag het dan opnieuw aan.',
    en: 'After that it no longer counts. If it is still needed, request it again.',
  },
  approved: { nl: 'Goedgekeurde afwijkingen', en: 'Approved deviations' },
  attested: { nl: 'Vaststellingen', en: 'Attestations' },
  attestedAbout: {
    nl: 'Wat Lesklaar niet kan uitlezen en iemand zelf heeft bekeken.',
    en: 'What Lesklaar cannot read, and somebody checked themselves.',
  },
  past: { nl: 'Voorbij', en: 'Past' },
  pastAbout: { nl: 'Afgewezen, beëindigd of verlopen. Dit telt niet meer.', en: 'Refused, ended or expired. This no longer counts.' },
  showPast: { nl: 'Toon {count, number}', en: 'Show {count, number}' },
  none: { nl: 'Er zijn geen afwijkingen of vaststellingen', en: 'There are no deviations or attestations' },
  noneAbout: {
    nl: 'Mag iets ruimer staan dan gewenst? Vraag dan een afwijking aan bij het aandachtspunt, of hier.',
    en: 'May something be set looser than asked? Then request a deviation at the point of attention, or here.',
  },
  toGaps: { nl: 'Naar de aandachtspunten', en: 'To the points of attention' },
  undo: { nl: 'Maak ongedaan', en: 'Undo' },
  undone: { nl: 'Ongedaan gemaakt.', en: 'Undone.' },

  control: { nl: 'Waarover gaat het?', en: 'What is it about?' },
  choose: { nl: 'Kies een onderwerp', en: 'Choose a subject' },
  platform: { nl: 'Platform', en: 'Platform' },
  bothPlatforms: { nl: 'Allebei', en: 'Both' },
  population: { nl: 'Voor wie?', en: 'For whom?' },
  everybody: { nl: 'Iedereen', en: 'Everybody' },
  scope: { nl: 'Alleen dit beleid, deze organisatie-eenheid of groep', en: 'Only this policy, organisational unit or group' },
  scopeHint: { nl: 'Leeg: overal.', en: 'Empty: everywhere.' },
} as const satisfies Record<string, Localized>;
