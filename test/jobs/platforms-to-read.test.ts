import { expect, test } from '@jest/globals';
import { platformsToRead } from '../../src/jobs/platforms-to-read.ts';
import type { PlatformId } from '../../src/model/platform.ts';
import type { StoredCollection } from '../../src/store/audit-repositories.ts';
import { population } from '../support/school.ts';
import { aCollection } from '../support/stored.ts';

const mapping = [population({ id: 'leerlingen', role: 'student', teamsGroups: ['g'] })];
const both: readonly PlatformId[] = ['teams', 'meet'];

/** What was read of these tenants last, with people divided by the mapping of today. */
function readOf(platforms: readonly PlatformId[], given: Partial<StoredCollection> = {}): StoredCollection {
  const exports = platforms.map((platform) => ({
    platform,
    origin: platform,
    readAt: '2026-11-22T10:00:00.000Z',
    content: {},
    uploadId: null,
  }));
  return aCollection({ exports, populations: mapping, ...given });
}

test.each<[string, readonly PlatformId[] | null, StoredCollection | null, readonly PlatformId[], readonly PlatformId[]]>([
  ['all that is connected', null, readOf(both), both, both],
  ['nothing, so that it is judged once more', [], readOf(both), both, []],
  ['one platform, and the other goes along as it was read', ['teams'], readOf(both), both, ['teams']],
  ['one platform, and the other was never read', ['teams'], readOf(['teams']), both, both],
  ['one platform, and nothing was ever read', ['meet'], null, both, both],
  ['one platform, and the other is not connected', ['teams'], readOf(['teams']), ['teams'], ['teams']],
  ['one platform, and people were divided by another mapping', ['teams'], readOf(both, { populations: [] }), both, both],
])('asked for %s', (_story, asked, last, connected, expected) => {
  const tenants = connected.map((platform) => ({ platform, tenantId: null }));

  expect(platformsToRead(asked, { last, school: { populations: mapping }, connected: tenants })).toEqual(expected);
});
