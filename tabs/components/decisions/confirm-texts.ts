import type { Localized } from '../../../src/model/language.ts';

/** Operations that take a decision further. */
export type DecisionVerb = 'approveException' | 'refuseException' | 'endException' | 'endAttestation';

interface ConfirmTexts {
  readonly title: Localized;
  readonly about: Localized;
  readonly act: Localized;
  /** Told when it is done. */
  readonly done: Localized;
}

export const confirmTexts: Readonly<Record<DecisionVerb, ConfirmTexts>> = {
  approveException: {
    title: { nl: 'Deze afwijking goedkeuren?', en: 'Approve this deviation?' },
    about: {
      nl: 'Tot en met de einddatum telt dit als goedgekeurde afwijking, met uw naam erbij.',
      en: 'Until the end date this counts as an approved deviation, with your name.',
    },
    act: { nl: 'Keur goed', en: 'Approve' },
    done: { nl: 'De afwijking is goedgekeurd.', en: 'The deviation was approved.' },
  },
  refuseException: {
    title: { nl: 'Deze afwijking afwijzen?', en: 'Refuse this deviation?' },
    about: {
      nl: 'Het blijft een aandachtspunt. Wie de afwijking aanvroeg, ziet dat u die afwees.',
      en: 'It stays a point of attention. The person who requested it sees that you refused it.',
    },
    act: { nl: 'Wijs af', en: 'Refuse' },
    done: { nl: 'De afwijking is afgewezen.', en: 'The deviation was refused.' },
  },
  endException: {
    title: { nl: 'Deze afwijking beëindigen?', en: 'End this deviation?' },
    about: {
      nl: 'De afwijking telt dan niet meer: wat ruimer staat dan gewenst, is weer een aandachtspunt. Opnieuw aanvragen kan altijd.',
      en: 'It then no longer counts: what is set looser than asked is a point of attention again. It can always be requested again.',
    },
    act: { nl: 'Beëindig', en: 'End' },
    done: { nl: 'De afwijking is beëindigd.', en: 'The deviation was ended.' },
  },
  endAttestation: {
    title: { nl: 'Deze vaststelling intrekken?', en: 'Withdraw this attestation?' },
    about: {
      nl: 'Dan is weer niet te zien hoe het staat, tot iemand opnieuw kijkt.',
      en: 'Then it cannot be seen how it is set, until somebody looks again.',
    },
    act: { nl: 'Trek in', en: 'Withdraw' },
    done: { nl: 'De vaststelling is ingetrokken.', en: 'The attestation was withdrawn.' },
  },
};
