import type { Clock } from '../../../clock.ts';
import type { Locale } from '../../../model/language.ts';
import type { ChatDone } from '../chat/chat-events.ts';
import type { ChatMessageResource } from '../chat/chat-messages.ts';
import type { ChatRequest, ChatSaying, PretendGoogleChat } from '../chat/pretend-chat.ts';
import { conversations, viewerOf } from './conversation.ts';
import { deedIn, type Note, type SlashCommands } from './page-deeds.ts';
import { anchorOf, chatPageHtml } from './page-html.ts';
import { addressOfVisit, numberOfWho, roomOf, visitOf, type Fields, type Visit } from './visit.ts';

export interface ChatPageParts {
  readonly chat: PretendGoogleChat;
  readonly clock: Clock;
  /** As on the app's configuration page. */
  readonly slashCommands: SlashCommands;
}

/** Google Chat as a page, for whoever has none: what is done on it is told to the app as Google tells it, and its cards are drawn. */
export interface PretendChatPage {
  /** By what the address says; in this language where it says none. */
  show(asked: Fields, locale: Locale): string;
  /** Does what a form says, and answers where to look then. */
  act(form: Fields, deliver: Deliver): Promise<string>;
}

/** Brings Google's request to the app; null: no answer came. */
export type Deliver = (request: ChatRequest) => Promise<{ readonly status: number; readonly text: string } | null>;

export function pretendChatPage({ chat, clock, slashCommands }: ChatPageParts): PretendChatPage {
  const told = conversations();
  /** Spaces to which the app was added here, or from which it was taken away. */
  const withApp = new Map<string, boolean>();
  return {
    show(asked, locale) {
      const visit = visitOf(asked, locale);
      const room = roomOf(visit).name;
      const lines = told.seenBy(userOf(visit).name, room, chat.posted());
      const isThere = withApp.get(room) ?? lines.some(({ kind }) => kind === 'app');
      const nameOf: Parameters<typeof chatPageHtml>[0]['nameOf'] = (who) => chat.user(numberOfWho(who)).displayName;
      return chatPageHtml({ visit, lines, isThere, commands: [...slashCommands.values()], nameOf });
    },
    async act(form, deliver) {
      const visit = visitOf(form, 'nl');
      const user = userOf(visit);
      const { done, notes } = deedIn(form, { user, room: visit.room, standing: standingFor(visit), slashCommands });
      for (const one of notes) note(visit, one);
      const message = done === null ? null : await tell(done, visit, deliver);
      return `${addressOfVisit(visit)}#${message === null ? 'latest' : anchorOf(message)}`;
    },
  };

  function userOf({ who }: Visit): ReturnType<PretendGoogleChat['user']> {
    return chat.user(numberOfWho(who));
  }

  function standingFor(visit: Visit): readonly ChatMessageResource[] {
    const viewers = [null, userOf(visit).name];
    return chat.posted().filter((message) => message.name.startsWith(`${roomOf(visit).name}/`) && viewers.includes(viewerOf(message)));
  }

  function note(visit: Visit, said: Note): void {
    told.add({ ...said, room: roomOf(visit).name, at: clock.now() });
  }

  async function tell(done: ChatDone, visit: Visit, deliver: Deliver): Promise<ChatMessageResource | null> {
    const space = roomOf(visit);
    if (done.kind === 'added') arrive(space.name);
    const userLocale = visit.locale.replace('-', '_');
    // Google's usual way for new apps.
    const saying: ChatSaying = { done, who: numberOfWho(visit.who), space, proof: 'add-on', userLocale };
    const answer = await deliver(await chat.request(saying));
    if (done.kind === 'removed') depart(space.name);
    const remark = (name: 'notAnswering' | 'notTaken', words: string): null => {
      note(visit, { by: null, words, remark: name, viewer: userOf(visit).name });
      return null;
    };
    if (answer?.status !== 200) return remark('notAnswering', String(answer?.status ?? '–'));
    try {
      return chat.take(saying, JSON.parse(answer.text));
    } catch (cause) {
      return remark('notTaken', cause instanceof Error ? cause.message : '–');
    }
  }

  function arrive(space: string): void {
    chat.join(space);
    withApp.set(space, true);
  }

  function depart(space: string): void {
    chat.leave(space);
    withApp.set(space, false);
  }
}
