import { controlIds, controls } from '../controls/index.ts';
import { fileExists, readInput } from '../files.ts';
import type { SchoolFile } from '../audit/collection.ts';
import { decodeText } from '../audit/export-text.ts';
import { presetIds } from '../presets/index.ts';

const usualName = 'lesklaar.yaml';

/**
 * The school's own settings: from the file that was named, else from `lesklaar.yaml` in the folder where the command runs, else none.
 * @throws AppError when the file was named and cannot be read, or cannot be used.
 */
export async function loadSchool(path: string | undefined): Promise<SchoolFile | null> {
  if (path === undefined && !(await fileExists(usualName))) return null;
  const origin = path ?? usualName;
  const { bytes } = await readInput(origin);
  return schoolFrom(decodeText(bytes), origin);
}

/** @throws AppError unusable-settings with the place in the text. */
export async function schoolFrom(text: string, origin: string): Promise<SchoolFile> {
  // Loaded only where there is a file: the YAML and schema libraries double the time to start.
  const { readSchool } = await import('../schools/read-school.ts');
  const steps = new Map(controls.map(({ id, scale }) => [id as string, scale as readonly string[]]));
  return { text, school: readSchool(text, origin, { controls: controlIds, presets: presetIds, steps }) };
}
