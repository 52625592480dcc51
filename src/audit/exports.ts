import { AppError } from '../errors.ts';
import { localized, type Localized } from '../model/language.ts';
import type { PlatformView } from '../model/holding.ts';
import { platformIds, platformNames, type PlatformId } from '../model/platform.ts';
import type { School } from '../model/school.ts';
import { decodeExport, parseExport } from './export-text.ts';
import { kindOf } from '../platforms/json.ts';
import { meetView } from '../platforms/meet/meet-view.ts';
import { meetShapes, parseMeet, looksLikeMeet } from '../platforms/meet/parse-meet.ts';
import { looksLikeTeams, parseTeams, teamsShapes } from '../platforms/teams/parse-teams.ts';
import { teamsView } from '../platforms/teams/teams-view.ts';

/** One export as it stood in its file, or what was read of a tenant in the shape of one. */
export interface RawExport {
  readonly platform: PlatformId;
  readonly origin: string;
  /** ISO time of the file, or of reading. */
  readonly readAt: string;
  readonly content: unknown;
}

const shapes: Readonly<Record<PlatformId, Localized>> = { teams: teamsShapes, meet: meetShapes };

const recognises: Readonly<Record<PlatformId, (content: unknown) => boolean>> = { teams: looksLikeTeams, meet: looksLikeMeet };

const optionOf: Readonly<Record<PlatformId, string>> = { teams: 'teams', meet: 'google' };

/** @throws AppError when the bytes are no JSON, or an export of the other platform. */
export function exportFrom(platform: PlatformId, origin: string, bytes: Uint8Array, readAt: Date): RawExport {
  const content = parseExport(decodeExport(bytes, origin), origin);
  const shown = platformShownBy(content, [platform, ...platformIds]);
  if (shown === undefined) throw unknownExport(origin, content, [platform]);
  if (shown === platform) return { platform, origin, readAt: readAt.toISOString(), content };
  throw new AppError('wrong-platform', { origin, found: platformNames[shown], option: optionOf[platform], right: optionOf[shown] });
}

/**
 * The same, of the platform that its content shows.
 * @throws AppError when the bytes are no JSON, or no export that is known.
 */
export function recognisedExportFrom(origin: string, bytes: Uint8Array, readAt: Date): RawExport {
  const content = parseExport(decodeExport(bytes, origin), origin);
  const platform = platformShownBy(content, platformIds);
  if (platform === undefined) throw unknownExport(origin, content, platformIds);
  return { platform, origin, readAt: readAt.toISOString(), content };
}

/**
 * What the platforms answer, from the exports of each; a platform without exports has no view.
 * @throws AppError when an export has no known shape, or two of them are of different tenants.
 */
export function viewsOf(exports: readonly RawExport[], school: School | null): readonly PlatformView[] {
  const teams = exports.filter(({ platform }) => platform === 'teams').map((one) => parseTeams(inputOf(one)));
  const meet = exports.filter(({ platform }) => platform === 'meet').map((one) => parseMeet(inputOf(one)));
  return [...(teams.length > 0 ? [teamsView(teams, school)] : []), ...(meet.length > 0 ? [meetView(meet, school)] : [])];
}

/** An export as the platforms read it. */
export function inputOf({ content, origin, readAt }: RawExport): { json: unknown; origin: string; readAt: string } {
  return { json: content, origin, readAt };
}

/** The first of these that it is an export of. */
function platformShownBy(content: unknown, among: readonly PlatformId[]): PlatformId | undefined {
  return among.find((platform) => recognises[platform](content));
}

function unknownExport(origin: string, content: unknown, wanted: readonly PlatformId[]): AppError {
  const platform = wanted.map((one) => platformNames[one]).join(' / ');
  const expected = localized((language) => wanted.map((one) => shapes[one][language]).join('; '));
  return new AppError('unknown-export', { origin, platform, found: kindOf(content), expected });
}
