import type { ChangeKind } from '../../audit/compare-audits.ts';
import type { Localized } from '../../model/language.ts';

export const changeSigns: Readonly<Record<ChangeKind, string>> = {
  new: '+ ',
  mended: '✓ ',
  changed: '~ ',
  'no-longer-readable': '? ',
  'readable-again': '· ',
  gone: '- ',
  'norm-changed': '§ ',
  accepted: '≈ ',
  'no-longer-accepted': '≉ ',
  attested: '“ ',
  'attestation-ended': '” ',
  'judged-otherwise': '≠ ',
};

export const comparisonWords = {
  unchanged: {
    nl: 'Verder is er niets veranderd: {count} bevindingen gelijk.',
    en: 'Nothing else changed: {count} findings the same.',
  },
  divided: {
    nl: 'Niet te vergelijken, omdat mensen anders zijn ingedeeld: {count} bevindingen.',
    en: 'Not to be compared, because people are divided otherwise: {count} findings.',
  },
  heldNoMore: { nl: 'Dit geldt voor niemand van hen meer.', en: 'This holds for none of them any more.' },
  asked: { nl: '(Gevraagd was: {was}; nu: {is}.)', en: '(Asked for was: {was}; now: {is}.)' },
} as const satisfies Record<string, Localized>;
