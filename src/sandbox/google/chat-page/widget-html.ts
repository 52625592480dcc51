import { buttonListHtml } from './button-html.ts';
import { escaped } from './html.ts';
import { listIn, objectIn, textIn, type Json } from '../chat/json.ts';
import { notDrawn, othersNotDrawn } from './not-drawn.ts';
import type { PageWords } from './page-words.ts';
import { richHtml } from './rich-text.ts';

type Drawing = (content: Json, words: PageWords) => string;

/** The widgets that the app's cards are made of. */
const drawings: ReadonlyMap<string, Drawing> = new Map([
  ['textParagraph', textParagraph],
  ['decoratedText', decoratedText],
  ['divider', (content, words) => `<hr>${othersNotDrawn('divider', content, words)}`],
  ['buttonList', buttonListHtml],
  ['selectionInput', selectionInput],
]);

/** One widget as Google Chat shows it; of what is not known here, its name. */
export function widgetHtml(widget: Json, words: PageWords): string {
  return Object.entries(widget)
    .map(([kind, content]) => drawings.get(kind)?.(objectIn(content), words) ?? notDrawn(kind, words))
    .join('');
}

function textParagraph({ text, ...others }: Json, words: PageWords): string {
  return `<p>${richHtml(textIn(text))}</p>${othersNotDrawn('textParagraph', others, words)}`;
}

function decoratedText(content: Json, words: PageWords): string {
  const { text, bottomLabel, startIcon, startIconVerticalAlignment: place, wrapText, ...others } = content;
  const label = textIn(bottomLabel) === '' ? '' : `<small>${richHtml(textIn(bottomLabel))}</small>`;
  const line = wrapText === true ? '' : ' class="one-line"';
  const icon = startIcon === undefined ? '' : iconHtml(objectIn(startIcon), words);
  const row = `<div class="decorated${place === 'TOP' ? ' top' : ''}">${icon}<div><div${line}>${richHtml(textIn(text))}</div>${label}</div></div>`;
  return `${row}${othersNotDrawn('decoratedText', others, words)}`;
}

/** Google's letters for signs are not on this machine. Names: fonts.google.com/icons. */
const signs: ReadonlyMap<string, string> = new Map([
  ['check_circle', '✓'],
  ['priority_high', '!'],
  ['help', '?'],
  ['info', 'i'],
]);

function iconHtml({ materialIcon, altText, ...others }: Json, words: PageWords): string {
  const name = textIn(objectIn(materialIcon)['name']);
  const sign = signs.get(name);
  const drawn =
    sign === undefined
      ? notDrawn(`materialIcon ${name}`, words)
      : `<span class="icon ${name}" role="img" aria-label="${escaped(textIn(altText))}">${sign}</span>`;
  return `${drawn}${othersNotDrawn('startIcon', others, words)}`;
}

function selectionInput({ name, label, type, items, ...others }: Json, words: PageWords): string {
  if (type !== 'DROPDOWN') return notDrawn(`selectionInput ${textIn(type)}`, words);
  const options = listIn(items).map(
    ({ text, value, selected }) =>
      `<option value="${escaped(textIn(value))}"${selected === true ? ' selected' : ''}>${escaped(textIn(text))}</option>`,
  );
  const field = `<label class="choice">${escaped(textIn(label))} <select name="in.${escaped(textIn(name))}">${options.join('')}</select></label>`;
  return `${field}${othersNotDrawn('selectionInput', others, words)}`;
}
