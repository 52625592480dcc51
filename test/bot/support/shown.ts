import type { Block, Point, View, ViewAction } from '../../../bot/views/view.ts';

/** A view as lines that a person can read; a button shows what it would send. */
export function shown(view: View): string {
  const lines = [`# ${view.title}`, `(${view.summary})`, ...view.blocks.flatMap(linesOf), ...view.actions.map(buttonLine)];
  if (view.asksSignIn) lines.push('<asks to sign in>');
  if (view.refresh !== null) lines.push(`<refreshes by ${view.refresh.verb} ${JSON.stringify(view.refresh.data)}>`);
  if (view.banner !== null) lines.push(`~ ${view.banner}`);
  return lines.join('\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [block.tone === 'strong' ? `**${block.text}**` : block.tone === 'subtle' ? `  ${block.text}` : block.text];
    case 'heading':
      return [`## ${block.text}`];
    case 'points':
      return block.points.flatMap(pointLines);
    case 'facts':
      return block.facts.map(({ name, value }) => `- ${name}: ${value}`);
    case 'steps':
      return block.steps.map((step, index) => `${index + 1}. ${step}`);
    case 'choice':
      return [`${block.label}: ${block.options.map(({ title, value }) => (value === block.chosen ? `(${title})` : title)).join(' | ')}`];
    case 'part': {
      const head = `### ${block.title}${block.subtitle === undefined ? '' : `, ${block.subtitle}`}`;
      return [head, ...block.blocks.flatMap(linesOf), ...(block.actions ?? []).map(buttonLine)];
    }
  }
}

function pointLines({ state, stateWord, text, detail, actions = [] }: Point): readonly string[] {
  return [
    `* ${state} (${stateWord}): ${text}`,
    ...(detail === undefined ? [] : [`    ${detail}`]),
    ...actions.map((one) => `    ${buttonLine(one)}`),
  ];
}

function buttonLine(action: ViewAction): string {
  if (action.kind === 'open') return `[${action.title}] opens ${action.url}`;
  return `[${action.title}]${action.style === undefined ? '' : ` ${action.style}`} ${action.verb} ${JSON.stringify(action.data)}`;
}

/** Every button of a view, also those of its parts and points. */
export function buttonsOf(view: View): readonly ViewAction[] {
  return [...view.actions, ...view.blocks.flatMap(buttonsIn)];
}

function buttonsIn(block: Block): readonly ViewAction[] {
  if (block.kind === 'points') return block.points.flatMap(({ actions = [] }) => actions);
  if (block.kind === 'part') return [...(block.actions ?? []), ...block.blocks.flatMap(buttonsIn)];
  return [];
}

export function headingsOf({ blocks }: View): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}
