/** HTML that may stand in a page as it is. Only this file makes it, so that every other text is escaped. */
export interface Markup {
  readonly html: string;
}

export type Content = Markup | string | number | readonly Content[];

/** Builds HTML from a template: what is filled in is escaped, unless it is markup itself. */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { html: parts.map((part, index) => part + htmlOf(contents[index] ?? '')).join('') };
}

/** The markup, or nothing when the condition does not hold. */
export function when(condition: unknown, content: () => Content): Content {
  return condition ? content() : '';
}

/** A name from outside, kept apart so that its direction of writing cannot turn the rest of the line around. */
export function name(text: string): Markup {
  return markup`<bdi>${text}</bdi>`;
}

/** Only for text that we wrote ourselves: style sheets and drawings. */
export function ownMarkup(html: string): Markup {
  return { html };
}

function htmlOf(content: Content): string {
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return isMarkup(content) ? content.html : content.map(htmlOf).join('');
}

function isMarkup(content: Markup | readonly Content[]): content is Markup {
  return 'html' in content;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/[\p{Cc}--[\t\n\r]]/gv, '\uFFFD');
}
