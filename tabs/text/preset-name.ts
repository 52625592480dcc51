import type { Localized } from '../../src/model/language.ts';

/** The standards that Lesklaar brings along, as it calls them. */
export const presetNames: Readonly<Record<string, Localized>> = {
  'nl-school': { nl: 'Nederlandse school', en: 'Dutch school' },
  'be-school': { nl: 'Vlaamse school', en: 'Flemish school' },
  'microsoft-edu': { nl: 'Microsofts eigen waarden voor scholen', en: 'Microsoft’s own values for schools' },
  'cisa-scuba': { nl: 'CISA SCuBA-basisniveau', en: 'CISA SCuBA baseline' },
  'cis-m365': { nl: 'CIS Microsoft 365 Foundations', en: 'CIS Microsoft 365 Foundations' },
};

/** What a standard is called, between quotes; one that is not among them by its id. */
export function presetName(id: string): Localized {
  const { nl, en } = presetNames[id] ?? { nl: id, en: id };
  return { nl: `“${nl}”`, en: `“${en}”` };
}
