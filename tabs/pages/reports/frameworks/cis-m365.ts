import { requirementsOn, type Framework } from './framework.ts';

/** CIS Microsoft 365 Foundations Benchmark, 8.5. */
const requirements = requirementsOn('teams', [
  {
    id: '8.5.1',
    strength: 'L2',
    asks: { nl: 'Anonieme mensen kunnen niet deelnemen.', en: 'Anonymous people cannot join.' },
    rights: ['anonymous-joining'],
  },
  {
    id: '8.5.2',
    strength: 'L1',
    asks: { nl: 'Anonieme mensen en bellers kunnen niet beginnen.', en: 'Anonymous people and callers cannot start a meeting.' },
    rights: ['anonymous-starting'],
  },
  {
    id: '8.5.3',
    strength: 'L1',
    asks: { nl: 'Alleen de eigen organisatie komt langs de wachtruimte.', en: 'Only the own organisation passes the lobby.' },
    rights: ['lobby'],
  },
  {
    id: '8.5.4',
    strength: 'L1',
    asks: { nl: 'Bellers wachten in de wachtruimte.', en: 'Callers wait in the lobby.' },
    rights: ['lobby-dial-in'],
  },
  {
    id: '8.5.5',
    strength: 'L2',
    asks: { nl: 'Anonieme mensen kunnen niet chatten.', en: 'Anonymous people cannot chat.' },
    rights: ['meeting-chat'],
  },
  {
    id: '8.5.6',
    strength: 'L2',
    asks: { nl: 'Alleen de organisator presenteert.', en: 'Only the organiser presents.' },
    rights: ['presenting'],
  },
  {
    id: '8.5.7',
    strength: 'L1',
    asks: { nl: 'Mensen van buiten kunnen de besturing niet overnemen.', en: 'People from outside cannot take control.' },
    rights: ['giving-outside-control'],
  },
  {
    id: '8.5.8',
    strength: 'L2',
    asks: { nl: 'Geen chat in vergaderingen van onbekende organisaties.', en: 'No chat in meetings of unknown organisations.' },
    rights: ['outside-chat'],
  },
  {
    id: '8.5.9',
    strength: 'L2',
    asks: { nl: 'Vergaderingen opnemen staat uit.', en: 'Recording meetings is off.' },
    rights: ['recording'],
  },
]);

export const cisM365: Framework = {
  id: 'cis-m365',
  name: 'CIS Microsoft 365 Foundations',
  about: {
    nl: 'De aanbevelingen over vergaderingen in Teams. L1 is de basis, L2 gaat verder. CIS kijkt alleen naar het beleid Global, Lesklaar naar elk beleid.',
    en: 'The recommendations about meetings in Teams. L1 is the base, L2 goes further. CIS looks at the Global policy only, Lesklaar at every policy.',
  },
  preset: 'cis-m365',
  requirements,
};
