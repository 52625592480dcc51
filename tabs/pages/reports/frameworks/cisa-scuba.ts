import { requirementsOn, type Framework } from './framework.ts';

const ownPeople = {
  nl: 'Lesklaar vraagt niet dat de eigen organisatie meteen binnenkomt: strenger telt als goed.',
  en: 'Lesklaar does not ask that the school’s own organisation enters at once: stricter counts as right.',
};

/** cisagov/ScubaGear baselines/teams.md, MS.TEAMS.1. */
const teams = requirementsOn('teams', [
  {
    id: 'MS.TEAMS.1.1v1',
    strength: 'SHOULD',
    asks: { nl: 'Mensen van buiten kunnen niet om besturing vragen.', en: 'People from outside cannot ask for control.' },
    rights: ['giving-outside-control'],
  },
  {
    id: 'MS.TEAMS.1.2v2',
    strength: 'SHALL',
    asks: { nl: 'Wie niet is aangemeld, kan geen vergadering starten.', en: 'People who have not signed in cannot start a meeting.' },
    rights: ['anonymous-starting'],
  },
  {
    id: 'MS.TEAMS.1.3v1',
    strength: 'SHOULD',
    asks: {
      nl: 'Wie niet is aangemeld of inbelt, komt niet vanzelf binnen.',
      en: 'People who are not signed in and callers are not let in automatically.',
    },
    rights: ['lobby', 'lobby-dial-in'],
  },
  {
    id: 'MS.TEAMS.1.4v1',
    strength: 'SHOULD',
    asks: { nl: 'De eigen organisatie komt meteen binnen.', en: 'The school’s own organisation enters at once.' },
    rights: [],
    unseen: ownPeople,
  },
  {
    id: 'MS.TEAMS.1.5v1',
    strength: 'SHOULD',
    asks: { nl: 'Bellers wachten in de wachtruimte.', en: 'Callers wait in the lobby.' },
    rights: ['lobby-dial-in'],
  },
  {
    id: 'MS.TEAMS.1.6v1',
    strength: 'SHOULD',
    asks: { nl: 'Vergaderingen opnemen staat uit.', en: 'Recording meetings is off.' },
    rights: ['recording'],
  },
  {
    id: 'MS.TEAMS.1.7v2',
    strength: 'SHOULD',
    asks: { nl: 'Livegebeurtenissen worden niet altijd opgenomen.', en: 'Live events are not always recorded.' },
    rights: ['recording-live-events'],
  },
]);

/** cisagov/ScubaGoggles baselines/meet.md, v0.6. */
const meet = requirementsOn('meet', [
  {
    id: 'GWS.MEET.1.1v1',
    strength: 'SHALL',
    asks: { nl: 'Alleen wie is aangemeld, kan deelnemen.', en: 'Only people who are signed in can join.' },
    rights: ['lobby'],
  },
  {
    id: 'GWS.MEET.2.1v1',
    strength: 'SHALL',
    asks: {
      nl: 'Deelnemen aan vergaderingen van anderen kan alleen bij organisaties.',
      en: 'People can only join outside meetings of organisations.',
    },
    rights: ['joining-outside-meetings'],
  },
  {
    id: 'GWS.MEET.3.1v1',
    strength: 'SHALL',
    asks: { nl: 'Hostbeheer staat aan.', en: 'Host management is on.' },
    rights: ['muting-others', 'removing-others'],
  },
  {
    id: 'GWS.MEET.4.1v1',
    strength: 'SHALL',
    asks: { nl: 'Mensen van buiten krijgen een label.', en: 'People from outside get a label.' },
    rights: ['outside-label'],
  },
  {
    id: 'GWS.MEET.5.1v1',
    strength: 'SHALL',
    asks: { nl: 'Opnemen begint niet vanzelf.', en: 'Recording does not start by itself.' },
    rights: ['recording-auto'],
  },
  {
    id: 'GWS.MEET.5.2v1',
    strength: 'SHALL',
    asks: { nl: 'Transcriberen begint niet vanzelf.', en: 'Transcription does not start by itself.' },
    rights: ['transcription-auto'],
  },
  {
    id: 'GWS.MEET.6.1v1',
    strength: 'SHOULD',
    asks: { nl: 'Een host kan AI-notities niet ruimer delen.', en: 'A host cannot share AI notes more widely.' },
    rights: [],
    unseen: {
      nl: 'Lesklaar leest niet of hosts het delen ruimer kunnen zetten.',
      en: 'Lesklaar does not read whether hosts can widen the sharing.',
    },
  },
  {
    id: 'GWS.MEET.6.2v1',
    strength: 'SHALL',
    asks: { nl: 'AI-notities gaan niet naar iedereen.', en: 'AI notes do not go to everybody.' },
    rights: ['ai-notes'],
  },
]);

export const cisaScuba: Framework = {
  id: 'cisa-scuba',
  name: 'CISA SCuBA',
  about: {
    nl: 'Basisniveaus van het Amerikaanse CISA voor Teams en Meet. SHALL is verplicht, SHOULD aanbevolen.',
    en: 'Baselines of the American CISA for Teams and Meet. SHALL is mandatory, SHOULD recommended.',
  },
  preset: 'cisa-scuba',
  requirements: [...teams, ...meet],
};
