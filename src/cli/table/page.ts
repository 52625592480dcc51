import { styleText } from 'node:util';
import stringWidth from 'fast-string-width';
import { harmless } from '../harmless.ts';

type Style = Parameters<typeof styleText>[0];

export interface Paper {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: 'colour' | 'plain';
}

/** Lines of text that fit a terminal. Everything from outside goes through here, so that no name can paint or move the cursor. */
export class Page {
  readonly #lines: string[] = [];
  readonly #width: number;
  readonly #colour: Paper['colour'];

  constructor({ width, colour }: Paper) {
    this.#width = Math.min(Math.max(Number.isFinite(width) ? width : 100, 40), 120);
    this.#colour = colour;
  }

  /** A text, wrapped at words; `first` stands before its first line and the others stand below it. */
  text(first: string, text: string, style: Style = []): void {
    const indent = stringWidth(first);
    const [head = '', ...rest] = wrap(harmless(text), this.#width - indent);
    this.#lines.push(`${this.paint(first, style)}${this.paint(head, style)}`);
    for (const line of rest) this.#lines.push(`${' '.repeat(indent)}${this.paint(line, style)}`);
  }

  /** A heading with a rule behind it, where there is room for one. */
  heading(text: string, style: Style): void {
    const lines = wrap(harmless(text), this.#width);
    const last = lines.at(-1) ?? '';
    const rule = '─'.repeat(Math.max(0, this.#width - stringWidth(last) - 1));
    this.blank();
    for (const line of lines.slice(0, -1)) this.#lines.push(this.paint(line, style));
    this.#lines.push(`${this.paint(last, style)} ${this.paint(rule, 'dim')}`);
  }

  blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  paint(text: string, style: Style): string {
    if (this.#colour === 'plain' || text === '' || style.length === 0) return text;
    return styleText(style, text, { validateStream: false });
  }

  toString(): string {
    return `${this.#lines.map((line) => line.trimEnd()).join('\n')}\n`;
  }
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).flatMap((one) => chopped(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (stringWidth(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

/** A word that is wider than the page is cut, at whole characters. */
function chopped(word: string, width: number): readonly string[] {
  if (stringWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (stringWidth(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
