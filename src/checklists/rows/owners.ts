import type { Localized } from '../../model/language.ts';
import type { Checklist, ChecklistItem } from '../list/checklist.ts';

/** What somebody has to do with an item: several may own it, each with a part of their own. */
export const ownerParts = ['does', 'decides', 'negotiates', 'advises', 'may-join', 'may-decide-instead'] as const;
export type OwnerPart = (typeof ownerParts)[number];

export interface OwnerShown {
  readonly role: string;
  readonly title: Localized;
  readonly part: OwnerPart;
}

const partOfRole: Readonly<Record<string, OwnerPart>> = {
  'municipal-council': 'decides',
  'local-authority': 'decides',
  unions: 'negotiates',
  dpo: 'advises',
};

/** Who owns an item, with the part of each; a part is the list's own word for it, or what such a body does. */
export function ownersOf({ owners, optionalOwners, delegate }: ChecklistItem, { roles, type }: Checklist): readonly OwnerShown[] {
  const shown = (role: string, part: OwnerPart): OwnerShown => ({ role, title: roles[role] ?? { nl: role, en: role }, part });
  const partOf = (role: string): OwnerPart =>
    type === 'step-plan' && Object.hasOwn(partOfRole, role) ? (partOfRole[role] ?? 'does') : 'does';
  return [
    ...owners.map((role) => shown(role, partOf(role))),
    ...optionalOwners.map((role) => shown(role, 'may-join')),
    ...(delegate === null ? [] : [shown(delegate, 'may-decide-instead')]),
  ];
}
