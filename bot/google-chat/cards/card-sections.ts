import type { Block, Point } from '../../views/view.ts';
import { buttonRows, type ButtonsTell } from './card-buttons.ts';
import type { CardSection, CardWidget } from './chat-card.ts';
import type { WidgetRoom } from './widget-room.ts';
import { plainText, richBesideOthers, richText } from './widget-text.ts';

const longest = { heading: 150, text: 1000, detail: 600, name: 100, option: 100 } as const;
/** Google shows no more: developers.google.com/workspace/chat/api/reference/rest/v1/cards#SelectionItem. */
const mostOptions = 100;

/** The blocks as sections of a card, as far as there is room: a heading and a part each begin one. */
export function cardSections(blocks: readonly Block[], room: WidgetRoom, tell: ButtonsTell): readonly CardSection[] {
  const sections: { header?: string; widgets: CardWidget[] }[] = [{ widgets: [] }];
  for (const block of blocks) addBlock(block);
  return sections.filter(({ widgets }) => widgets.length > 0);

  function addBlock(block: Block): void {
    if (block.kind === 'heading') return begin(block.text, 0);
    if (block.kind !== 'part') return add(widgetsOf(block, room, tell));
    begin(block.title, 1);
    const { subtitle, actions = [] } = block;
    if (subtitle !== undefined && subtitle.trim() !== '') add(room.take(() => [paragraph(richText(subtitle, longest.detail))], 0));
    const inside = block.blocks.flatMap((one) => widgetsInPart(one, room, tell));
    add(inside);
    add(room.take(() => buttonRows(actions, tell), 0));
    sections.push({ widgets: [] });
  }

  function begin(title: string, things: number): void {
    const header = richText(title, longest.heading);
    if (header === '') return void sections.push({ widgets: [] });
    // Without its name, what stands below it would seem to belong to what stands above.
    if (room.takeText(header, things)) sections.push({ header, widgets: [] });
  }

  function add(widgets: readonly CardWidget[]): void {
    sections.at(-1)?.widgets.push(...widgets);
  }
}

function widgetsInPart(block: Block, room: WidgetRoom, tell: ButtonsTell): readonly CardWidget[] {
  if (block.kind === 'heading') return room.take(() => [paragraph(`<b>${richText(block.text, longest.heading)}</b>`)], 0);
  if (block.kind !== 'part') return widgetsOf(block, room, tell);
  const title = room.take(() => [paragraph(`<b>${richText(block.title, longest.heading)}</b>`)], 0);
  const inside = block.blocks.flatMap((one) => widgetsInPart(one, room, tell));
  return [...title, ...inside, ...room.take(() => buttonRows(block.actions ?? [], tell), 0)];
}

function widgetsOf(block: Exclude<Block, { kind: 'heading' | 'part' }>, room: WidgetRoom, tell: ButtonsTell): readonly CardWidget[] {
  switch (block.kind) {
    case 'text':
      return block.text.trim() === '' ? [] : room.take(() => [textWidget(block)], 0);
    case 'points':
      return block.points.flatMap((point) => room.take(() => pointWidgets(point, tell)));
    case 'facts':
      return block.facts.flatMap(({ name, value }) => room.take(() => [factWidget(name, value)]));
    case 'steps':
      return block.steps.flatMap((step, index) => room.take(() => [paragraph(`${index + 1}. ${richBesideOthers(step, longest.detail)}`)]));
    case 'choice':
      return block.options.length === 0 ? [] : room.take(() => [choiceWidget(block)]);
  }
}

export function paragraph(text: string): CardWidget {
  return { textParagraph: { text } };
}

const marks = { plain: ['', ''], strong: ['<b>', '</b>'], subtle: ['<i>', '</i>'] } as const;

function textWidget({ text, tone = 'plain' }: Extract<Block, { kind: 'text' }>): CardWidget {
  const [opens, closes] = marks[tone];
  return paragraph(`${opens}${richText(text, longest.text)}${closes}`);
}

/** The sign says the same as the word beside it, for whoever looks quickly. Names: fonts.google.com/icons. */
const signs = { ok: 'check_circle', attention: 'priority_high', unknown: 'help', information: 'info' } as const;

function pointWidgets({ state, stateWord, text, detail, actions = [] }: Point, tell: ButtonsTell): readonly CardWidget[] {
  const word = richBesideOthers(stateWord, longest.name);
  const label = detail === undefined ? '' : plainText(detail, longest.detail);
  const decoratedText = {
    startIcon: { materialIcon: { name: signs[state] }, altText: plainText(stateWord, longest.name) },
    text: `<b>${word}</b> ${richBesideOthers(text, longest.text)}`,
    wrapText: true as const,
    ...(label === '' ? {} : { bottomLabel: label }),
  };
  return [{ decoratedText }, ...buttonRows(actions, tell)];
}

function factWidget(name: string, value: string): CardWidget {
  return paragraph(`<b>${richBesideOthers(name, longest.name)}:</b> ${richBesideOthers(value, longest.detail)}`);
}

function choiceWidget({ id, label, options, chosen }: Extract<Block, { kind: 'choice' }>): CardWidget {
  const place = options.findIndex(({ value }) => value === chosen);
  const items = options.slice(0, mostOptions).map(({ title, value }, index) => {
    return { text: plainText(title, longest.option), value, selected: index === place };
  });
  return { selectionInput: { name: id, label: plainText(label, longest.name), type: 'DROPDOWN', items } };
}
