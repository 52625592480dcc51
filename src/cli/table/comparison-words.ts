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
    nl: 'Verder is er niets veranderd. Aantal bevindingen dat gelijk bleef: {count}.',
    en: 'Nothing else changed: {count} findings are the same.',
  },
  divided: {
    nl: 'Niet te vergelijken omdat mensen anders zijn ingedeeld. Aantal bevindingen: {count}.',
    en: 'Cannot be compared, because people are grouped differently: {count} findings.',
  },
  heldNoMore: { nl: 'Dit geldt voor niemand van hen meer.', en: 'This no longer applies to any of them.' },
  asked: { nl: '(Gevraagd was: {was}; nu: {is}.)', en: '(Was asked: {was}; now: {is}.)' },
} as const satisfies Record<string, Localized>;
