import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import { CallFailure } from '../../calls/call-failure.ts';
import type { CallSurroundings } from '../../calls/patient-fetch.ts';
import type { Patience } from '../../calls/pause-before.ts';
import { isObject, textIn } from '../../json.ts';
import type { GoogleConnection } from '../live/google-connection.ts';
import { googleFailure, isAtSignIn, malformed } from '../live/google-failure.ts';
import { chatClient } from './chat-client.ts';

/** What the app writes to spaces of Google Chat, as itself. Rejects with CallFailure, whose address names no space. */
export interface ChatWriter {
  /** Answers the name of the message. The same `requestId` in the same space answers the message that stands there already, and writes none. */
  create(space: string, message: object, requestId: string): Promise<string>;
  update(messageName: string, message: object): Promise<void>;
}

/** One write a second in each space, and 3,000 a minute in all: developers.google.com/workspace/chat/limits. */
const patience: Patience = { attempts: 4, timeLimit: 10_000, firstPause: 1000, longestPause: 20_000 };
const address = 'chat.googleapis.com/v1/spaces/messages';
const written = 'cardsV2,fallbackText';

/** Every call may be sent again: by its request id Google knows a message, and changing it twice to the same is changing it once. */
export function chatWriter(serviceAccount: GoogleConnection['serviceAccount'], surroundings: CallSurroundings): ChatWriter {
  const around: CallSurroundings = { ...surroundings, patience: surroundings.patience ?? patience };
  let loading: Promise<chat_v1.Chat> | null = null;
  const client = async (): Promise<chat_v1.Chat> => (loading ??= chatClient(serviceAccount, around));

  return {
    async create(parent, requestBody: chat_v1.Schema$Message, requestId) {
      const { spaces } = await client();
      const { data } = await orFail(spaces.messages.create({ parent, requestBody, requestId }));
      const name = isObject(data) ? textIn(data, 'name') : null;
      if (name === null) throw malformed(address);
      return name;
    },
    async update(name, requestBody: chat_v1.Schema$Message) {
      const { spaces } = await client();
      await orFail(spaces.messages.patch({ name, requestBody, updateMask: written }));
    },
  };
}

async function orFail<T>(call: Promise<T>): Promise<T> {
  return call.catch((error: unknown) => {
    const failure = googleFailure(error, address);
    if (isAtSignIn(failure)) throw failure;
    const { kind, status, code, said } = failure;
    throw new CallFailure(kind, { address, status, code, said }, { cause: error });
  });
}
