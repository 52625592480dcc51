import { inflateRawSync } from 'node:zlib';

/** The text files in a zip archive by name; reads its central directory (APPNOTE.TXT, 4.3.12). */
export function unzip(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive);
  const files = new Map<string, string>();
  for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 46)) {
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    files.set(
      name,
      fileAt(bytes, { method: bytes.readUInt16LE(at + 10), size: bytes.readUInt32LE(at + 20), offset: bytes.readUInt32LE(at + 42) }),
    );
  }
  return files;
}

function fileAt(bytes: Buffer, entry: { method: number; size: number; offset: number }): string {
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.size);
  return (entry.method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}
