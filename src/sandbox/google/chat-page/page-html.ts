import { languageOf, type Localized } from '../../../model/language.ts';
import type { ChatMessageResource } from '../chat/chat-messages.ts';
import { viewerOf, type Line, type Said } from './conversation.ts';
import { escaped, hiddenFields } from './html.ts';
import { textIn } from '../chat/json.ts';
import { messageHtml } from './message-html.ts';
import { chatPageStyle } from './page-style.ts';
import { pageWords, remarks, type PageWords } from './page-words.ts';
import { choicesHtml } from './choices-html.ts';
import { chatPagePath, fieldsOf, type Visit, type Who } from './visit.ts';

export interface ChatPage {
  readonly visit: Visit;
  /** What whoever looks sees, from old to new. */
  readonly lines: readonly Line[];
  /** Whether the app is in this conversation. */
  readonly isThere: boolean;
  /** Words of the slash menu. */
  readonly commands: readonly string[];
  readonly nameOf: (who: Who) => string;
}

/** The whole page; it runs without scripts. */
export function chatPageHtml(page: ChatPage): string {
  const { visit, lines } = page;
  const language = languageOf(visit.locale);
  const words = pageWords[language];
  const drawn = lines.map((line) => lineHtml(line, visit, words));
  return `<!doctype html>
<html lang="${visit.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>${chatPageStyle}</style>
</head>
<body>
<header><h1>${escaped(words.title)}</h1><p>${escaped(words.about)} <a href="/?lang=${visit.locale}">${escaped(words.back)}</a></p></header>
${choicesHtml(page, words)}
<main>
<h2>${escaped(words.messages)}</h2>
${drawn.length === 0 ? '' : `<ol class="messages">${drawn.join('\n')}</ol>`}
<div id="latest">${page.isThere ? composerHtml(page, words) : newcomerHtml(visit, words)}</div>
</main>
</body>
</html>
`;
}

/** Where on the page a message stands. */
export function anchorOf({ name }: Pick<ChatMessageResource, 'name'>): string {
  return `m-${
    name
      .split('/')
      .at(-1)
      ?.replaceAll(/[^\w-]/g, '-') ?? ''
  }`;
}

function lineHtml(line: Line, visit: Visit, words: PageWords): string {
  if (line.kind === 'said') return saidHtml(line.said, visit);
  const { message } = line;
  const form = { action: chatPagePath, fields: { ...fieldsOf(visit), message: message.name } };
  const alone = viewerOf(message) === null ? '' : ` <span class="alone">${escaped(words.onlyYou)}</span>`;
  const head = `<p class="by"><b>Lesklaar</b> ${timeHtml(textIn(message['createTime']))}${alone}</p>`;
  return `<li class="app" id="${anchorOf(message)}">${head}${messageHtml(message, form, words)}</li>`;
}

function saidHtml({ by, words, remark, at }: Said, { locale }: Visit): string {
  if (remark !== null) return `<li class="remark">${escaped(worded(remarks[remark], words, locale))}</li>`;
  return `<li class="person"><p class="by"><b>${escaped(by ?? '')}</b> ${timeHtml(at.toISOString())}</p><p class="said">${escaped(words)}</p></li>`;
}

function worded(text: Localized, words: string, locale: Visit['locale']): string {
  return text[languageOf(locale)].replace('{words}', () => words);
}

/** As the clock at school says. */
const clockTime = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

function timeHtml(at: string): string {
  return `<time datetime="${escaped(at)}">${escaped(clockTime.format(new Date(at)))}</time>`;
}

function composerHtml({ visit, commands }: ChatPage, words: PageWords): string {
  const isOwn = visit.room === 'own';
  const hint = `<p id="hint">${isOwn ? '' : `${escaped(words.mentionFirst)} `}${escaped(words.commands)} ${commands
    .map((word) => `<code>/${escaped(word)}</code>`)
    .join(' ')}</p>`;
  const options = commands.map((word) => `<option value="/${escaped(word)}"></option>`).join('');
  const field = `<label for="words">${escaped(words.say)}</label><input id="words" name="words" required maxlength="4096" autocomplete="off" list="commands" aria-describedby="hint"${isOwn ? '' : ' value="@Lesklaar "'}>`;
  const say = `<button name="do" value="say" class="filled">${escaped(words.send)}</button>`;
  // No link: to the same address with another fragment a browser asks for nothing.
  const renew = `<button name="do" value="look" formnovalidate class="outlined">${escaped(words.renew)}</button>`;
  const remove = `<button name="do" value="remove" formnovalidate class="plain">${escaped(words.remove)}</button>`;
  return `<form method="post" action="${chatPagePath}" class="composer">${hiddenFields(fieldsOf(visit))}${field}<datalist id="commands">${options}</datalist>${say}${hint}<div class="buttons">${renew}${remove}</div></form>`;
}

function newcomerHtml(visit: Visit, words: PageWords): string {
  const add = `<button name="do" value="add" class="filled">${escaped(words.add)}</button>`;
  return `<form method="post" action="${chatPagePath}"><p>${escaped(words.nothingYet)}</p>${hiddenFields(fieldsOf(visit))}${add}</form>`;
}
