import { escaped } from './html.ts';
import { listIn, objectIn, textIn, type Json } from '../chat/json.ts';
import { notDrawn, othersNotDrawn } from './not-drawn.ts';
import type { PageWords } from './page-words.ts';

const styles: ReadonlyMap<unknown, string> = new Map([
  ['FILLED', 'filled'],
  ['FILLED_TONAL', 'tonal'],
  ['OUTLINED', 'outlined'],
]);

export function buttonListHtml({ buttons, ...others }: Json, words: PageWords): string {
  const drawn = listIn(buttons).map((button) => buttonHtml(button, words));
  return `<div class="buttons">${drawn.join('')}</div>${othersNotDrawn('buttonList', others, words)}`;
}

function buttonHtml({ text, type, onClick, ...others }: Json, words: PageWords): string {
  const title = escaped(textIn(text));
  const style = styles.get(type) ?? 'outlined';
  const { openLink, action, ...otherDeeds } = objectIn(onClick);
  const left = `${othersNotDrawn('button', others, words)}${othersNotDrawn('onClick', otherDeeds, words)}`;
  if (action !== undefined) {
    const carried = JSON.stringify(parametersOf(objectIn(action)));
    return `<button name="press" value="${escaped(carried)}" class="${style}">${title}</button>${left}`;
  }
  const address = URL.parse(textIn(objectIn(openLink)['url']));
  if (address === null || !['https:', 'http:'].includes(address.protocol)) return `${notDrawn('openLink', words)}${left}`;
  const opens = `<span class="out" role="img" aria-label="${escaped(words.opensElsewhere)}">↗</span>`;
  return `<a href="${escaped(address.href)}" target="_blank" rel="noopener noreferrer" class="${style}">${title} ${opens}</a>${left}`;
}

/** As the event brings them back. */
function parametersOf({ parameters }: Json): Json {
  return Object.fromEntries(listIn(parameters).map(({ key, value }) => [textIn(key), textIn(value)]));
}
