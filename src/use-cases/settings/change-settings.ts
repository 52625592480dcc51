import type { StoredOrganisation } from '../../store/decision-repositories.ts';
import { permit, type DecidingAudits } from '../asking.ts';
import { judgeDecision } from '../judge-decision.ts';
import { requireControl, requirePreset, requireStep } from '../known-names.ts';
import { requireVersion } from '../found.ts';
import { requireTimeZone } from '../require-time-zone.ts';
import { sameContent } from '../same-content.ts';
import { writeTrail } from '../write-trail.ts';
import { settingChoices, type Settings } from './get-settings.ts';

export type SettingsWanted = Omit<StoredOrganisation, 'version'>;

/**
 * Puts all settings in the place of those that the caller saw, and has what was read last judged by them; version 0: there were none.
 * @throws AppError not-allowed, changed-meanwhile; unknown-name when there is no such preset, control, step or time zone.
 */
export async function changeSettings(deciding: DecidingAudits, wanted: SettingsWanted, version: number): Promise<Settings> {
  permit(deciding, 'settings.change');
  if (wanted.preset !== null) requirePreset(wanted.preset, 'preset');
  requireTimeZone(wanted.timezone, 'timezone');
  for (const [index, { control, accept }] of wanted.overrides.entries()) {
    requireControl(control, `overrides.${index}.control`);
    requireStep(control, accept, `overrides.${index}.accept`);
  }
  const { before, organisation } = await deciding.store.transaction(async (inside) => {
    const before = await inside.organisation.get();
    requireVersion(before ?? { version: 0 }, version);
    const after = await inside.organisation.put(wanted, before === null ? null : version);
    await writeTrail(inside, deciding, { action: 'settings.changed', subject: 'settings', before, after });
    return { before, organisation: after };
  });
  if (before === null || !sameContent(judgedBy(before), judgedBy(organisation))) await judgeDecision(deciding);
  return { organisation, choices: settingChoices };
}

/** All that a record depends on: in which language it is shown is no part of it. */
function judgedBy({ version: _version, language: _language, ...rest }: StoredOrganisation): Omit<SettingsWanted, 'language'> {
  return rest;
}
