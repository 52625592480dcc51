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

/** An interaction event of the Chat API: developers.google.com/workspace/chat/api/reference/rest/v1/Event. */
const eventShape = z.object({
  type: z.string().max(50),
  eventTime: timeShape,
  user: userShape,
  space: spaceShape,
  message: messageShape.nullish(),
  appCommandMetadata: commandShape.nullish(),
  action: z.object({ parameters: z.array(z.object({ key: z.string(), value: z.string() })).nullish() }).nullish(),
  common: commonShape,
});
type Shape = z.output<typeof eventShape>;

/** Null: it is none that anybody here could read. */
export function classicEvent(body: unknown): ChatEvent | null {
  const { data: event } = eventShape.safeParse(body);
  if (event === undefined) return null;
  const { eventTime: at, user, space, common } = event;
  return {
    format: 'classic',
    at,
    user: userOf(user),
    place: placeOf(space),
    privacy: privacyIn(space),
    locale: common?.userLocale ?? null,
    deed: deedOf(event),
  };
}

function deedOf(event: Shape): ChatDeed {
  switch (event.type) {
    case 'MESSAGE':
    case 'APP_COMMAND':
      return { kind: 'said', words: wordsIn(event), message: messageOf(event.message) };
    case 'CARD_CLICKED':
      return pressedIn(event);
    case 'ADDED_TO_SPACE':
      return { kind: 'added' };
    case 'REMOVED_FROM_SPACE':
      return { kind: 'removed' };
    default:
      return { kind: 'other' };
  }
}

function wordsIn({ message, appCommandMetadata }: Shape): string {
  const said = message?.argumentText ?? message?.text ?? '';
  const command = appCommandMetadata?.appCommandId ?? message?.slashCommand?.commandId ?? null;
  return command === null ? said.trim() : wordsOfCommand(command, said);
}

function pressedIn({ action, common, message, space }: Shape): ChatDeed {
  const listed = Object.fromEntries((action?.parameters ?? []).map(({ key, value }) => [key, value]));
  const parameters = common?.parameters ?? listed;
  const data = pressedData(parameters, common?.formInputs);
  const from = pressedFrom(parameters, space.name);
  return { kind: 'pressed', verb: parameters[verbParameter] ?? '', data, message: messageOf(message), from };
}
