import * as z from 'zod';
import type { ChatDeed, ChatEvent } from './chat-event.ts';
import {
  commandShape,
  commonShape,
  messageOf,
  messageShape,
  placeOf,
  privacyIn,
  spaceShape,
  timeShape,
  userOf,
  userShape,
} from './google-shapes.ts';
import { pressedData, pressedFrom, verbParameter } from './pressed-data.ts';
import { wordsOfCommand } from './slash-commands.ts';

const somewhere = z.object({ space: spaceShape });
const withMessage = somewhere.extend({ message: messageShape.nullish() });

/** An event of a Workspace add-on that extends Chat: developers.google.com/workspace/add-ons/concepts/event-objects. */
const eventShape = z.object({
  commonEventObject: commonShape,
  chat: z.object({
    user: userShape,
    eventTime: timeShape,
    messagePayload: withMessage.nullish(),
    appCommandPayload: withMessage.extend({ appCommandMetadata: commandShape }).nullish(),
    buttonClickedPayload: withMessage.nullish(),
    addedToSpacePayload: somewhere.nullish(),
    removedFromSpacePayload: somewhere.nullish(),
    widgetUpdatedPayload: somewhere.nullish(),
  }),
});
type Shape = z.output<typeof eventShape>;

/** Null: it is none that anybody here could read. */
export function addOnEvent(body: unknown): ChatEvent | null {
  const { data: event } = eventShape.safeParse(body);
  if (event === undefined) return null;
  const { chat, commonEventObject: common } = event;
  const { messagePayload, appCommandPayload, buttonClickedPayload, addedToSpacePayload, removedFromSpacePayload, widgetUpdatedPayload } =
    chat;
  const { space } = messagePayload ??
    appCommandPayload ??
    buttonClickedPayload ??
    addedToSpacePayload ??
    removedFromSpacePayload ??
    widgetUpdatedPayload ?? { space: null };
  if (space === null) return null;
  return {
    format: 'add-on',
    at: chat.eventTime,
    user: userOf(chat.user),
    place: placeOf(space),
    privacy: privacyIn(space),
    locale: common?.userLocale ?? null,
    deed: deedOf(chat, common),
  };
}

function deedOf(chat: Shape['chat'], common: Shape['commonEventObject']): ChatDeed {
  const { messagePayload: said, appCommandPayload: command, buttonClickedPayload: pressed } = chat;
  if (command !== undefined && command !== null) {
    const words = wordsOfCommand(command.appCommandMetadata.appCommandId, command.message?.argumentText ?? '');
    return { kind: 'said', words, message: messageOf(command.message) };
  }
  if (said !== undefined && said !== null) {
    return { kind: 'said', words: (said.message?.argumentText ?? said.message?.text ?? '').trim(), message: messageOf(said.message) };
  }
  if (pressed !== undefined && pressed !== null) {
    const parameters = common?.parameters ?? {};
    const data = pressedData(parameters, common?.formInputs);
    const from = pressedFrom(parameters, pressed.space.name);
    return { kind: 'pressed', verb: parameters[verbParameter] ?? '', data, message: messageOf(pressed.message), from };
  }
  if ((chat.addedToSpacePayload ?? null) !== null) return { kind: 'added' };
  return { kind: (chat.removedFromSpacePayload ?? null) === null ? 'other' : 'removed' };
}
