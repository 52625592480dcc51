import type { Block, Point, View } from '../../bot/views/view.ts';
import type { CardInWords, CardLine } from '../reminders/card-in-words.ts';

/** What a card says, line by line. */
export function inWords({ title, blocks }: View): CardInWords {
  return { title, lines: blocks.flatMap(linesOf) };
}

function linesOf(block: Block): readonly CardLine[] {
  switch (block.kind) {
    case 'text':
      return [line('text', block.text)];
    case 'heading':
      return [line('heading', block.text)];
    case 'points':
      return block.points.map(pointLine);
    case 'facts':
      return block.facts.map(({ name, value }) => line('text', `${name}: ${value}`));
    case 'part':
      return partLines(block);
    case 'steps':
      return block.steps.map((step) => line('text', step));
    case 'choice':
      // It goes with the buttons.
      return [];
  }
}

/** A part of buttons alone says nothing. */
function partLines({ title, subtitle, blocks }: Extract<Block, { readonly kind: 'part' }>): readonly CardLine[] {
  const inside = [...(subtitle === undefined ? [] : [line('text', subtitle)]), ...blocks.flatMap(linesOf)];
  return inside.length === 0 ? [] : [line('heading', title), ...inside];
}

function pointLine({ text, detail, stateWord }: Point): CardLine {
  return { kind: 'point', text, detail: detail ?? null, state: stateWord };
}

function line(kind: CardLine['kind'], text: string): CardLine {
  return { kind, text, detail: null, state: null };
}
