import type { LessonChanges } from '../../../lessons/lesson-desk.ts';
import { CallFailure, type FailureKind } from '../../calls/call-failure.ts';
import type { JsonObject } from '../../json.ts';
import type { GraphClient } from '../live/graph-client.ts';
import { orFailure } from '../live/or-failure.ts';
import { changesBody, holds } from './meeting-changes.ts';

/** After these the change may have been made all the same. */
const unclear: ReadonlySet<FailureKind> = new Set(['unavailable', 'timed-out', 'unreachable', 'malformed']);

/**
 * Makes the changes in the meeting, and answers it as Graph says that it is then. Setting the same values twice does no harm, so the request is made again as
 * any reading is; where no answer came, the meeting itself tells whether it was changed. What is so already is not set again: a second click does nothing.
 * @throws CallFailure
 */
export async function changeMeeting(graph: GraphClient, path: string, before: JsonObject, changes: LessonChanges): Promise<JsonObject> {
  const body = changesBody(before, changes);
  if (body === null) return before;
  const answer = await orFailure(graph.patch(path, body, 'always'));
  if (!(answer instanceof CallFailure) && holds(answer, changes)) return { ...before, ...answer };
  if (answer instanceof CallFailure && !unclear.has(answer.kind)) throw answer;
  const now = await orFailure(graph.get(path));
  if (now instanceof CallFailure) throw answer instanceof CallFailure ? answer : now;
  // No answer, and nothing of it is to be seen: what kept it from being made is what there is to say.
  if (answer instanceof CallFailure && !holds(now, changes)) throw answer;
  return now;
}
