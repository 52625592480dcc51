import type { Localized } from '../../model/language.ts';
import { groupAssignments, objectNameOfResource, objectTypeOf, type ObjectType } from './object-types.ts';
import { asList } from './policy-object.ts';
import { refusedObjects, type UnreadObject, type UnreadObjects } from './unread-objects.ts';

/** By type, what the errors of a job mean. */
export function objectsInError(errorDetails: unknown): UnreadObjects {
  const found = new Map<ObjectType, UnreadObject>();
  for (const line of errorLines(errorDetails)) {
    const type = objectTypeOf(objectInError(line) ?? '');
    if (type === undefined) continue;
    const refused = refusedObjects([type]).get(type);
    if (refused !== undefined && tellsOfRefusal(line)) found.set(type, refused);
    else if (!found.has(type)) found.set(type, failed(type, line));
  }
  return found;
}

/**
 * The cmdlet noun of what a line is about; null where it does not say. Lines read
 * `microsoft.teams.meetingpolicy: Error exporting resource [...] {"code":"Forbidden",…}`.
 */
export function objectInError(line: string): string | null {
  const resource = /\bmicrosoft\.teams\.\w+/i.exec(line)?.[0];
  if (resource !== undefined) return objectNameOfResource(resource);
  return objectTypeOf(/^\w+/.exec(line)?.[0] ?? '') ?? null;
}

/** What a job's errors say of the ranks of groups: those are no object, and somebody's policy may hang on them. */
export function ranksInError(errorDetails: unknown): readonly Localized[] {
  if (!errorLines(errorDetails).some((line) => objectInError(line) === groupAssignments)) return [];
  return [{ nl: `${groupAssignments} is niet of maar deels gelezen.`, en: `${groupAssignments} was not read, or in part only.` }];
}

/** Whether a job's error says that the app which takes snapshots may not read something. */
export function tellsOfRefusal(line: string): boolean {
  return /forbidden|access.?denied|unauthori[sz]ed|insufficient|\b40[13]\b/i.test(line);
}

/** Microsoft's own sentences, which are not ours to translate. */
export function vendorWords(errorDetails: unknown): readonly Localized[] {
  return errorLines(errorDetails).map((line) => ({ nl: line, en: line }));
}

/** Whether a snapshot that holds nothing at all is one: it says which of its types failed. */
export function tellsOfErrors(errorDetails: unknown): boolean {
  return objectsInError(errorDetails).size > 0;
}

function errorLines(errorDetails: unknown): readonly string[] {
  return asList(errorDetails).filter((line) => typeof line === 'string');
}

function failed(type: ObjectType, line: string): UnreadObject {
  return {
    why: 'not-collected',
    sentence: { nl: `${type} is niet of maar deels gelezen.`, en: `${type} was not read, or in part only.` },
    detail: { nl: line, en: line },
  };
}
