import type { Localized } from '../../../../src/model/language.ts';
import type { Comparison } from '../../../api/operations.ts';
import { changeHeadings } from '../../../../src/text/change-words.ts';

export type Change = Comparison['changes'][number];
export type ChangeKind = Change['kind'];

/** What is different for the same kind of reason. */
export interface ChangeFamily {
  readonly title: Localized;
  readonly about: Localized;
  readonly kinds: readonly ChangeKind[];
}

/** In the order in which one reads them: what happened in the tenant, what we see of it, and what only changes the verdict. */
export const changeFamilies: readonly ChangeFamily[] = [
  {
    title: { nl: 'In de omgeving veranderd', en: 'Changed in the tenant' },
    about: { nl: 'Iemand of iets heeft een instelling veranderd.', en: 'Somebody or something changed a setting.' },
    kinds: ['new', 'mended', 'changed', 'gone'],
  },
  {
    title: { nl: 'Meer of minder te zien', en: 'More or less could be seen' },
    about: {
      nl: 'Of de instelling veranderde, is hieruit niet te zeggen.',
      en: 'This does not tell whether the setting changed.',
    },
    kinds: ['no-longer-readable', 'readable-again'],
  },
  {
    title: { nl: 'Door een besluit', en: 'By a decision' },
    about: {
      nl: 'De school besloot iets over dit punt; de instelling bleef hetzelfde.',
      en: 'The school decided something about this point; the setting stayed the same.',
    },
    kinds: ['accepted', 'no-longer-accepted', 'attested', 'attestation-ended'],
  },
  {
    title: { nl: 'Anders beoordeeld', en: 'Judged differently' },
    about: { nl: 'De instelling bleef hetzelfde, het oordeel niet.', en: 'The setting stayed the same, the verdict did not.' },
    kinds: ['norm-changed', 'judged-otherwise'],
  },
];

/** For kinds that this page does not know yet. */
const otherFamily: Omit<ChangeFamily, 'kinds'> = {
  title: { nl: 'Overig', en: 'Other' },
  about: { nl: 'Anders om een andere reden.', en: 'Different for another reason.' },
};

export interface FamilyOfChanges extends Omit<ChangeFamily, 'kinds'> {
  readonly kinds: readonly { readonly kind: ChangeKind; readonly changes: readonly Change[] }[];
}

/** Changes by family and kind; what has none is left out. */
export function familiesOf(changes: readonly Change[]): readonly FamilyOfChanges[] {
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  const known = new Set(changeFamilies.flatMap(({ kinds }) => kinds));
  const others = [...byKind.keys()].filter((kind) => !known.has(kind));
  return [...changeFamilies, { ...otherFamily, kinds: others }]
    .map((family) => ({
      ...family,
      kinds: family.kinds.flatMap((kind) => {
        const own = byKind.get(kind);
        return own === undefined ? [] : [{ kind, changes: own }];
      }),
    }))
    .filter(({ kinds }) => kinds.length > 0);
}

/** The name of a kind, also of one that this page does not know yet. */
export function kindTitle(kind: string): Localized {
  const headings: Readonly<Record<string, Localized>> = changeHeadings;
  return (Object.hasOwn(headings, kind) ? headings[kind] : undefined) ?? { nl: kind, en: kind };
}
