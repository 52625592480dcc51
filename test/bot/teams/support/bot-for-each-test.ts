import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { littleBotFramework, type LittleBotFramework } from './bot-framework.ts';
import { littleBot, type LittleBot } from './little-bot.ts';

/** A new bot before each test of a file, on one Bot Framework that forgets what it heard. */
export function botForEachTest(take: (made: { readonly bot: LittleBot; readonly framework: LittleBotFramework }) => void): void {
  let framework: LittleBotFramework;
  let bot: LittleBot;

  beforeAll(async () => {
    framework = await littleBotFramework();
  });

  beforeEach(async () => {
    framework.heard.splice(0);
    bot = await littleBot({ framework });
    take({ bot, framework });
  });

  afterEach(async () => {
    await bot.close();
  });

  afterAll(async () => {
    await framework.close();
  });
}
