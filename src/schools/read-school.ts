import { LineCounter, parseDocument, type Document } from 'yaml';
import * as z from 'zod';
import { AppError } from '../errors.ts';
import type { Localized } from '../model/language.ts';
import type { School } from '../model/school.ts';
import { nearest } from '../text/nearest.ts';
import { firstIssue } from './first-issue.ts';
import { schoolSchema, type SchoolFile } from './school-schema.ts';
import { toSchool } from './to-school.ts';

/** Names that the file may refer to. */
export interface KnownNames {
  readonly controls: readonly string[];
  readonly presets: readonly string[];
  /** The steps of a control's scale, by the control's id. */
  readonly steps: ReadonlyMap<string, readonly string[]>;
}

interface Reading {
  readonly origin: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/**
 * Reads the text of a `lesklaar.yaml`.
 * @throws AppError unusable-settings with file, line and what was expected; a mistyped key or name comes with the one that was probably meant.
 */
export function readSchool(text: string, origin: string, names: KnownNames): School {
  const lines = new LineCounter();
  // Its own warnings would be lines of their own on standard error.
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const reading: Reading = { origin, document, lines };
  const [broken] = document.errors;
  if (broken !== undefined) throw unusable(reading, lineAt(reading, broken.pos[0]), syntaxDetail(broken.message));
  const content = contentOf(document, reading);
  const parsed = schoolSchema.safeParse(content);
  if (!parsed.success) throw schemaError(parsed.error, inDutch(content), reading);
  checkNames(parsed.data, reading, names);
  return toSchool(parsed.data);
}

/** Aliases can blow a small file up to gigabytes; nobody needs a hundred of them here. */
function contentOf(document: Document, reading: Reading): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (cause) {
    const tooMany = { nl: 'te veel verwijzingen (*) naar andere plekken', en: 'too many aliases (*) to other places' };
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw unusable(reading, 'YAML', detail.startsWith('Excessive alias count') ? tooMany : detail);
  }
}

function inDutch(content: unknown): z.ZodError | undefined {
  return schoolSchema.safeParse(content, { error: z.locales.nl().localeError }).error;
}

function schemaError(error: z.ZodError, dutch: z.ZodError | undefined, reading: Reading): AppError {
  const { path, detail, meant } = firstIssue(error, dutch, (place) => reading.document.hasIn(place));
  return unusable(reading, placeOf(reading, path), detail, meant);
}

function checkNames(file: SchoolFile, reading: Reading, names: KnownNames): void {
  if (file.preset !== undefined) checkName(file.preset, names.presets, ['preset'], reading);
  for (const list of ['overrides', 'exceptions', 'attestations'] as const) {
    for (const [index, { control }] of (file[list] ?? []).entries()) checkName(control, names.controls, [list, index, 'control'], reading);
  }
  for (const [index, { control, accept }] of (file.overrides ?? []).entries()) {
    checkName(accept, names.steps.get(control) ?? [], ['overrides', index, 'accept'], reading);
  }
  const populations = (file.populations ?? []).map(({ id }) => id);
  for (const [index, id] of populations.entries()) {
    if (populations.indexOf(id) !== index) {
      throw unusable(reading, placeOf(reading, ['populations', index, 'id']), {
        nl: `"${id}" komt twee keer voor`,
        en: `"${id}" stands there twice`,
      });
    }
  }
  const zone = file.organisation?.timezone;
  if (zone !== undefined && !isTimeZone(zone)) {
    throw unusable(reading, placeOf(reading, ['organisation', 'timezone']), {
      nl: `"${zone}" is geen tijdzone zoals Europe/Amsterdam`,
      en: `"${zone}" is not a time zone such as Europe/Amsterdam`,
    });
  }
}

function checkName(name: string, choices: readonly string[], path: readonly (string | number)[], reading: Reading): void {
  if (choices.includes(name)) return;
  const meant = nearest(name, choices) ?? '';
  const list = meant === '' ? choices.join(', ') : '';
  const detail = {
    nl: `"${name}" bestaat niet${list === '' ? '' : `; kies uit ${list}`}`,
    en: `"${name}" does not exist${list === '' ? '' : `; choose from ${list}`}`,
  };
  throw unusable(reading, placeOf(reading, path), detail, meant);
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** `line 12, exceptions[0].until`: the line of the nearest thing that stands in the file. */
function placeOf(reading: Reading, path: readonly PropertyKey[]): string | Localized {
  const words = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  for (let length = path.length; length > 0; length -= 1) {
    const node = reading.document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as readonly [number] | undefined) : undefined;
    if (range !== undefined && range !== null) return lineAt(reading, range[0], words);
  }
  return words === '' ? lineAt(reading, 0, words) : words;
}

function lineAt({ lines }: Reading, offset: number, words = ''): Localized {
  const { line } = lines.linePos(offset);
  const rest = words === '' ? '' : `, ${words}`;
  return { nl: `regel ${line}${rest}`, en: `line ${line}${rest}` };
}

function syntaxDetail(message: string): string | Localized {
  if (message.startsWith('Maximum call stack')) return { nl: 'te veel niveaus in elkaar', en: 'too many levels inside one another' };
  return message.split('\n', 1)[0]?.replace(/( at line \d+, column \d+)?:?$/, '') ?? message;
}

function unusable({ origin }: Reading, place: string | Localized, detail: string | Localized, meant = ''): AppError {
  return new AppError('unusable-settings', { origin, place, detail, meant });
}
