/**
 * Numbers of the slash commands, as they are entered on the Chat API's configuration page; a number keeps its meaning for as long as the app lives.
 * Words that are typed need none.
 */
export const slashCommands: ReadonlyMap<number, string> = new Map([
  [1, 'check'],
  [2, 'explain'],
  [3, 'checklist'],
  [4, 'remind'],
  [5, 'language'],
  [6, 'help'],
]);

/** The words that say the same; an unknown number is an old app page, and gets help. */
export function wordsOfCommand(number: string | number, rest: string): string {
  const command = slashCommands.get(Number(number)) ?? 'help';
  return `${command} ${rest.trim()}`.trim();
}
