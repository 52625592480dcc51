import type { SubPage } from '../../components/sub-navigation.tsx';
import type { Words } from '../../text/words.ts';

export const settingsNames = {
  settings: { nl: 'Instellingen', en: 'Settings' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  norm: { nl: 'Norm', en: 'Standard' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  calendar: { nl: 'Schoolkalender', en: 'School calendar' },
};

/** The pages of the settings. */
export function settingsSubPages({ say }: Pick<Words, 'say'>): readonly SubPage[] {
  return [
    { path: '/settings', title: say(settingsNames.sources) },
    { path: '/settings/norm', title: say(settingsNames.norm) },
    { path: '/settings/organisation', title: say(settingsNames.organisation) },
    { path: '/settings/calendar', title: say(settingsNames.calendar) },
  ];
}
