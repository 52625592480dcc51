import type { Localized } from '../../../src/model/language.ts';
import type { Attestation, Exception } from '../../api/operations.ts';

export const decisionTexts = {
  askTitle: { nl: 'Vraag een afwijking aan', en: 'Request a deviation' },
  askAbout: {
    nl: 'Een schoolleider of bestuurder keurt de afwijking goed. Tot die tijd blijft dit een aandachtspunt.',
    en: 'A head teacher or board member approves it. Until then this stays a point of attention.',
  },
  ask: { nl: 'Vraag aan', en: 'Request' },
  asking: { nl: 'Bezig met aanvragen', en: 'Requesting' },
  asked: { nl: 'De afwijking is aangevraagd.', en: 'The deviation was requested.' },
  askAgain: { nl: 'Vraag opnieuw aan', en: 'Request again' },
  reason: { nl: 'Waarom is dit nodig?', en: 'Why is this needed?' },
  reasonHint: {
    nl: 'Bijvoorbeeld: het mediateam maakt met deze groep de schoolfilm.',
    en: 'For example: the media team is making the school film with this group.',
  },
  reasonMissing: { nl: 'Schrijf op waarom dit nodig is.', en: 'Write down why this is needed.' },
  until: { nl: 'Tot en met', en: 'Up to and including' },
  untilHint: {
    nl: 'Voorstel: het einde van het schooljaar. Uiterlijk {last}.',
    en: 'Suggested: the end of the school year. No later than {last}.',
  },
  untilWrong: { nl: 'Kies een dag van {first} tot en met {last}.', en: 'Choose a day from {first} up to and including {last}.' },
  reach: { nl: 'Voor wie geldt de afwijking?', en: 'Whom does the deviation apply to?' },
  cancel: { nl: 'Annuleer', en: 'Cancel' },
  close: { nl: 'Sluiten', en: 'Close' },

  attestTitle: { nl: 'Leg vast wat u zelf zag', en: 'Record what you saw yourself' },
  attestAbout: {
    nl: 'Lesklaar kan dit niet uitlezen. Wat u hier vastlegt, telt met uw naam erbij tot de einddatum.',
    en: 'Lesklaar cannot read this. What you record here counts, with your name, until the end date.',
  },
  attestOutcome: { nl: 'Hoe staat het?', en: 'How does it stand?' },
  attestOk: { nl: 'Zoals gewenst', en: 'As asked' },
  attestGap: { nl: 'Ruimer dan gewenst', en: 'Looser than asked' },
  attestNote: { nl: 'Wat zag u, en waar?', en: 'What did you see, and where?' },
  attestNoteHint: { nl: 'Mag leeg blijven.', en: 'May be left empty.' },
  attest: { nl: 'Leg vast', en: 'Record' },
  attesting: { nl: 'Bezig met vastleggen', en: 'Recording' },
  attested: { nl: 'Het is vastgelegd.', en: 'It was recorded.' },

  approve: { nl: 'Keur goed', en: 'Approve' },
  refuse: { nl: 'Wijs af', en: 'Refuse' },
  end: { nl: 'Beëindig', en: 'End' },
  withdraw: { nl: 'Trek in', en: 'Withdraw' },
  own: {
    nl: 'U vroeg dit zelf aan. Iemand anders keurt het goed.',
    en: 'You requested this yourself. Somebody else approves it.',
  },
  waits: {
    nl: 'Wacht op een besluit van een schoolleider of bestuurder.',
    en: 'Waiting for a decision by a head teacher or board member.',
  },
  saidOk: { nl: 'Staat zoals gewenst', en: 'Set as asked' },
  saidGap: { nl: 'Staat ruimer dan gewenst', en: 'Set looser than asked' },

  everybody: { nl: 'voor iedereen', en: 'for everybody' },
  endsIn: {
    nl: '{days, plural, =0 {laatste dag} one {nog # dag} other {nog # dagen}}',
    en: '{days, plural, =0 {last day} one {# day left} other {# days left}}',
  },

  wasAsked: { nl: 'Aangevraagd door {by} op {at}', en: 'Requested by {by} on {at}' },
  wasApproved: { nl: 'Goedgekeurd door {by} op {at}', en: 'Approved by {by} on {at}' },
  wasEnded: { nl: 'Beëindigd door {by} op {at}', en: 'Ended by {by} on {at}' },
  wasRefused: { nl: 'Afgewezen door {by} op {at}', en: 'Refused by {by} on {at}' },
  wasAttested: { nl: 'Vastgesteld door {by} op {at}', en: 'Attested by {by} on {at}' },
  runs: { nl: 'Tot en met {until}', en: 'Until {until}' },
  ran: { nl: 'Liep tot en met {until}', en: 'Ran until {until}' },

  outrun: { nl: 'Iemand anders was u voor', en: 'Somebody else was ahead of you' },
  outrunLook: {
    nl: 'Hierboven staat hoe het nu is. Kijk of u het nog zo wilt.',
    en: 'Above you see how it is now. See whether you still want this.',
  },
  outrunOver: {
    nl: 'Hierboven staat wat er besloten is. Dit kan nu niet meer.',
    en: 'Above you see what was decided. This is no longer possible.',
  },

  trail: { nl: 'Wie deed wat', en: 'Who did what' },
  trailEmpty: { nl: 'Er staat niets in het logboek.', en: 'There is nothing in the log.' },
} as const satisfies Record<string, Localized>;

export const exceptionStateNames: Readonly<Record<Exception['state'], Localized>> = {
  requested: { nl: 'Aangevraagd', en: 'Requested' },
  approved: { nl: 'Goedgekeurd', en: 'Approved' },
  refused: { nl: 'Afgewezen', en: 'Refused' },
  ended: { nl: 'Beëindigd', en: 'Ended' },
  expired: { nl: 'Verlopen', en: 'Expired' },
};

export const attestationStateNames: Readonly<Record<Attestation['state'], Localized>> = {
  live: { nl: 'Vastgesteld', en: 'Attested' },
  ended: { nl: 'Ingetrokken', en: 'Withdrawn' },
  expired: { nl: 'Verlopen', en: 'Expired' },
};

/** Actions of the trail about decisions. */
export const trailActions: Readonly<Record<string, Localized>> = {
  'exception.requested': { nl: 'vroeg de afwijking aan', en: 'requested the deviation' },
  'exception.approved': { nl: 'keurde de afwijking goed', en: 'approved the deviation' },
  'exception.refused': { nl: 'wees de afwijking af', en: 'refused the deviation' },
  'exception.ended': { nl: 'beëindigde de afwijking', en: 'ended the deviation' },
  'attestation.added': { nl: 'stelde dit vast', en: 'attested this' },
  'attestation.ended': { nl: 'trok de vaststelling in', en: 'withdrew the attestation' },
};
