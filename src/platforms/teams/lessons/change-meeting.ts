import type { LessonChanges } from '../../../lessons/lesson-desk.ts';
import type { JsonObject } from '../../json.ts';
import { confirmedChange } from '../../lessons/confirmed-change.ts';
import type { GraphClient } from '../live/graph-client.ts';
import { changesBody, holds } from './meeting-changes.ts';

/**
 * Makes the changes in the meeting, and answers it as Graph says that it is then. Setting the same values twice does no harm, so the request is made again as
 * any reading is. What is so already is not set again: a second click does nothing.
 * @throws CallFailure
 */
export async function changeMeeting(graph: GraphClient, path: string, before: JsonObject, changes: LessonChanges): Promise<JsonObject> {
  const body = changesBody(before, changes);
  if (body === null) return before;
  return confirmedChange({
    make: async () => graph.patch(path, body, 'always'),
    isMade: (meeting) => holds(meeting, changes),
    whole: (answer) => ({ ...before, ...answer }),
    ask: async () => graph.get(path),
  });
}
