import type { LessonChanges } from '../../../lessons/lesson-desk.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { allStand, stands } from '../../lessons/meeting-options.ts';
import { keysOf, spaceOptions } from './meet-space.ts';

/** What a teacher's call may be changed in; who may start it or how it is reached is not ours to change. */
const changeable: ReadonlySet<string> = new Set([
  'config.accessType',
  'config.moderation',
  'config.moderationRestrictions.chatRestriction',
  'config.moderationRestrictions.presentRestriction',
  'config.moderationRestrictions.reactionRestriction',
  'config.artifactConfig.recordingConfig.autoRecordingGeneration',
  'config.artifactConfig.transcriptionConfig.autoTranscriptionGeneration',
  'config.artifactConfig.smartNotesConfig.autoSmartNotesGeneration',
  'config.attendanceReportGenerationType',
]);

/** A request that changes exactly what its mask names. */
export interface SpaceChange {
  readonly body: JsonObject;
  readonly mask: readonly string[];
}

/** Only what is not so already. Null: nothing is left to change. */
export function changeOf(space: JsonObject, changes: LessonChanges): SpaceChange | null {
  const options = spaceOptions(space);
  const mask: string[] = [];
  let body: JsonObject = {};
  for (const [setting, value] of changes) {
    const keys = keysOf(setting) ?? [];
    const path = keys.join('.');
    if (!changeable.has(path)) throw new Error(`${setting} is no option of a call that can be changed.`);
    if (stands(options, setting, value)) continue;
    mask.push(path);
    body = placed(body, keys, value);
  }
  return mask.length === 0 ? null : { body, mask };
}

/** Whether the call is as it was to become. */
export function holds(space: JsonObject, changes: LessonChanges): boolean {
  return allStand(spaceOptions(space), changes);
}

function placed(body: JsonObject, [key = '', ...deeper]: readonly string[], value: unknown): JsonObject {
  if (deeper.length === 0) return { ...body, [key]: value };
  const inner = body[key];
  return { ...body, [key]: placed(isObject(inner) ? inner : {}, deeper, value) };
}
