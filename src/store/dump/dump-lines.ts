import { AppError } from '../../errors.ts';
import type { Localized } from '../../model/language.ts';

export interface DumpLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

const longestLine = 256 * 1024 * 1024;
const lineFeed = 0x0a;

/**
 * A file's lines, as its pieces come in. Node's own readline also ends a line where U+2028 stands, which JSON leaves as it is.
 * @throws AppError unusable-dump where a line is no UTF-8, or longer than any that we write.
 */
export async function* dumpLines(pieces: AsyncIterable<Uint8Array>, origin: string): AsyncGenerator<DumpLine, void> {
  let number = 0;
  let begun: Uint8Array[] = [];
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end !== -1; end = piece.indexOf(lineFeed, start)) {
      number += 1;
      yield { number, text: textOf([...begun, piece.subarray(start, end)], number, origin) };
      begun = [];
      start = end + 1;
    }
    if (start < piece.length) begun.push(piece.subarray(start));
    if (sizeOf(begun) > longestLine) throw unusable(origin, number + 1, { nl: 'deze regel is te lang', en: 'this line is too long' });
  }
  if (begun.length > 0) yield { number: number + 1, text: textOf(begun, number + 1, origin) };
}

/** What is wrong with a file, and where. */
export function unusable(origin: string, line: number, detail: Localized, cause?: unknown): AppError {
  return new AppError('unusable-dump', { origin, line: String(line), detail }, { cause });
}

function textOf(parts: readonly Uint8Array[], number: number, origin: string): string {
  try {
    // A file that went through Windows may end its lines in two characters.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts)).replace(/\r$/, '');
  } catch (cause) {
    throw unusable(origin, number, { nl: 'dit is geen UTF-8', en: 'this is not UTF-8' }, cause);
  }
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((size, { length }) => size + length, 0);
}
