import { escaped } from './html.ts';

/** The tags of Google's small HTML that cards here are made of: developers.google.com/workspace/chat/format-messages#card-formatting. */
const formats: ReadonlyMap<string, string> = new Map([
  ['b', 'strong'],
  ['i', 'em'],
]);
const meant: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
]);

/** Text of a card where Google reads HTML. What is none of its tags is shown as it was written, so that a name that was not escaped is seen. */
export function richHtml(text: string): string {
  const open: string[] = [];
  const parts = text.split(/(<\/?[bi]>|&(?:amp|lt|gt);|\n)/).map((part) => {
    const [, slash, name = ''] = /^<(\/?)([bi])>$/.exec(part) ?? [];
    const tag = formats.get(name);
    if (tag === undefined) return part === '\n' ? '<br>' : escaped(meant.get(part) ?? part);
    if (slash === '') {
      open.push(tag);
      return `<${tag}>`;
    }
    if (open.at(-1) !== tag) return escaped(part);
    open.pop();
    return `</${tag}>`;
  });
  return `${parts.join('')}${open
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join('')}`;
}
