import { AppError } from '../../errors.ts';
import type { Localized } from '../../model/language.ts';
import { kindOf } from '../json.ts';
import { collectObjects } from './collect-objects.ts';
import { readConfigurationApi } from './configuration-api-document.ts';
import { isConfigurationSnapshot, readConfigurationSnapshot } from './configuration-snapshot.ts';
import { readGraphAssignments } from './graph-assignments.ts';
import { liveSourceOf } from './live-source.ts';
import { objectTypeBySignature, type ObjectType } from './object-types.ts';
import { isObject } from '../json.ts';
import { isPowerShellBundle, readPowerShellBundle } from './powershell-bundle.ts';
import { isScubaGearExport, readScubaGearExport } from './scubagear-export.ts';
import { noPeople, type ExportInput, type TeamsExport } from './teams-export.ts';

/** What may be given, for error messages. */
export const teamsShapes: Localized = {
  nl: 'een bundel van infra/export-teams-policies.ps1, Get-CsTeamsMeetingPolicy | ConvertTo-Json, een momentopname van Tenant Configuration Management of een export van ScubaGear',
  en: 'a bundle of infra/export-teams-policies.ps1, Get-CsTeamsMeetingPolicy | ConvertTo-Json, a Tenant Configuration Management snapshot, or a ScubaGear provider export',
};

/** Whether this looks like any Teams export; recognised by content, never by file name. */
export function looksLikeTeams(json: unknown): boolean {
  return (
    (isObject(json) &&
      (liveSourceOf(json) !== undefined || isScubaGearExport(json) || isConfigurationSnapshot(json) || isPowerShellBundle(json))) ||
    bareTypeOf(json) !== undefined
  );
}

/**
 * Reads one file in any of the shapes of a Teams export.
 * @throws AppError unknown-export, unusable-input or duplicate-policy, each naming file and place.
 */
export function parseTeams(input: ExportInput): TeamsExport {
  const { json, origin } = input;
  if (isObject(json)) {
    const source = liveSourceOf(json);
    if (source === 'graph-assignments') return readGraphAssignments(json, input);
    if (source === 'configuration-api') return readConfigurationApi(json, input);
    if (isScubaGearExport(json)) return readScubaGearExport(json, input);
    if (isConfigurationSnapshot(json)) return readConfigurationSnapshot(json, input);
    if (isPowerShellBundle(json)) return readPowerShellBundle(json, input);
  }
  const type = bareTypeOf(json);
  if (type === undefined) {
    throw new AppError('unknown-export', { origin, platform: 'Microsoft Teams', found: kindOf(json), expected: teamsShapes });
  }
  return readBareResult(type, input);
}

function readBareResult(type: ObjectType, { json, origin, readAt }: ExportInput): TeamsExport {
  return {
    origin,
    kind: 'powershell-export',
    readAt,
    taken: 'from-file',
    objects: new Map([[type, collectObjects(type, json, origin)]]),
    unread: new Map(),
    groupRanks: new Map(),
    people: noPeople,
    lacks: [],
    tenantIds: new Set(),
    problems: [],
  };
}

/** All that stands there must be objects of one type; a single object counts as a list of one. */
function bareTypeOf(json: unknown): ObjectType | undefined {
  const rows = Array.isArray(json) ? json : [json];
  const objects = rows.filter(isObject);
  if (objects.length === 0) return undefined;
  const types = new Set(objects.map(objectTypeBySignature).filter((type) => type !== undefined));
  return types.size === 1 ? [...types][0] : undefined;
}
