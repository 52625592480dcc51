import type { LessonChanges } from '../../../lessons/lesson-desk.ts';
import type { JsonObject } from '../../json.ts';
import { confirmedChange } from '../../lessons/confirmed-change.ts';
import { askSpace, patchSpace } from './ask-space.ts';
import type { MeetClients } from './meet-clients.ts';
import { changeOf, holds } from './space-changes.ts';

/**
 * Makes the changes in the call, and answers it as Google says that it is then. What is so already is not set again: a second click does nothing.
 * @throws CallFailure
 */
export async function changeSpace(clients: MeetClients, name: string, before: JsonObject, changes: LessonChanges): Promise<JsonObject> {
  const change = changeOf(before, changes);
  if (change === null) return before;
  return confirmedChange({
    make: async () => patchSpace(clients, name, change.body, change.mask),
    isMade: (space) => holds(space, changes),
    whole: (space) => space,
    ask: async () => askSpace(clients, name.slice('spaces/'.length)),
  });
}
