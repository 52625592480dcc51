import type { Block, Point } from '../../views/view.ts';
import { buttonRows, type ButtonsTell } from './card-buttons.ts';
import type { CardSection, CardWidget } from './chat-card.ts';
import type { WidgetRoom } from './widget-room.ts';
import { plainText, richBesideOthers, richText } from './widget-text.ts';

const longest = { heading: 150, text: 1000, detail: 600, name: 100, option: 100 } as const;
/** Google shows no more: developers.google.com/workspace/chat/api/reference/rest/v1/cards#SelectionItem. */
const mostOptions = 100;

type PartBlock = Extract<Block, { kind: 'part' }>;

interface OpenSection {
  readonly header?: string;
  readonly widgets: CardWidget[];
}

/**
 * The blocks as sections of a card, as far as there is room. A heading begins one, and the parts below it stand in it, each behind a line: Google writes all
 * names of sections alike, so that a lesson in a section of its own would seem to be no part of “Your lessons”. A part below no heading is a section itself.
 */
export function cardSections(blocks: readonly Block[], room: WidgetRoom, tell: ButtonsTell): readonly CardSection[] {
  const sections: OpenSection[] = [{ widgets: [] }];
  let place: 'open' | 'below-heading' | 'behind-inner-part' | 'behind-part' = 'open';
  for (const block of blocks) addBlock(block);
  return sections.filter(({ widgets }) => widgets.length > 0);

  function addBlock(block: Block): void {
    if (block.kind === 'part') return addPart(block);
    if (block.kind === 'heading') {
      begin(block.text, 0);
      place = 'below-heading';
      return;
    }
    if (place === 'behind-part' || place === 'behind-inner-part') {
      begin('', 0);
      place = 'open';
    }
    add(widgetsOf(block, room, tell));
  }

  function addPart({ title, subtitle = '', blocks: inside, actions = [] }: PartBlock): void {
    if (place === 'below-heading' || place === 'behind-inner-part') {
      place = 'behind-inner-part';
      add(room.take(() => behindLine(sections, [partTitle(title, subtitle)])));
    } else {
      begin(title, 1);
      if (subtitle.trim() !== '') add(room.take(() => [paragraph(richText(subtitle, longest.detail))], 0));
      place = 'behind-part';
    }
    add(inside.flatMap((one) => widgetsInPart(one, room, tell)));
    add(room.take(() => buttonRows(actions, tell), 0));
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

const line: CardWidget = { divider: {} };

/** Unless they are the first of their section. */
function behindLine(sections: readonly OpenSection[], widgets: readonly CardWidget[]): readonly CardWidget[] {
  return sections.at(-1)?.widgets.length === 0 ? widgets : [line, ...widgets];
}

function partTitle(title: string, subtitle: string): CardWidget {
  const bottomLabel = plainText(subtitle, longest.detail);
  const text = `<b>${richText(title, longest.heading) || '…'}</b>`;
  return { decoratedText: { text, wrapText: true, ...(bottomLabel === '' ? {} : { bottomLabel }) } };
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
      return block.points.flatMap((point, index) =>
        room.take(() => [...(hasButtons(block.points[index - 1]) ? [line] : []), ...pointWidgets(point, tell)]),
      );
    case 'facts':
      return block.facts.flatMap(({ name, value }) => room.take(() => [factWidget(name, value)]));
    case 'steps':
      return block.steps.flatMap((step, index) => room.take(() => [paragraph(`${index + 1}. ${richBesideOthers(step, longest.detail)}`)]));
    case 'choice':
      return block.options.length === 0 ? [] : room.take(() => [choiceWidget(block)]);
  }
}

/** Its buttons would otherwise seem to belong to the next one. */
function hasButtons(point: Point | undefined): boolean {
  return (point?.actions ?? []).length > 0;
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
    startIconVerticalAlignment: 'TOP' as const,
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
