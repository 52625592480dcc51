import type { LessonChanges } from '../../../lessons/lesson-desk.ts';
import { CallFailure, type FailureKind } from '../../calls/call-failure.ts';
import type { JsonObject } from '../../json.ts';
import { askSpace, patchSpace } from './ask-space.ts';
import type { MeetClients } from './meet-clients.ts';
import { changeOf, holds } from './space-changes.ts';

/** After these the change may have been made all the same. */
const unclear: ReadonlySet<FailureKind> = new Set(['unavailable', 'timed-out', 'unreachable', 'malformed']);

/**
 * Makes the changes in the call, and answers it as Google says that it is then. Where no answer came, the call itself tells whether it was changed. What is
 * so already is not set again: a second click does nothing.
 * @throws CallFailure
 */
export async function changeSpace(clients: MeetClients, name: string, before: JsonObject, changes: LessonChanges): Promise<JsonObject> {
  const change = changeOf(before, changes);
  if (change === null) return before;
  const answer = await orFailure(patchSpace(clients, name, change.body, change.mask));
  if (!(answer instanceof CallFailure) && holds(answer, changes)) return answer;
  if (answer instanceof CallFailure && !unclear.has(answer.kind)) throw answer;
  const now = await orFailure(askSpace(clients, name.slice('spaces/'.length)));
  if (now instanceof CallFailure) throw answer instanceof CallFailure ? answer : now;
  // No answer, and nothing of it is to be seen: what kept it from being made is what there is to say.
  if (answer instanceof CallFailure && !holds(now, changes)) throw answer;
  return now;
}

export async function orFailure<T>(call: Promise<T>): Promise<T | CallFailure> {
  try {
    return await call;
  } catch (cause) {
    if (cause instanceof CallFailure) return cause;
    throw cause;
  }
}
