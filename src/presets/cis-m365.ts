import type { Expectation, Preset } from '../model/preset.ts';
import { expects, teams } from './expectation.ts';
import { sourcesOf } from './preset-sources.ts';

const asks = expects('everyone', 'authority');

const expectations: readonly Expectation[] = [
  asks('anonymous-joining', 'signed-in', ['CIS'], null, teams),
  asks('anonymous-starting', 'nobody', ['CIS'], null, teams),
  asks('lobby', 'organisation-without-guests', ['CIS'], null, teams),
  asks('lobby-dial-in', 'nobody', ['CIS'], null, teams),
  asks('meeting-chat', 'signed-in', ['CIS'], null, teams),
  asks('presenting', 'organiser', ['CIS'], null, teams),
  asks('giving-outside-control', 'nobody', ['CIS'], null, teams),
  asks('outside-chat', 'trusted', ['CIS'], null, teams),
  asks('recording', 'nobody', ['CIS'], null, teams),
];

export const cisM365: Preset = {
  id: 'cis-m365',
  title: { nl: 'CIS Microsoft 365 Foundations', en: 'CIS Microsoft 365 Foundations' },
  about: {
    nl: 'De aanbevelingen 8.5.1 tot en met 8.5.9 van de CIS-benchmark, voor elk beleid en niet alleen Global. Geen uitspraak over naleving.',
    en: 'Recommendations 8.5.1 to 8.5.9 of the CIS benchmark, for every policy and not only Global. Not a claim of compliance.',
  },
  judges: 'policies',
  sources: sourcesOf(expectations),
  expectations,
};
