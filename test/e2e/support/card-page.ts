import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { AdaptiveCard } from '../../../bot/teams/cards/card-element.ts';
import type { Look } from './browser.ts';

const renderer = readFileSync(createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');

type Json = Readonly<Record<string, unknown>>;
const hostConfigOf = (theme: 'light' | 'dark'): string =>
  readFileSync(new URL(`../../schemas/teams-host-config-${theme}.json`, import.meta.url), 'utf8');

/** Teams publishes none for high contrast: its dark one in the colours of that theme. */
function highContrast(): string {
  const colours: Json = {
    default: '#ffffff',
    dark: '#ffffff',
    light: '#ffffff',
    accent: '#1aebff',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ffff01',
  };
  const foregroundColors = Object.fromEntries(Object.entries(colours).map(([name, colour]) => [name, { default: colour, subtle: colour }]));
  const style = { backgroundColor: '#000000', borderColor: '#ffffff', foregroundColors };
  const config = JSON.parse(hostConfigOf('dark')) as Json;
  return JSON.stringify({
    ...config,
    containerStyles: { default: style, emphasis: style, good: style, attention: style, warning: style, accent: style },
  });
}

const looks: Readonly<Record<Look, { readonly host: () => string; readonly back: string; readonly button: string }>> = {
  light: { host: () => hostConfigOf('light'), back: '#ffffff', button: '#252424' },
  dark: { host: () => hostConfigOf('dark'), back: '#2d2c2c', button: '#ffffff' },
  contrast: { host: highContrast, back: '#000000', button: '#ffffff' },
};

/** Microsoft's own renderer, with buttons that go on in a next row as in Teams, on a page as wide as a chat, with Teams' settings. Answers what it did not understand of the card. */
export async function renderCard(page: Page, card: AdaptiveCard, look: Look): Promise<readonly string[]> {
  await openChat(page, look, card.lang);
  return page.evaluate<readonly string[]>(`(${rendering.toString()})(${JSON.stringify(card)}, ${looks[look].host()})`);
}

/** The same for many cards, one after the other: what was not understood of them, and elements that no card of ours brings about. */
export async function misreadIn(page: Page, cards: readonly AdaptiveCard[], look: Look): Promise<readonly string[]> {
  await openChat(page, look, 'nl');
  const { host } = looks[look];
  const script = `${JSON.stringify(cards.map(withoutLanguage))}.flatMap((card) => {
    const misread = (${rendering.toString()})(card, ${host()});
    const drawn = document.querySelector('main').lastElementChild;
    const strange = [...drawn.querySelectorAll('a, b, i, em, img, li, script, iframe')].map(({ outerHTML }) => outerHTML);
    const isEmpty = drawn.textContent.trim() === '';
    drawn.remove();
    return [...misread, ...strange, ...(isEmpty ? ['nothing is drawn'] : [])];
  })`;
  return page.evaluate<readonly string[]>(script);
}

/** The renderer finds every second language of a page invalid: its pattern remembers where it was. */
function withoutLanguage(card: AdaptiveCard): object {
  return { ...card, lang: undefined };
}

async function openChat(page: Page, look: Look, lang: string): Promise<void> {
  const { back, button } = looks[look];
  const style = `h1{position:absolute;clip-path:inset(50%);margin:0}body{margin:0;background:${back};font:14px 'Segoe UI',sans-serif}button{font:inherit;padding:4px 12px;border:1px solid;background:none;color:${button}}select{font:inherit;max-width:100%}.ac-actionSet{flex-wrap:wrap;row-gap:8px}`;
  await page.setContent(
    `<!doctype html><html lang="${lang}"><head><title>Kaart</title><style>${style}</style></head><body><main><h1>Chat</h1></main></body></html>`,
  );
  await page.addScriptTag({ content: renderer });
}

interface Rendering {
  readonly AdaptiveCards: {
    readonly AdaptiveCard: { new (): Card; onProcessMarkdown: (text: string, result: { outputHtml: string; didProcess: boolean }) => void };
    readonly HostConfig: new (config: unknown) => unknown;
    readonly SerializationContext: new () => { readonly eventCount: number; getEventAt(index: number): { readonly message: string } };
  };
  readonly document: { querySelector(name: string): { appendChild(element: unknown): void } };
}

interface Card {
  hostConfig: unknown;
  parse(json: unknown, context: unknown): void;
  render(): unknown;
}

/** Runs in the browser. Markdown is left as it is, so that whatever of it is left in a card would be seen. */
function rendering(json: unknown, hostConfig: unknown): readonly string[] {
  const { AdaptiveCards, document } = globalThis as unknown as Rendering;
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    result.didProcess = true;
  };
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  const context = new AdaptiveCards.SerializationContext();
  card.parse(json, context);
  document.querySelector('main').appendChild(card.render());
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
}
