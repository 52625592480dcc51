const { accessSync, constants, mkdirSync, statfsSync } = require('node:fs');
const { tmpdir } = require('node:os');

module.exports = () => {
  process.env.TZ = 'UTC';
  process.env.TMPDIR = roomInMemory() ?? tmpdir();
};

/**
 * Some hundred databases come and go. Where there is room in memory they need not go to a disk, which would wait for each file of each of them; a process
 * that is killed leaves the same behind on either.
 */
function roomInMemory() {
  const shared = '/dev/shm';
  try {
    const { bavail, bsize } = statfsSync(shared);
    if (bavail * bsize < 8 * 2 ** 30) return null;
    accessSync(shared, constants.W_OK);
    const folder = `${shared}/lesklaar-tests-${process.getuid()}`;
    mkdirSync(folder, { recursive: true });
    return folder;
  } catch {
    return null;
  }
}
