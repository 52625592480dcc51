import { readUnreadParts } from '../calls/unread-part.ts';
import type { JsonObject } from '../json.ts';
import { objectsIn } from './powershell-bundle.ts';
import { noPeople, type ExportInput, type TeamsExport } from './teams-export.ts';
import { tenantIdIn } from './tenant-id.ts';
import { unreadBesides, unreadObjects } from './unread-objects.ts';

/**
 * What we read of Teams' own configuration API: objects under their cmdlet nouns, whole.
 * @throws AppError when an object has no Identity, or a policy stands there twice.
 */
export function readConfigurationApi(json: JsonObject, { origin, readAt }: ExportInput): TeamsExport {
  const parts = readUnreadParts(json['unread']);
  return {
    origin,
    kind: 'configuration-api',
    readAt,
    taken: 'live',
    objects: objectsIn(json, origin),
    unread: unreadObjects(parts),
    groupRanks: new Map(),
    people: noPeople,
    lacks: unreadBesides(parts),
    tenantIds: tenantIdIn(json),
    problems: [undocumented],
  };
}

const undocumented = {
  nl: 'Microsoft documenteert deze bron niet en kan die zonder aankondiging veranderen.',
  en: 'Microsoft does not document this source and may change it without notice.',
};
