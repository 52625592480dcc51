import { isUtf8 } from 'node:buffer';
import { AppError } from '../errors.ts';
import type { Localized } from '../model/language.ts';

/**
 * The text of an export, whatever Windows made of it: UTF-8 with or without a byte order mark, UTF-16 in either order, or its own code page.
 * @throws AppError empty-file or not-json, naming what the file looks like.
 */
export function decodeExport(bytes: Uint8Array, origin: string): string {
  const text = decodeText(bytes);
  if (text.trim() === '') throw new AppError('empty-file', { origin });
  const found = foreignFormatOf(text, bytes);
  if (found !== undefined) throw new AppError('not-json', { origin, found });
  return text;
}

/** The text of a file in UTF-8, UTF-16 or Windows-1252, without its byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/**
 * The content of an export: JSON, or one JSON object per line.
 * @throws AppError unreadable-json with the line where it breaks; unusable-input when it is nested too deep to be an export.
 */
export function parseExport(text: string, origin: string): unknown {
  const content = parseJson(text, origin);
  if (!isDeeperThan(content, deepest)) return content;
  const place = { nl: 'het hele bestand', en: 'the whole file' };
  const expected = { nl: `hooguit ${deepest} niveaus in elkaar`, en: `at most ${deepest} levels inside one another` };
  throw new AppError('unusable-input', { origin, place, expected });
}

// Exports go some ten levels deep. A hundred thousand overflow the stack of whatever walks through them, JSON.stringify to begin with.
const deepest = 100;

function parseJson(text: string, origin: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const rows = jsonLines(text, origin);
    if (rows !== undefined) return rows;
    throw unreadable(origin, lineOf(text, cause), cause);
  }
}

/** Level by level, because a walk that calls itself would overflow too. */
function isDeeperThan(content: unknown, limit: number): boolean {
  let level = [content].filter(isNested);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === limit) return true;
    level = level.flatMap((one) => Object.values(one).filter(isNested));
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, the zero halves of plain letters give the order away.
  if (second === 0 && first !== 0) return 'utf-16le';
  if (first === 0 && second !== 0) return 'utf-16be';
  // Set-Content of Windows PowerShell writes the code page of Western Europe; only by luck would its letters be UTF-8.
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function foreignFormatOf(text: string, bytes: Uint8Array): Localized | undefined {
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { nl: 'een zip- of Office-bestand', en: 'a ZIP or Office file' };
  if (start.startsWith('%pdf')) return { nl: 'een pdf', en: 'a PDF' };
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return { nl: 'een HTML-pagina', en: 'an HTML page' };
  if (start.startsWith('<')) return { nl: 'XML', en: 'XML' };
  if (start.startsWith('#type') || /^"?identity"?[,;]/.test(start)) return { nl: 'CSV', en: 'CSV' };
  return undefined;
}

/**
 * One object per line, where the first of several lines is one.
 * @throws AppError unreadable-json with the line that is none.
 */
function jsonLines(text: string, origin: string): readonly unknown[] | undefined {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, number: index + 1 }));
  const [first, ...others] = lines.filter(({ line }) => line.trim() !== '');
  if (first === undefined || others.length === 0 || !isObjectText(first.line)) return undefined;
  return [first, ...others].map(({ line, number }) => {
    try {
      return JSON.parse(line) as unknown;
    } catch (cause) {
      throw unreadable(origin, number, cause);
    }
  });
}

function isObjectText(line: string): boolean {
  return line.trimStart().startsWith('{') && messageOf(line) === undefined;
}

function unreadable(origin: string, line: number, cause: unknown): AppError {
  return new AppError('unreadable-json', { origin, line: String(line), detail: shortened(textOf(cause)) }, { cause });
}

/** V8 tells the position in its message, but not for a token that it did not expect; an unexpected end is at the last line. */
function lineOf(text: string, cause: unknown): number {
  const detail = textOf(cause);
  const position = /position (\d+)/.exec(detail)?.[1];
  if (position !== undefined) return linesIn(text.slice(0, Number(position)));
  return detail.startsWith('Unexpected token') ? linesIn(text.slice(0, unexpectedAt(text))) : linesIn(text.trimEnd());
}

/** Where the token is that makes the text no JSON: the shortest beginning that has the same complaint ends with it. */
function unexpectedAt(text: string): number {
  let fine = 0;
  let broken = text.length;
  while (broken - fine > 1) {
    const middle = Math.floor((fine + broken) / 2);
    if (messageOf(text.slice(0, middle))?.startsWith('Unexpected token') === true) broken = middle;
    else fine = middle;
  }
  return broken;
}

/** What is wrong with a text as JSON; undefined when nothing is. */
function messageOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (cause) {
    return textOf(cause);
  }
}

function linesIn(text: string): number {
  return text.split('\n').length;
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

function shortened(detail: string): string {
  return detail
    .replaceAll(/\s+/g, ' ')
    .replace(/ in JSON at position.*| at position.*| is not valid JSON.*/, '')
    .replace(/^(Unexpected token '.+?'), .*/u, '$1')
    .slice(0, 120);
}
