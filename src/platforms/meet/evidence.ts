import type { Scope } from '../../model/holding.ts';
import type { Reading } from '../../model/reading.ts';
import type { Cell } from './cell.ts';

/** What one kind of source tells about objects such as `meet.video_recording` or `log.RecordingSettingsProto`. */
export interface Evidence {
  read(object: string, field: string, cell: Cell): Reading;
  /** Where the object's value is set that holds for these people; null when nothing is set, or when that is not certain. */
  decidedAt(object: string, cell: Cell): Scope | null;
  fieldsOf(object: string): readonly string[];
  /** Keys of groups with values of their own for an object. */
  groupsOf(object: string): readonly string[];
  /** Every place where anything is set. */
  readonly places: readonly string[];
  readonly groups: readonly string[];
}

export function unitScope(place: string): Scope {
  return { kind: 'org-unit', id: place, name: place };
}
