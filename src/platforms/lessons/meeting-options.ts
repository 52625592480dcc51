import type { LessonChanges } from '../../lessons/lesson-desk.ts';
import { known, unknown, type SettingName, type Settings } from '../../model/reading.ts';
import { isObject, type JsonObject } from '../json.ts';

/** Keys below a vendor's meeting: `['lobbyBypassSettings', 'scope']`; null for a setting of something else. */
export type KeysOf = (setting: SettingName) => readonly string[] | null;

/** A vendor's meeting as it came: every value by its name, unchanged. What it leaves out is not told, and is no default. */
export function optionsIn(meeting: JsonObject, keysOf: KeysOf, vendor: string): Settings {
  return {
    read: (setting) => {
      const value = keysOf(setting)?.reduce<unknown>(below, meeting) ?? null;
      return value === null ? unknown('not-exposed') : known(value, [vendor]);
    },
  };
}

function below(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : null;
}

/** Whether an option is known to have this value. */
export function stands(options: Settings, setting: SettingName, value: unknown): boolean {
  const reading = options.read(setting);
  return reading.known && reading.value === value;
}

/** Whether all is as it was to become. */
export function allStand(options: Settings, changes: LessonChanges): boolean {
  return [...changes].every(([setting, value]) => stands(options, setting, value));
}
