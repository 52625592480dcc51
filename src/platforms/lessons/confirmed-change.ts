import { CallFailure } from '../calls/call-failure.ts';
import { leavesOpen } from '../calls/leaves-open.ts';
import { orFailure } from '../calls/or-failure.ts';
import type { JsonObject } from '../json.ts';

export interface MeetingChange {
  /** Answers what the vendor says of the meeting then. Rejects with CallFailure. */
  readonly make: () => Promise<JsonObject>;
  readonly isMade: (meeting: JsonObject) => boolean;
  /** The whole meeting, of which the answer to a change may be a part. */
  readonly whole: (answer: JsonObject) => JsonObject;
  /** The meeting as it is now. Rejects with CallFailure. */
  readonly ask: () => Promise<JsonObject>;
}

/**
 * Makes a change, and answers the meeting as the vendor says that it is then. Where no answer came, or none that shows the change, the meeting itself tells
 * whether it was made.
 * @throws CallFailure when it was not made, or nobody can tell.
 */
export async function confirmedChange({ make, isMade, whole, ask }: MeetingChange): Promise<JsonObject> {
  const answer = await orFailure(make());
  if (!(answer instanceof CallFailure) && isMade(answer)) return whole(answer);
  if (answer instanceof CallFailure && !leavesOpen(answer)) throw answer;
  const now = await orFailure(ask());
  if (now instanceof CallFailure) throw answer instanceof CallFailure ? answer : now;
  // No answer, and nothing of it is to be seen: what kept it from being made is what there is to say.
  if (answer instanceof CallFailure && !isMade(now)) throw answer;
  return now;
}
