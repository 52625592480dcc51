import { helpView } from '../views/help-view.ts';
import type { Command } from './command.ts';

/** Help on the other commands. */
export function helpOn(commands: readonly Command[]): Command {
  return {
    id: 'help',
    words: { nl: ['help', 'hulp', 'hallo', 'hoi'], en: ['help', 'hello', 'hi'] },
    example: null,
    about: { nl: 'Laat zien wat ik kan.', en: 'Shows what I can do.' },
    places: ['personal', 'group', 'meeting', 'channel'],
    answer: async ({ place, locale }) => helpView({ commands, place: place.kind, because: 'asked' }, locale),
  };
}
