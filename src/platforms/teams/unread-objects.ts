import type { Localized } from '../../model/language.ts';
import { isRefused, reasons, unreadSentence, type UnreadPart } from '../calls/unread-part.ts';
import { objectTypeOf, type ObjectType } from './object-types.ts';

/** Why a source does not hold objects that were asked for. */
export interface UnreadObject {
  readonly why: 'forbidden' | 'not-collected';
  /** For whoever reads a source's problems. */
  readonly sentence: Localized;
  /** For whoever reads one value's; null where the reason says it all. */
  readonly detail: Localized | null;
}

export type UnreadObjects = ReadonlyMap<ObjectType, UnreadObject>;

/** Objects that an export says were refused. */
export function refusedObjects(types: Iterable<ObjectType>): UnreadObjects {
  return new Map([...types].map((type) => [type, { why: 'forbidden', sentence: accessRefused(type), detail: null }]));
}

/** The parts of a live collection that are objects, by the name of their type. */
export function unreadObjects(parts: readonly UnreadPart[]): UnreadObjects {
  return new Map(parts.flatMap((part) => entriesOf(part)));
}

/** The parts that are no objects, as sentences. */
export function unreadBesides(parts: readonly UnreadPart[]): readonly Localized[] {
  return parts.filter(({ part }) => objectTypeOf(part) === undefined).map(teamsUnreadSentence);
}

/** What collecting says where the tenant has no room for one more snapshot. */
export const noRoomForSnapshots = '12 configurationSnapshotJobs';

function entriesOf(part: UnreadPart): readonly (readonly [ObjectType, UnreadObject])[] {
  const type = objectTypeOf(part.part);
  if (type === undefined) return [];
  const sentence = teamsUnreadSentence(part);
  return [[type, { why: isRefused(part) ? 'forbidden' : 'not-collected', sentence, detail: sentence }]];
}

/** A sentence for people: what was not read and why; one and the same for all parts where we were not let in. */
export function teamsUnreadSentence(part: UnreadPart): Localized {
  if (part.why === 'signed-out') return notSignedIn(part.said);
  if (part.said === entraHost) return entraSilent(part);
  if (part.said?.startsWith(endedOtherwise) === true) return notExplained(part.said.slice(endedOtherwise.length));
  const sentence = unreadSentence(part);
  if (part.said !== noRoomForSnapshots) return sentence;
  return { nl: `${sentence.nl} ${makeRoom.nl}`, en: `${sentence.en} ${makeRoom.en}` };
}

/** What collecting says, before the job's status, where a snapshot did not succeed and does not tell why a type should lack. */
export const endedOtherwise = 'configurationSnapshotJob: ';

function notExplained(status: string): Localized {
  return {
    nl: `Een momentopname eindigde als “${status}” en noemde niet alles wat ontbreekt: wat erin stond, is misschien niet alles.`,
    en: `A snapshot ended as “${status}” and did not name all that is missing: what was in it may not be all.`,
  };
}

/** What collecting says where Entra gave no answer, so that nothing could be asked at all. */
export const entraHost = 'login.microsoftonline.com';

/** Whether a part was not asked for, because we did not get in. */
export function isOutside({ why, said }: UnreadPart): boolean {
  return why === 'signed-out' || said === entraHost;
}

function entraSilent({ why }: UnreadPart): Localized {
  return {
    nl: `Aanmelden bij Microsoft (${entraHost}) lukte niet; ${reasons[why].nl}.`,
    en: `Signing in to Microsoft (${entraHost}) failed; ${reasons[why].en}.`,
  };
}

function notSignedIn(said: string | null): Localized {
  const words = said === null ? '' : ` (${said})`;
  return {
    nl: `Aanmelden bij Microsoft lukte niet${words}: controleer het geheim of het certificaat van de app.`,
    en: `Signing in to Microsoft failed${words}: check the secret or the certificate of the app.`,
  };
}

/** What helps where the tenant shows as many snapshots as it may. */
export const makeRoom: Localized = {
  nl: 'Er staan al 12 momentopnamen en meer laat Microsoft niet toe: verwijder er een in entra.microsoft.com (Tenant Governance).',
  en: 'There are 12 snapshots already and Microsoft allows no more: delete one in entra.microsoft.com (Tenant Governance).',
};

function accessRefused(type: ObjectType): Localized {
  return { nl: `Toegang tot ${type} is geweigerd.`, en: `Access to ${type} was refused.` };
}
