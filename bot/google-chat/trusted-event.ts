import type { GoogleChatClaims } from '../../src/auth/google-chat-token.ts';
import { TokenRefused } from '../../src/auth/token-refused.ts';
import type { Clock } from '../../src/clock.ts';
import { addOnEvent } from './add-on-event.ts';
import type { ChatEvent } from './chat-event.ts';
import { classicEvent } from './classic-event.ts';

/** Milliseconds. Google tells at once and does not tell again; what is older was kept by somebody to be told once more. */
const oldest = 600_000;
/** By which clocks may differ. */
const skew = 300_000;

/**
 * What happened, once it is in the words of the one whose token came with it, and of now.
 * Null: it is nothing that anybody here could read.
 * @throws TokenRefused.
 */
export function trustedEvent(body: unknown, { format }: GoogleChatClaims, clock: Clock): ChatEvent | null {
  const [read, other] = format === 'classic' ? [classicEvent, addOnEvent] : [addOnEvent, classicEvent];
  const event = read(body);
  if (event === null && other(body) !== null) throw new TokenRefused('event-format');
  if (event === null) return null;
  const age = clock.now().getTime() - event.at.getTime();
  if (age > oldest || age < -skew) throw new TokenRefused('event-time');
  return event;
}
