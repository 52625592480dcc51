import { requirementsOn, type Framework } from './framework.ts';

/** CIS Microsoft 365 Foundations Benchmark, 8.5. */
const requirements = requirementsOn('teams', [
  {
    id: '8.5.1',
    strength: 'L2',
    asks: { nl: 'Wie niet is aangemeld, kan niet deelnemen.', en: 'People who are not signed in cannot join.' },
    rights: ['anonymous-joining'],
  },
  {
    id: '8.5.2',
    strength: 'L1',
    asks: {
      nl: 'Wie niet is aangemeld of inbelt, kan geen vergadering starten.',
      en: 'People who are not signed in and callers cannot start a meeting.',
    },
    rights: ['anonymous-starting'],
  },
  {
    id: '8.5.3',
    strength: 'L1',
    asks: { nl: 'Alleen de eigen organisatie slaat de wachtruimte over.', en: 'Only the school’s own organisation bypasses the lobby.' },
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
    asks: { nl: 'Wie niet is aangemeld, kan niet chatten.', en: 'People who are not signed in cannot chat.' },
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
    asks: { nl: 'Geen chat in vergaderingen van niet-vertrouwde organisaties.', en: 'No chat in meetings of untrusted organisations.' },
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
