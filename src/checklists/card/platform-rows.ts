import type { PlatformId } from '../../model/platform.ts';
import { keepRows } from '../rows/search.ts';
import type { Row } from '../rows/row.ts';

/** Rows for everybody, and those for the platforms that the board uses; all, as long as nobody knows which these are. */
export function rowsForPlatforms(rows: readonly Row[], platforms: readonly PlatformId[]): readonly Row[] {
  if (platforms.length === 0) return rows;
  return keepRows(rows, ({ item }) => item.platform === null || platforms.includes(item.platform));
}
