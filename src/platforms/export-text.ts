import { AppError } from '../errors.ts';
import type { Localized } from '../model/language.ts';

/**
 * The text of an export, whatever Windows made of it: UTF-8 with or without a byte order mark, or UTF-16 in either order.
 * @throws AppError empty-file or not-json, naming what the file looks like.
 */
export function decodeExport(bytes: Uint8Array, origin: string): string {
  const text = new TextDecoder(encodingOf(bytes), { ignoreBOM: false }).decode(bytes);
  if (text.trim() === '') throw new AppError('empty-file', { origin });
  const found = foreignFormatOf(text, bytes);
  if (found !== undefined) throw new AppError('not-json', { origin, found });
  return text;
}

/**
 * The content of an export: JSON, or one JSON object per line.
 * @throws AppError unreadable-json with the line where it breaks.
 */
export function parseExport(text: string, origin: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const rows = jsonLines(text);
    if (rows !== undefined) return rows;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('unreadable-json', { origin, line: String(lineOf(text, detail)), detail: shortened(detail) }, { cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, the zero halves of plain letters give the order away.
  if (second === 0 && first !== 0) return 'utf-16le';
  if (first === 0 && second !== 0) return 'utf-16be';
  return 'utf-8';
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

/** Two or more lines that are each an object; one broken line makes the whole no such list. */
function jsonLines(text: string): readonly unknown[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => line.trimStart().startsWith('{') && line.trimEnd().endsWith('}'))) return undefined;
  try {
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    return undefined;
  }
}

/** V8 tells the position in its message; an unexpected end is at the last line. */
function lineOf(text: string, detail: string): number {
  const position = /position (\d+)/.exec(detail)?.[1];
  const before = position === undefined ? text : text.slice(0, Number(position));
  return before.split('\n').length;
}

function shortened(detail: string): string {
  return detail
    .replaceAll(/\s+/g, ' ')
    .replace(/ in JSON at position.*| is not valid JSON.*/, '')
    .slice(0, 120);
}
