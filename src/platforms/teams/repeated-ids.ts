/**
 * Which ids stand more than once, without regard to case, as lower-case keys; the ids of both vendors are plain ASCII. A set of a million ids
 * would outgrow the processor's cache and double the time of counting people, so one bit per hash first sorts out nearly everybody who stands
 * once.
 */
export function repeatedIds(ids: readonly string[]): ReadonlySet<string> {
  const slots = slotsFor(ids.length);
  const hashes = Uint32Array.from(ids, (id) => foldedHash(id) & (slots - 1));
  const once = new Uint32Array(slots / 32);
  const again = new Uint32Array(slots / 32);
  for (const hash of hashes) {
    if (isMarked(once, hash)) mark(again, hash);
    else mark(once, hash);
  }
  return exactlyRepeated(ids.filter((_id, index) => isMarked(again, hashes[index] ?? 0)));
}

/** Two ids may share a hash by chance. */
function exactlyRepeated(suspects: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const key of suspects.map((id) => id.toLowerCase())) {
    if (seen.has(key)) repeated.add(key);
    else seen.add(key);
  }
  return repeated;
}

/** A power of two; sixteen slots a person leave one in sixteen to be looked at. */
function slotsFor(people: number): number {
  return Math.max(1024, 2 ** Math.ceil(Math.log2(people * 16 + 1)));
}

/** FNV-1a, blind to case: the sixth bit is all that tells `A` from `a`. Ids that differ otherwise in it alone only cost a look. */
function foldedHash(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ (id.charCodeAt(index) | 0x20), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isMarked(bits: Uint32Array, hash: number): boolean {
  return ((bits[hash >>> 5] ?? 0) & (1 << (hash & 31))) !== 0;
}

function mark(bits: Uint32Array, hash: number): void {
  bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
}
