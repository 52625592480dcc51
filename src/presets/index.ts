import type { Country } from '../model/country.ts';
import type { Preset } from '../model/preset.ts';
import { beSchool } from './be-school.ts';
import { cisM365 } from './cis-m365.ts';
import { cisaScuba } from './cisa-scuba.ts';
import { microsoftEdu } from './microsoft-edu.ts';
import { nlSchool } from './nl-school.ts';

/** The registry of presets. */
export const presets: readonly Preset[] = [nlSchool, beSchool, microsoftEdu, cisaScuba, cisM365];

export const presetIds: readonly string[] = presets.map(({ id }) => id);

/** The preset of that name; undefined when there is none. */
export function presetById(id: string): Preset | undefined {
  return presets.find((preset) => preset.id === id);
}

/** What a school is held against that chose none. */
export function presetIdFor(country: Country | null): string {
  return (country === 'BE' ? beSchool : nlSchool).id;
}
