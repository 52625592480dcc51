import type { Localized } from '../../../../src/model/language.ts';
import type { OwnEvidence } from './framework.ts';

export const frameworksTexts = {
  title: { nl: 'Kaders', en: 'Frameworks' },
  lead: { nl: 'Wat de instellingen zeggen over eisen van anderen.', en: 'What the settings say about what others ask.' },
  noClaim: { nl: 'Nooit een uitspraak over naleving', en: 'Never a claim of compliance' },
  noClaimAbout: {
    nl: 'Hier staat welke punten iets zeggen over een eis, en hoe die punten staan. Lesklaar zegt niet of de school voldoet: een eis vraagt meer dan wat hier te zien is.',
    en: 'This shows which points say something about a requirement, and how those points stand. Lesklaar does not say whether the school complies: a requirement asks for more than can be seen here.',
  },
  measuredWith: {
    nl: 'Gemeten met de norm {preset} op {moment}, niet met de drempels van het kader zelf.',
    en: 'Measured with the standard {preset} on {moment}, not with the thresholds of the framework itself.',
  },
  measuredWithOwn: {
    nl: 'Gemeten op {moment} met de drempels van dit kader (norm {preset}).',
    en: 'Measured on {moment} with the thresholds of this framework (standard {preset}).',
  },
  choosePreset: {
    nl: 'Kies in Instellingen de norm {preset} om met de drempels van dit kader te meten.',
    en: 'Choose the standard {preset} in Settings to measure with the thresholds of this framework.',
  },
  evidence: { nl: 'Welke rechten er iets over zeggen', en: 'Which rights say something about it' },
  allRights: {
    nl: '{count, plural, one {Het enige beoordeelde recht.} other {Alle # beoordeelde rechten samen.}}',
    en: '{count, plural, one {The only right that was judged.} other {All # rights that were judged.}}',
  },
  standing: { nl: 'Hoe die staan', en: 'How these stand' },
  standingOf: {
    nl: '{count, number} van {total, number} punten in orde of standaard goed',
    en: '{count, number} of {total, number} points in order or right by default',
  },
  notJudged: {
    nl: 'Niet beoordeeld: van dit platform is niets gelezen, of de norm vraagt er niets over.',
    en: 'Not judged: nothing was read from this platform, or the standard asks nothing about it.',
  },
  noRights: { nl: 'Geen recht zegt hier iets over.', en: 'No right says anything about this.' },
  own: { nl: 'Wat Lesklaar zelf laat zien', en: 'What Lesklaar itself shows' },
  unseen: { nl: 'Wat Lesklaar niet ziet', en: 'What Lesklaar does not see' },
} as const satisfies Record<string, Localized>;

export const ownEvidence: Readonly<Record<OwnEvidence, { readonly says: Localized; readonly path: string }>> = {
  audits: { says: { nl: 'elke controle, met datum', en: 'every audit, with its date' }, path: '/history' },
  deviations: { says: { nl: 'afwijkingen met reden en einddatum', en: 'deviations with reason and end date' }, path: '/deviations' },
  trail: { says: { nl: 'wie wat wijzigde in Lesklaar', en: 'who changed what in Lesklaar' }, path: '/history/trail' },
  'board-report': { says: { nl: 'het verslag voor het bestuur', en: 'the report for the board' }, path: '/reports/board' },
  presets: { says: { nl: 'de norm: wat voor wie is toegestaan', en: 'the standard: who is allowed what' }, path: '/settings' },
};
