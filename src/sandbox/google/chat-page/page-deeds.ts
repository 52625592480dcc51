import type { ChatDone } from '../chat/chat-events.ts';
import type { ChatMessageResource } from '../chat/chat-messages.ts';
import type { ChatUserResource } from '../chat/chat-rooms.ts';
import type { Said } from './conversation.ts';
import { objectIn, textIn } from '../chat/json.ts';
import type { Fields, Visit } from './visit.ts';

/** The number of each slash command, and its word. */
export type SlashCommands = ReadonlyMap<number, string>;

export interface Here {
  readonly user: ChatUserResource;
  readonly room: Visit['room'];
  /** What the app wrote there, as far as they see it. */
  readonly standing: readonly ChatMessageResource[];
  readonly slashCommands: SlashCommands;
}

/** What stands in the conversation before the app answers. */
export type Note = Pick<Said, 'by' | 'words' | 'remark' | 'viewer'>;

export interface PageDeed {
  /** What Google tells the app; null: nothing. */
  readonly done: ChatDone | null;
  readonly notes: readonly Note[];
}

/** What a form of the page asks for. */
export function deedIn(form: Fields, here: Here): PageDeed {
  const { displayName, name } = here.user;
  switch (form['do']) {
    case 'add':
      return { done: { kind: 'added' }, notes: [{ by: null, words: displayName, remark: 'added', viewer: null }] };
    case 'remove':
      return { done: { kind: 'removed' }, notes: [{ by: null, words: displayName, remark: 'removed', viewer: null }] };
    case 'look':
      return { done: null, notes: [] };
    case 'say':
      return saidIn(textIn(form['words']), here);
    default: {
      const done = pressedIn(form, here.standing);
      return { done, notes: done === null ? [{ by: null, words: '', remark: 'gone', viewer: name }] : [] };
    }
  }
}

/** Characters; Google takes no more in one message. */
const longest = 4096;
const mention = /^@lesklaar\b[\s,:]*/i;

function saidIn(typed: string, { user, room, slashCommands }: Here): PageDeed {
  const words = typed.trim().slice(0, longest);
  if (words === '') return { done: null, notes: [] };
  const note: Note = { by: user.displayName, words, remark: null, viewer: null };
  const [, word = '', rest = ''] = /^\/(\S+)\s*(.*)$/s.exec(words) ?? [];
  const number = [...slashCommands].find(([, name]) => name === word.toLowerCase())?.[0];
  // The message of a slash command is between whoever types it and the app: developers.google.com/workspace/chat/commands.
  if (number !== undefined) return { done: { kind: 'command', number, words: rest }, notes: [{ ...note, viewer: user.name }] };
  if (room === 'own' || mention.test(words)) return { done: { kind: 'said', words: words.replace(mention, '') }, notes: [note] };
  return { done: null, notes: [note, { by: null, words: '', remark: 'unheard', viewer: user.name }] };
}

/** The button of a message that stands there, with what was chosen on its card; null: there is no such message. */
function pressedIn(form: Fields, standing: readonly ChatMessageResource[]): ChatDone | null {
  const message = standing.find(({ name }) => name === form['message']);
  if (message === undefined) return null;
  const chosen = Object.entries(form).flatMap(([name, value]) => (name.startsWith('in.') ? [[name.slice(3), textIn(value)] as const] : []));
  return { kind: 'pressed', parameters: parametersIn(textIn(form['press'])), chosen: Object.fromEntries(chosen), message };
}

/** As they stood on the button. Whoever sends others finds out whether the app looks at them. */
function parametersIn(text: string): Readonly<Record<string, string>> {
  try {
    const entries = Object.entries(objectIn(JSON.parse(text))).map(([key, value]) => [key, textIn(value)] as const);
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}
