import { AppError } from '../errors.ts';
import type { School } from '../model/school.ts';
import { readYaml, type YamlRead } from '../yaml/read-yaml.ts';
import { schoolSchema, type SchoolFile } from './school-schema.ts';
import { toSchool } from './to-school.ts';

/** Names that the file may refer to. */
export interface KnownNames {
  readonly controls: readonly string[];
  readonly presets: readonly string[];
  /** The steps of a control's scale, by the control's id. */
  readonly steps: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads the text of a `lesklaar.yaml`.
 * @throws AppError unusable-settings with file, line and what was expected; a mistyped key or name comes with the one that was probably meant.
 */
export function readSchool(text: string, origin: string, names: KnownNames): School {
  const read = readYaml(text, {
    schema: schoolSchema,
    refuse: (problem) => new AppError('unusable-settings', { origin, ...problem }),
  });
  checkNames(read, names);
  return toSchool(read.data);
}

function checkNames({ data, requireName, refuseAt }: YamlRead<SchoolFile>, names: KnownNames): void {
  if (data.preset !== undefined) requireName(data.preset, names.presets, ['preset']);
  for (const list of ['overrides', 'exceptions', 'attestations'] as const) {
    for (const [index, { control }] of (data[list] ?? []).entries()) requireName(control, names.controls, [list, index, 'control']);
  }
  for (const [index, { control, accept }] of (data.overrides ?? []).entries()) {
    requireName(accept, names.steps.get(control) ?? [], ['overrides', index, 'accept']);
  }
  const populations = (data.populations ?? []).map(({ id }) => id);
  for (const [index, id] of populations.entries()) {
    if (populations.indexOf(id) === index) continue;
    refuseAt(['populations', index, 'id'], { nl: `"${id}" komt twee keer voor`, en: `"${id}" occurs twice` });
  }
  const zone = data.organisation?.timezone;
  if (zone === undefined || isTimeZone(zone)) return;
  refuseAt(['organisation', 'timezone'], {
    nl: `"${zone}" is geen tijdzone zoals Europe/Amsterdam`,
    en: `"${zone}" is not a time zone such as Europe/Amsterdam`,
  });
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
