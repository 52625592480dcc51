import type { StoredOrganisation } from '../../store/decision-repositories.ts';
import { permit, type Deciding } from '../asking.ts';
import { requireControl, requirePreset, requireStep } from '../known-names.ts';
import { requireVersion } from '../found.ts';
import { requireTimeZone } from '../require-time-zone.ts';
import { writeTrail } from '../write-trail.ts';
import { settingChoices, type Settings } from './get-settings.ts';

export type SettingsWanted = Omit<StoredOrganisation, 'version'>;

/**
 * Puts all settings in the place of those that the caller saw; version 0: there were none.
 * @throws AppError not-allowed, changed-meanwhile; unknown-name when there is no such preset, control, step or time zone.
 */
export async function changeSettings(deciding: Deciding, wanted: SettingsWanted, version: number): Promise<Settings> {
  permit(deciding, 'settings.change');
  if (wanted.preset !== null) requirePreset(wanted.preset, 'preset');
  requireTimeZone(wanted.timezone, 'timezone');
  for (const [index, { control, accept }] of wanted.overrides.entries()) {
    requireControl(control, `overrides.${index}.control`);
    requireStep(control, accept, `overrides.${index}.accept`);
  }
  return deciding.store.transaction(async (inside) => {
    const before = await inside.organisation.get();
    requireVersion(before ?? { version: 0 }, version);
    const organisation = await inside.organisation.put(wanted, before === null ? null : version);
    await writeTrail(inside, deciding, { action: 'settings.changed', subject: 'settings', before, after: organisation });
    return { organisation, choices: settingChoices };
  });
}
