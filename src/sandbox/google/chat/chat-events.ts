import type { ChatRoomResource, ChatUserResource } from './chat-rooms.ts';

export type ChatEventFormat = 'classic' | 'add-on';

/** What somebody does in a chat with the app. */
export type ChatDone =
  /** `words`: without the mention of the app. */
  | { readonly kind: 'said'; readonly words: string }
  /** Of the slash menu, by its number on the app's configuration page. */
  | { readonly kind: 'command'; readonly number: number; readonly words?: string }
  | {
      readonly kind: 'pressed';
      /** Of the button, as the card has them. */
      readonly parameters: Readonly<Record<string, string>>;
      /** What was chosen in the card. */
      readonly chosen?: Readonly<Record<string, string>>;
      /** The message that holds the button. */
      readonly message: { readonly name: string; readonly privateMessageViewer?: unknown };
    }
  | { readonly kind: 'added' }
  | { readonly kind: 'removed' };

export interface ChatHappening {
  readonly done: ChatDone;
  readonly user: ChatUserResource;
  readonly space: ChatRoomResource;
  readonly at: Date;
  /** `nl`, `en_GB`. */
  readonly userLocale: string;
}

/** The body of Google's request, in either of its formats. */
export function chatEvent(format: ChatEventFormat, happening: ChatHappening): object {
  return format === 'classic' ? classicEvent(happening) : addOnEvent(happening);
}

/** developers.google.com/workspace/chat/api/reference/rest/v1/Event */
function classicEvent({ done, user, space, at, userLocale }: ChatHappening): object {
  const event = { eventTime: timeOf(at), user, space };
  switch (done.kind) {
    case 'said':
      return { ...event, type: 'MESSAGE', message: messageOf(done, user, space), common: { userLocale, hostApp: 'CHAT' } };
    case 'command':
      return {
        ...event,
        type: 'MESSAGE',
        message: { ...messageOf(done, user, space), slashCommand: { commandId: String(done.number) } },
        common: { userLocale, hostApp: 'CHAT' },
      };
    case 'pressed': {
      const parameters = Object.entries(done.parameters).map(([key, value]) => ({ key, value }));
      return {
        ...event,
        type: 'CARD_CLICKED',
        message: done.message,
        action: { actionMethodName: 'lesklaar', parameters },
        common: { userLocale, hostApp: 'CHAT', parameters: done.parameters, formInputs: inputsOf(done.chosen) },
      };
    }
    case 'added':
      return { ...event, type: 'ADDED_TO_SPACE' };
    case 'removed':
      return { ...event, type: 'REMOVED_FROM_SPACE' };
  }
}

/** developers.google.com/workspace/add-ons/concepts/event-objects#chat-event-object */
function addOnEvent({ done, user, space, at, userLocale }: ChatHappening): object {
  const whole = (chat: object, common: object = {}): object => ({
    commonEventObject: { userLocale, hostApp: 'CHAT', platform: 'WEB', ...common },
    chat: { user, eventTime: timeOf(at), ...chat },
  });
  switch (done.kind) {
    case 'said':
      return whole({ messagePayload: { space, message: messageOf(done, user, space) } });
    case 'command': {
      const appCommandMetadata = { appCommandId: done.number, appCommandType: 'SLASH_COMMAND' };
      return whole({ appCommandPayload: { space, appCommandMetadata, message: messageOf(done, user, space) } });
    }
    case 'pressed':
      return whole(
        { buttonClickedPayload: { space, message: done.message } },
        { parameters: done.parameters, formInputs: inputsOf(done.chosen) },
      );
    case 'added':
      return whole({ addedToSpacePayload: { space, interactionAdd: true } });
    case 'removed':
      return whole({ removedFromSpacePayload: { space } });
  }
}

function messageOf({ words = '' }: { readonly words?: string }, sender: ChatUserResource, space: ChatRoomResource): object {
  const thread = space.spaceType === 'SPACE' ? { thread: { name: `${space.name}/threads/T0001` } } : {};
  return { name: `${space.name}/messages/said`, sender, text: words, argumentText: words, space, ...thread };
}

function inputsOf(chosen: Readonly<Record<string, string>> = {}): object {
  return Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, { stringInputs: { value: [value] } }]));
}

/** Google writes microseconds. */
function timeOf(at: Date): string {
  return at.toISOString().replace('Z', '000Z');
}
