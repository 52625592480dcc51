import type { Expectation, Preset } from '../model/preset.ts';
import { expects, meet, note, teams } from './expectation.ts';
import { sourcesOf } from './preset-sources.ts';

const asks = expects('everyone', 'authority');
const shall = note('Verplicht (SHALL).', 'Mandatory (SHALL).');
const should = note('Aanbevolen (SHOULD).', 'Recommended (SHOULD).');

const expectations: readonly Expectation[] = [
  asks('giving-outside-control', 'nobody', ['SCT'], should, teams),
  asks('anonymous-starting', 'nobody', ['SCT'], shall, teams),
  asks(
    'lobby',
    'trusted',
    ['SCT'],
    note(
      'MS.TEAMS.1.3v1 (SHOULD): niemand zonder aanmelding. MS.TEAMS.1.4v1 vraagt dat de eigen organisatie meteen binnenkomt; strenger telt hier als goed.',
      'MS.TEAMS.1.3v1 (SHOULD): nobody who did not sign in. MS.TEAMS.1.4v1 asks that the school’s own organisation enters at once; stricter passes here.',
    ),
    teams,
  ),
  asks('lobby-dial-in', 'nobody', ['SCT'], should, teams),
  asks('recording', 'nobody', ['SCT'], should, teams),
  asks('recording-live-events', 'optional', ['SCT'], should, { ...teams, object: 'TeamsMeetingBroadcastPolicy' }),
  asks('lobby', 'organisation', ['SCG'], shall, meet),
  asks('joining-outside-meetings', 'organisations', ['SCG'], shall, meet),
  asks('muting-others', 'organiser', ['SCG'], shall, meet),
  asks('removing-others', 'organiser', ['SCG'], shall, meet),
  asks('outside-label', 'shown', ['SCG'], shall, meet),
  asks('recording-auto', 'off', ['SCG'], shall, meet),
  asks('transcription-auto', 'off', ['SCG'], shall, meet),
  asks('ai-notes', 'limited', ['SCG'], shall, meet),
];

export const cisaScuba: Preset = {
  id: 'cisa-scuba',
  title: { nl: 'CISA SCuBA-basisniveau', en: 'CISA SCuBA baseline' },
  about: {
    nl: 'De drempels uit de basisniveaus van het Amerikaanse CISA voor Teams en Meet, voor elk beleid. Geen uitspraak over naleving.',
    en: 'The thresholds of the baselines of the American CISA for Teams and Meet, for every policy. Not a claim of compliance.',
  },
  judges: 'policies',
  sources: sourcesOf(expectations),
  expectations,
};
