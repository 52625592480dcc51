import type { Control } from './define-control.ts';
import { creatingMeetings } from './creating-meetings.ts';
import { lobby } from './lobby.ts';
import { mutingOthers } from './muting-others.ts';
import { recording } from './recording.ts';
import { recordingAccess } from './recording-access.ts';
import { unmutingSelf } from './unmuting-self.ts';

/** The registry: one line a control, in the order of the file names. */
const registry = [creatingMeetings, lobby, mutingOthers, recordingAccess, recording, unmutingSelf] as const;

export type ControlId = (typeof registry)[number]['id'];

export const controls: readonly Control<ControlId>[] = registry;

export const controlIds: readonly ControlId[] = controls.map((control) => control.id);

/** The control of that name; undefined when there is none. */
export function controlById(id: string): Control<ControlId> | undefined {
  return controls.find((control) => control.id === id);
}
