import type { Block, Point } from '../../views/view.ts';
import { actionRows } from './card-actions.ts';
import type { CardElement, CardJson } from './card-element.ts';
import type { CardRoom } from './card-room.ts';
import { besideOthers, cardText, couldBeMarkdown } from '../../chats/card-text.ts';

const longest = { heading: 150, text: 1000, detail: 600, name: 100, option: 100 } as const;
const mostOptions = 60;

/** The blocks as elements of a card, as far as there is room. */
export function blockElements(blocks: readonly Block[], room: CardRoom): readonly CardElement[] {
  return blocks.flatMap((block) => elementsOf(block, room));
}

function elementsOf(block: Block, room: CardRoom): readonly CardElement[] {
  switch (block.kind) {
    case 'text':
      return block.text.trim() === '' ? [] : room.take(() => [textLine(block.text, block.tone ?? 'plain')], 0);
    case 'heading':
      return room.take(() => [{ ...headingOf(block.text, 'Medium'), spacing: 'Large', separator: true }], 0);
    case 'points':
      return block.points.flatMap((point) => room.take(() => pointElements(point)));
    case 'facts':
      return block.facts.flatMap(({ name, value }) => room.take(() => [factLine(name, value)]));
    case 'steps':
      return block.steps.flatMap((step, index) => room.take(() => [stepLine(step, index + 1)]));
    case 'choice':
      return room.take(() => [choiceOf(block)]);
    case 'part':
      return partElements(block, room);
  }
}

const tones = { plain: {}, strong: { weight: 'Bolder' }, subtle: { isSubtle: true } } as const;

function textLine(text: string, tone: keyof typeof tones): CardElement {
  return lineOf([{ text: cardText(text, longest.text), ...tones[tone] }]);
}

/** Runs of text hold no Markdown: adaptivecards.io/explorer/TextRun.html. What is empty is drawn by no client, and some trip over it. */
export function lineOf(runs: readonly CardJson[], more: CardJson = {}): CardElement {
  return { type: 'RichTextBlock', ...more, inlines: runs.filter(({ text }) => text !== '').map((run) => ({ type: 'TextRun', ...run })) };
}

/** A heading to screen readers too, but for names from outside that could be Markdown: only a text block is a heading, and it reads Markdown. */
export function headingOf(text: string, size: 'Large' | 'Medium' | 'Default'): CardElement {
  const line = cardText(text, longest.heading);
  if (couldBeMarkdown(line)) return lineOf([{ text: line, size, weight: 'Bolder' }]);
  return { type: 'TextBlock', text: line, size, weight: 'Bolder', style: 'heading', wrap: true };
}

/** The sign says the same as the word beside it, for whoever looks quickly. */
const signs = { ok: '✓', attention: '▲', unknown: '?', information: '•' } as const;
const colours = { ok: 'Good', attention: 'Attention', unknown: 'Accent', information: 'Default' } as const;

function pointElements({ state, stateWord, text, detail, actions = [] }: Point): readonly CardElement[] {
  const word = { text: `${besideOthers(stateWord, longest.name)} `, weight: 'Bolder' };
  const items = [
    lineOf([word, { text: besideOthers(text, longest.text) }]),
    ...(detail === undefined ? [] : [subtleLine(detail)]),
    ...actionRows(actions),
  ];
  const sign = lineOf([{ text: signs[state], weight: 'Bolder', color: colours[state] }]);
  return [{ type: 'ColumnSet', spacing: 'Small', columns: [columnOf('20px', [sign]), columnOf('stretch', items)] }];
}

function columnOf(width: '20px' | 'stretch', items: readonly CardElement[]): CardJson {
  return { type: 'Column', width, spacing: 'None', items };
}

function subtleLine(text: string): CardElement {
  return lineOf([{ text: cardText(text, longest.detail), isSubtle: true, size: 'Small' }], { spacing: 'None' });
}

function factLine(name: string, value: string): CardElement {
  const runs = [{ text: `${besideOthers(name, longest.name)}: `, weight: 'Bolder' }, { text: besideOthers(value, longest.detail) }];
  return lineOf(runs, { spacing: 'Small' });
}

function stepLine(step: string, number: number): CardElement {
  return lineOf([{ text: `${number}. ` }, { text: besideOthers(step, longest.detail) }], { spacing: 'Small' });
}

function choiceOf({ id, label, options, chosen }: Extract<Block, { kind: 'choice' }>): CardElement {
  const choices = options.slice(0, mostOptions).map(({ title, value }) => ({ title: cardText(title, longest.option), value }));
  return { type: 'Input.ChoiceSet', id, label: cardText(label, longest.name), style: 'compact', value: chosen, choices };
}

function partElements({ title, subtitle, blocks, actions = [] }: Extract<Block, { kind: 'part' }>, room: CardRoom): readonly CardElement[] {
  const head = [headingOf(title, 'Default'), ...(subtitle === undefined ? [] : [subtleLine(subtitle)])];
  const buttons = actionRows(actions);
  const shell: CardElement = { type: 'Container', style: 'emphasis', spacing: 'Medium', items: [...head, ...buttons] };
  if (room.take(() => [shell]).length === 0) return [];
  return [{ ...shell, items: [...head, ...blockElements(blocks, room), ...buttons] }];
}
