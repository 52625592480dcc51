const { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } = require('node:fs');

module.exports = () => {
  process.env.TZ = 'UTC';
  const inMemory = folderInMemory();
  if (inMemory === null) return;
  process.env.TMPDIR = inMemory;
  process.on('exit', () => rmSync(inMemory, { recursive: true, force: true }));
};

/**
 * Some hundred databases come and go. Where there is room in memory they need not go to a disk, which would be waited for at each file of each of them; a
 * process that is killed leaves the same behind on either. Null: there is no such room.
 */
function folderInMemory() {
  const shared = '/dev/shm';
  try {
    const { bavail, bsize } = statfsSync(shared);
    if (bavail * bsize < 8 * 2 ** 30) return null;
    accessSync(shared, constants.W_OK);
    const folder = mkdtempSync(`${shared}/lesklaar-tests-`);
    // Where tests run as root, PostgreSQL is another user.
    chmodSync(folder, 0o755);
    return folder;
  } catch {
    return null;
  }
}
