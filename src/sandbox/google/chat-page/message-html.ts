import { escaped, hiddenFields } from './html.ts';
import { listIn, objectIn, textIn, type Json } from '../chat/json.ts';
import { notDrawn, othersNotDrawn } from './not-drawn.ts';
import type { PageWords } from './page-words.ts';
import { richHtml } from './rich-text.ts';
import { widgetHtml } from './widget-html.ts';

/** Where what is pressed on a card is sent, and what goes with it. */
export interface CardForm {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What of a message says who wrote it where and when, which the page shows otherwise. */
const aboutIt = new Set(['name', 'sender', 'createTime', 'lastUpdateTime', 'space', 'thread', 'privateMessageViewer']);

/** What the app wrote, its cards as Google Chat shows cards v2: developers.google.com/workspace/chat/api/reference/rest/v1/cards. */
export function messageHtml(message: Json, { action, fields }: CardForm, words: PageWords): string {
  const { text, fallbackText, cardsV2, ...others } = Object.fromEntries(Object.entries(message).filter(([key]) => !aboutIt.has(key)));
  const said = textIn(text) === '' ? '' : `<p class="said">${escaped(textIn(text))}</p>`;
  const cards = listIn(cardsV2).map(({ card }) => cardHtml(objectIn(card), words));
  const form = cards.length === 0 ? '' : `<form method="post" action="${escaped(action)}">${hiddenFields(fields)}${cards.join('')}</form>`;
  const notice = textIn(fallbackText) === '' ? '' : `<p class="notice">${escaped(`${words.notice}: ${textIn(fallbackText)}`)}</p>`;
  return `${said}${form}${othersNotDrawn('message', others, words)}${notice}`;
}

function cardHtml({ header, sections, ...others }: Json, words: PageWords): string {
  const drawn = listIn(sections).map((section) => sectionHtml(section, words));
  return `<div class="card">${headerHtml(header, words)}${drawn.join('')}${othersNotDrawn('card', others, words)}</div>`;
}

function headerHtml(header: unknown, words: PageWords): string {
  if (header === undefined) return '';
  const { title, ...others } = objectIn(header);
  return `<h3>${escaped(textIn(title))}</h3>${othersNotDrawn('header', others, words)}`;
}

function sectionHtml({ header, widgets, ...others }: Json, words: PageWords): string {
  const title = textIn(header) === '' ? '' : `<h4>${richHtml(textIn(header))}</h4>`;
  const inside = listIn(widgets).map((widget) => widgetHtml(widget, words));
  // Google takes no section that holds nothing.
  const body = inside.length === 0 ? notDrawn('section', words) : inside.join('');
  return `<div class="section">${title}${body}${othersNotDrawn('section', others, words)}</div>`;
}
