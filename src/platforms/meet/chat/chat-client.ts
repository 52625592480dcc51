import type { chat_v1 } from 'googleapis/build/src/apis/chat/v1.js';
import { patientFetch, type CallSurroundings } from '../../calls/patient-fetch.ts';
import type { GoogleConnection } from '../live/google-connection.ts';
import { saysLater } from '../live/google-failure.ts';
import { signedInClient } from '../live/signed-in-client.ts';

/** Of the service account itself: nobody's name and no delegation. */
export const chatScope = 'https://www.googleapis.com/auth/chat.bot';

const callsAtOnce = 8;

/** Google's own client, signed in as the app. Loaded on demand. */
export async function chatClient(serviceAccount: GoogleConnection['serviceAccount'], around: CallSurroundings): Promise<chat_v1.Chat> {
  const { auth, chat_v1: chat } = await import('googleapis/build/src/apis/chat/index.js');
  const send = patientFetch(callsAtOnce, around, saysLater);
  return new chat.Chat(signedInClient(auth.JWT, { serviceAccount, subject: null, scopes: [chatScope] }, send, around));
}
