import { requirementsOn, type Framework } from './framework.ts';

/** Kennisnet and SIVON, Normenkader IBP FO: the norms that settings of video lessons have something to do with. */
const requirements = requirementsOn(null, [
  {
    id: 'SM.01',
    asks: {
      nl: 'Beveiligingsbaselines: goedgekeurd, periodiek gecontroleerd; afwijkingen vastgelegd en goedgekeurd of hersteld; gemeld aan het bestuur.',
      en: 'Security baselines: approved, checked periodically; deviations documented and approved or corrected; reported to the board.',
    },
    rights: 'all',
    ownEvidence: ['audits', 'deviations', 'board-report'],
    unseen: {
      nl: 'Of het bestuur de norm heeft vastgesteld, en alle systemen behalve Teams en Meet.',
      en: 'Whether the board approved the baseline, and all systems but Teams and Meet.',
    },
  },
  {
    id: 'ID.01',
    asks: {
      nl: 'Toegangsrechten volgens rol of groep: een vastgestelde matrix van hoe het hoort, gedeeld, bijgehouden en afgedwongen.',
      en: 'Access rights by role or group: an agreed matrix of how it should be, shared, maintained and enforced.',
    },
    rights: 'all',
    ownEvidence: ['presets', 'audits'],
    unseen: {
      nl: 'Rechten buiten videolessen, en of de matrix met medewerkers is gedeeld.',
      en: 'Rights outside video lessons, and whether the matrix was shared with staff.',
    },
  },
  {
    id: 'SM.04',
    asks: {
      nl: 'Logging van systeemactiviteiten: eisen, periodieke controle en een bewaartermijn voor logs.',
      en: 'Logging of system activities: requirements, periodic review and retention of logs.',
    },
    rights: [],
    ownEvidence: ['trail'],
    unseen: {
      nl: 'De logs van Microsoft en Google: wie een les opnam of een instelling wijzigde.',
      en: 'The logs of Microsoft and Google: who recorded a lesson or changed a setting.',
    },
  },
  {
    id: 'PR.07',
    asks: {
      nl: 'Bewaar- en vernietigingsbeleid: een tabel met termijnen, en aantoonbaar vernietigen.',
      en: 'Retention and destruction: a table of periods, and destruction that can be shown.',
    },
    rights: ['recording-expiry'],
    unseen: {
      nl: 'Of opnames echt zijn verwijderd, en kopieën buiten Teams en Meet. De tekst van deze norm komt van een vereniging van scholen, niet van Kennisnet zelf.',
      en: 'Whether recordings really were deleted, and copies outside Teams and Meet. The text of this norm comes from an association of schools, not from Kennisnet itself.',
    },
  },
]);

export const normenkaderIbp: Framework = {
  id: 'normenkader-ibp',
  name: 'Normenkader IBP',
  about: {
    nl: 'Kennisnet en SIVON: 69 normen voor beveiliging en 25 voor privacy. Een norm over videobellen zelf is niet gevonden; deze vier hebben er iets mee te maken.',
    en: 'Kennisnet and SIVON: 69 norms for security and 25 for privacy. No norm about video calls as such was found; these four have something to do with them.',
  },
  preset: null,
  requirements,
};
