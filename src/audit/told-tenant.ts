import type { SourceKind } from '../model/holding.ts';
import { parseMeet } from '../platforms/meet/parse-meet.ts';
import { parseTeams } from '../platforms/teams/parse-teams.ts';
import { inputOf, type RawExport } from './exports.ts';

/** What an export says of where it comes from. */
export interface ToldTenant {
  readonly kind: SourceKind;
  /** The vendor's id; null when the export names none. */
  readonly tenantId: string | null;
}

/** @throws AppError when the export has no known shape. */
export function toldTenant(raw: RawExport): ToldTenant {
  if (raw.platform === 'meet') {
    const { kind, customerIds } = parseMeet(inputOf(raw));
    return { kind, tenantId: customerIds[0] ?? null };
  }
  const { kind, tenantIds } = parseTeams(inputOf(raw));
  return { kind, tenantId: [...tenantIds][0] ?? null };
}
