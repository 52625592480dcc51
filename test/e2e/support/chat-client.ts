import type { Locator, Page } from 'playwright-core';
import { until } from './until.ts';

/** Somebody in the Agents Playground. Nothing is taken for done before it can be seen, and each answer is the card that came after the words, not one that reads alike. */
export interface ChatClient {
  /** The first time in a chat the app is new there; answers what it says then. */
  openNew(kind: 'personal' | 'group' | 'channel', name: string | RegExp): Promise<Locator>;
  /** In a chat of their own; answers the card that comes. */
  say(words: string): Promise<Locator>;
  /** In the chat or channel that is open: with a mention of the app in front. */
  mention(words: string): Promise<Locator>;
}

/** How the app introduces itself. */
const alone = /Type check to start|Typ check om te beginnen/;
const together = /Mention me with @|Noem mij met @/;

/** A click that was lost because the client drew itself anew is made once more. */
const patienceWithAClick = 15_000;

export function chatClient(page: Page): ChatClient {
  const cards = page.locator('.ac-adaptiveCard');
  // Of a channel the one for a new post, above all posts.
  const editor = page.getByRole('textbox').first();
  const post = page.getByRole('button', { name: 'Post', exact: true });

  async function answerTo(sending: () => Promise<void>, isNewestFirst: boolean): Promise<Locator> {
    const before = await cards.count();
    await sending();
    await until('an answer', async () => (await cards.count()) > before);
    return isNewestFirst ? cards.first() : cards.nth(before);
  }

  async function write(words: string, isMentioned: boolean): Promise<void> {
    const wanted = isMentioned ? `Lesklaar ${words}` : words;
    await until(`“${wanted}” in the editor`, async () => {
      await editor.click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      if (isMentioned && !(await mentionApp())) return false;
      await editor.pressSequentially(isMentioned ? ` ${words}` : words);
      return plain(await editor.textContent()) === wanted;
    });
  }

  async function mentionApp(): Promise<boolean> {
    const option = page.getByLabel('Typeahead menu').getByText('Lesklaar', { exact: true });
    await editor.pressSequentially('@');
    return isDone(option.click({ timeout: 5000 }));
  }

  return {
    async openNew(kind, name) {
      await page.getByRole('treeitem', { name }).click();
      // What was open before is gone then.
      if (kind === 'channel') await post.waitFor();
      const card = cards.filter({ hasText: kind === 'personal' ? alone : together }).first();
      await card.waitFor();
      return card;
    },
    say: async (words) =>
      answerTo(async () => {
        await write(words, false);
        await page.keyboard.press('Enter');
      }, false),
    async mention(words) {
      const isChannel = await post.isVisible();
      return answerTo(async () => {
        await write(words, true);
        await (isChannel ? post.click() : page.keyboard.press('Enter'));
      }, isChannel);
    },
  };
}

/** Waits until the card says so. */
export async function shows(card: Locator, words: string | RegExp): Promise<void> {
  await card.filter({ hasText: words }).waitFor();
}

/** Presses a button of a card, which is another card then: one that says so. */
export async function press(card: Locator, name: string, words: string | RegExp): Promise<void> {
  const button = card.getByRole('button', { name, exact: true }).first();
  const changed = card.filter({ hasText: words });
  await button.click();
  if (await isDone(changed.waitFor({ timeout: patienceWithAClick }))) return;
  if (await button.isVisible()) await button.click();
  await changed.waitFor();
}

async function isDone(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

/** The editor puts characters into it that cannot be seen. */
function plain(text: string | null): string {
  return (text ?? '')
    .replaceAll(/[\u200b\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
