import { changeContents } from '../remind/keep-reminder.ts';
import { contentsAfter } from '../remind/parse-choices.ts';
import { defineAction } from './action.ts';

/** Puts something on the card, or leaves it out. */
export const cardContentAction = defineAction('card-content', async (asked, { content, to }) =>
  changeContents(asked, ({ contents }) =>
    content === 'august'
      ? { lastWeekOfAugust: to === 'on' ? 'remind' : 'quiet' }
      : { contents: contentsAfter(contents, { how: to === 'on' ? 'with' : 'without', which: [content] }) },
  ),
);
