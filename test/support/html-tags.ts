const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
const withoutEnd = ['meta', 'br', 'hr', 'img', 'link', 'input'];

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The opening tags of a page in order. Throws when a tag is not closed where it should be, or when a `<` stands outside a tag. */
export function openingTags(html: string): readonly Tag[] {
  const text = html.replace(/^<!doctype html>/i, '').replace(/<style>[^<]*<\/style>/, '');
  const rest = text.replaceAll(tag, '');
  if (rest.includes('<') || rest.includes('>'))
    throw new Error(`a stray sign in: ${rest.slice(Math.max(0, rest.search(/[<>]/) - 60)).slice(0, 120)}`);
  const tags: Tag[] = [];
  const open: string[] = [];
  for (const [, end, name = '', attributes = '', empty] of text.matchAll(tag)) {
    if (end === '/') close(open, name);
    else {
      tags.push({
        name,
        attributes: new Map([...attributes.matchAll(/([a-z-]+)="([^"]*)"/gi)].map(([, key = '', value = '']) => [key, value])),
      });
      if (empty !== '/' && !withoutEnd.includes(name)) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`);
  return tags;
}

function close(open: string[], name: string): void {
  const last = open.pop();
  if (last !== name) throw new Error(`</${name}> closes <${last}>`);
}
