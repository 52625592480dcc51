import { commands } from '../commands/index.ts';
import { staleButtonView } from '../views/problem-view.ts';
import { defineAction } from './action.ts';

/** The same as typing the command. */
export const sayAction = defineAction('say', async (asked, { command }) => {
  const said = commands.find(({ id }) => id === command);
  return said === undefined ? staleButtonView(asked.locale) : said.answer(asked, '');
});
