import type { Expectation, Preset } from '../model/preset.ts';
import type { Step } from '../model/step.ts';
import { adult, expects, note, pupilStages, teams } from './expectation.ts';
import { sourcesOf } from './preset-sources.ts';

const pupil = expects('student', 'vendor');
const teacher = expects('teacher', 'vendor');
const staff = expects('staff', 'vendor');

/** One row of the guide's table: pupils (Global), faculty, staff. */
function row(control: string, pupils: Step, faculty: Step, others: Step): readonly Expectation[] {
  return [
    pupil(control, pupils, ['MSE'], null, teams),
    teacher(control, faculty, ['MSE'], null, teams),
    staff(control, others, ['MSE'], null, teams),
  ];
}

/** A row of the older wizard, for what the guide leaves out: the same for everyone. */
function wizard(control: string, accept: Step): Expectation {
  return expects('everyone', 'vendor')(control, accept, ['MSW'], null, teams);
}

const expectations: readonly Expectation[] = [
  ...row('presenting', 'everyone', 'organiser', 'everyone'),
  ...row('creating-meetings', 'nobody', 'everyone', 'everyone'),
  ...row('meeting-chat', 'signed-in', 'signed-in', 'everyone'),
  ...row('outside-chat', 'trusted', 'trusted', 'everyone'),
  ...row('anonymous-joining', 'signed-in', 'signed-in', 'everyone'),
  ...row('recording-auto', 'off', 'off', 'on'),
  ...row('transcription-auto', 'off', 'off', 'on'),
  ...row('lobby', 'organiser', 'organiser', 'organisation'),
  ...row('giving-control', 'nobody', 'everyone', 'everyone'),
  ...row('background-effects', 'standard', 'own', 'own'),
  ...row('joining-outside-meetings', 'organisation', 'everyone', 'everyone'),
  ...row('recording-download', 'everyone', 'everyone', 'everyone'),
  ...row('webinars', 'nobody', 'everyone', 'everyone'),
  ...row('private-chat', 'limited', 'everyone', 'everyone'),
  ...row('incoming-calls', 'nobody', 'everyone', 'everyone'),
  ...row('muting-others', 'organiser', 'organiser', 'organiser'),
  ...row('removing-others', 'organiser', 'organiser', 'organiser').map((line) => ({ ...line, object: 'TeamsMeetingPolicy' })),
  pupil('removing-others', 'organiser', ['MSE'], null, { ...teams, object: 'TeamsMessagingPolicy' }),
  pupil(
    'recording',
    'nobody',
    ['MSW'],
    note('De gids noemt opnemen niet; dit is de wizard.', 'The guide does not name recording; this is the wizard.'),
    {
      ...teams,
      ...pupilStages,
    },
  ),
  pupil('recording', 'everyone', ['MSW'], null, { ...teams, ...adult }),
  teacher('recording', 'everyone', ['MSW'], null, teams),
  wizard('transcription', 'everyone'),
  wizard('lobby-dial-in', 'nobody'),
  wizard('giving-outside-control', 'everyone'),
  wizard('screen-sharing-mode', 'screen'),
  pupil('anonymous-starting', 'nobody', ['MSW'], null, teams),
  teacher(
    'anonymous-starting',
    'everyone',
    ['MSW'],
    note('CISA en CIS vragen het tegendeel.', 'CISA and CIS ask for the opposite.'),
    teams,
  ),
];

export const microsoftEdu: Preset = {
  id: 'microsoft-edu',
  title: { nl: 'Microsofts eigen waarden voor scholen', en: 'Microsoft’s own values for schools' },
  about: {
    nl: 'De waarden uit Microsofts gids voor scholen van 28 april 2026, aangevuld met de oudere wizard waar de gids zwijgt. Alleen Teams.',
    en: 'The values of Microsoft’s guide for schools of 28 April 2026, with the older wizard where the guide is silent. Teams only.',
  },
  judges: 'lessons',
  sources: sourcesOf(expectations),
  expectations,
};
