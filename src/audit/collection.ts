import { AppError } from '../errors.ts';
import { platformIds } from '../model/platform.ts';
import type { School } from '../model/school.ts';
import { isObject } from '../platforms/json.ts';
import { meetWithoutPeople } from '../platforms/meet/without-people.ts';
import { teamsWithoutPeople } from '../platforms/teams/without-people.ts';
import { inputOf, type RawExport } from './exports.ts';

export const collectionSchemaId = 'lesklaar.collection/1';

/** A school's settings and the text that they come from. */
export interface SchoolFile {
  /** Word for word, to be saved beside a collection. */
  readonly text: string;
  readonly school: School;
}

export interface Collection {
  readonly exports: readonly RawExport[];
  /** The text of the `lesklaar.yaml` that counted; null when there was none. */
  readonly schoolText: string | null;
}

/**
 * What was read, word for word, so that it can be judged again later. People are the exception: they are counted and left out, so that the
 * file names nobody.
 */
export async function collectionText(exports: readonly RawExport[], school: SchoolFile | null, savedAt: Date): Promise<string> {
  const files = exports.map((one) => ({ ...one, content: withoutPeople(one, exports, school?.school ?? null) }));
  const text = school === null ? null : await withoutConnections(school.text);
  const collection = { schema: collectionSchemaId, savedAt: savedAt.toISOString(), school: text, files };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** How a tenant is reached judges nothing, and names the administrator in whose name it is read. Comments and the rest stay as they are. */
async function withoutConnections(text: string): Promise<string> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { logLevel: 'error' });
  return document.delete('connections') ? document.toString() : text;
}

/** @throws AppError unusable-collection, naming what is missing. */
export function readCollection(json: unknown, origin: string): Collection {
  if (!isObject(json) || json['schema'] !== collectionSchemaId) throw unusable(origin, 'schema', collectionSchemaId);
  const files = json['files'];
  if (!Array.isArray(files) || files.length === 0) throw unusable(origin, 'files', 'a list of exports');
  const school = json['school'];
  if (school !== null && typeof school !== 'string') throw unusable(origin, 'school', 'the text of lesklaar.yaml, or null');
  return { exports: files.map((file, index) => readFile(file, origin, index)), schoolText: school };
}

function readFile(file: unknown, origin: string, index: number): RawExport {
  const place = `files[${index}]`;
  if (!isObject(file)) throw unusable(origin, place, 'an object');
  const platform = platformIds.find((one) => one === file['platform']);
  if (platform === undefined) throw unusable(origin, `${place}.platform`, platformIds.join(', '));
  const { origin: from, readAt, content } = file;
  if (typeof from !== 'string') throw unusable(origin, `${place}.origin`, 'text');
  if (typeof readAt !== 'string' || !isInstant(readAt)) throw unusable(origin, `${place}.readAt`, '2026-11-22T12:00:00.000Z');
  return { platform, origin: from, readAt, content };
}

/**
 * The content of an export with its people counted instead of listed. What one file tells of people may complete another of `all`: policies stand in the one,
 * roles in the other.
 */
export function withoutPeople(one: RawExport, all: readonly RawExport[], school: School | null): unknown {
  if (one.platform === 'meet') return meetWithoutPeople(inputOf(one));
  const together = all.filter(({ platform }) => platform === 'teams').map(inputOf);
  return teamsWithoutPeople(inputOf(one), school?.populations ?? [], together);
}

function unusable(origin: string, place: string, expected: string): AppError {
  return new AppError('unusable-collection', { origin, place, expected });
}

/** As `toISOString` writes it: the record's schema asks for no other. */
function isInstant(text: string): boolean {
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text;
}
