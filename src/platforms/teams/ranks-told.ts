import { agreedRanks } from './collect-objects.ts';
import { parseTeams } from './parse-teams.ts';
import type { ExportInput, GroupRanks } from './teams-export.ts';

/** The ranks of groups that hand out policies, as all files of one tenant together tell them. @throws AppError when one of them cannot be used. */
export function ranksTold(files: readonly ExportInput[]): GroupRanks {
  return agreedRanks(files.map(parseTeams).flatMap(({ groupRanks }) => [...groupRanks]));
}
