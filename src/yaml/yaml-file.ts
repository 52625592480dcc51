import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Localized, Wording } from '../model/language.ts';

/** Why a file cannot be used: where, what, and the name that was probably meant (empty when none is near). */
export interface YamlProblem {
  readonly place: Wording;
  readonly detail: Wording;
  readonly meant: string;
}

/** Makes the error that is thrown of a problem. */
export type Refuse = (problem: YamlProblem) => Error;

/** A file that people wrote, and where in it things stand. */
export interface YamlFile {
  readonly content: unknown;
  readonly has: (path: readonly PropertyKey[]) => boolean;
  /** `line 12, exceptions[0].until`: the line of the nearest thing that stands in the file. */
  readonly placeOf: (path: readonly PropertyKey[]) => Wording;
}

/** @throws what `refuse` makes of text that is no YAML. */
export function openYaml(text: string, refuse: Refuse): YamlFile {
  const lines = new LineCounter();
  // Its own warnings would be lines of their own on standard error.
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const [broken] = document.errors;
  if (broken !== undefined) throw refuse({ place: lineAt(lines, broken.pos[0]), detail: syntaxDetail(broken.message), meant: '' });
  return {
    content: contentOf(document, refuse),
    has: (path) => document.hasIn(path),
    placeOf: (path) => placeOf(document, lines, path),
  };
}

/** Aliases can blow a small file up to gigabytes; nobody needs a hundred of them here. */
function contentOf(document: Document, refuse: Refuse): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (cause) {
    const tooMany = { nl: 'te veel verwijzingen (*) naar andere plekken', en: 'too many aliases (*) to other places' };
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw refuse({ place: 'YAML', detail: detail.startsWith('Excessive alias count') ? tooMany : detail, meant: '' });
  }
}

function placeOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): Wording {
  const words = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as readonly [number] | undefined) : undefined;
    if (range !== undefined && range !== null) return lineAt(lines, range[0], words);
  }
  return words === '' ? lineAt(lines, 0, words) : words;
}

function lineAt(lines: LineCounter, offset: number, words = ''): Localized {
  const { line } = lines.linePos(offset);
  const rest = words === '' ? '' : `, ${words}`;
  return { nl: `regel ${line}${rest}`, en: `line ${line}${rest}` };
}

function syntaxDetail(message: string): Wording {
  if (message.startsWith('Maximum call stack')) return { nl: 'te veel niveaus in elkaar', en: 'too many levels inside one another' };
  if (message.startsWith('Source contains multiple documents'))
    return { nl: 'hier begint een tweede document (---); lever er één aan', en: 'a second document begins here (---); hand in one' };
  return message.split('\n', 1)[0]?.replace(/( at line \d+, column \d+)?:?$/, '') ?? message;
}
