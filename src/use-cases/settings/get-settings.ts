import { controls } from '../../controls/index.ts';
import { localized, type Localized } from '../../model/language.ts';
import { namelessOrganisation } from '../../model/nameless-organisation.ts';
import type { Step } from '../../model/step.ts';
import { presets } from '../../presets/index.ts';
import type { StoredOrganisation } from '../../store/decision-repositories.ts';
import { permit, type Asking } from '../asking.ts';

/** What may be chosen in the settings. */
export interface SettingChoices {
  readonly presets: readonly { readonly id: string; readonly title: Localized; readonly about: Localized }[];
  /** Steps from strict to loose. */
  readonly controls: readonly { readonly id: string; readonly title: Localized; readonly steps: readonly Step[] }[];
}

export interface Settings {
  /** Version 0 before anybody set anything. */
  readonly organisation: StoredOrganisation;
  readonly choices: SettingChoices;
}

/** Who the organisation is, which preset counts and where the school departs from it. @throws AppError not-allowed. */
export async function getSettings(asking: Asking): Promise<Settings> {
  permit(asking, 'settings.read');
  return { organisation: (await asking.store.organisation.get()) ?? newOrganisation, choices: settingChoices };
}

const newOrganisation: StoredOrganisation = {
  ...namelessOrganisation,
  preset: null,
  overrides: [],
  version: 0,
};

export const settingChoices: SettingChoices = {
  presets: presets.map(({ id, title, about }) => ({ id, title, about })),
  controls: controls.map(({ id, text, scale }) => ({ id, title: localized((language) => text[language].title), steps: scale })),
};
