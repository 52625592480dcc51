import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The first day that the format knows, so that the same files always make the same archive. */
const firstDay = 0b0000000_0001_00001;
const version = 20;
/** Names are UTF-8. */
const flags = 0x0800;
const deflated = 8;

/** A zip archive of these files, in this order: APPNOTE.TXT 4.3. Small files only: no part of it may pass 4 GB. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, facts, packed } = pack(entry);
    const file = Buffer.concat([signature(0x04034b50), facts, u16(0), name, packed]);
    directory.push(Buffer.concat([signature(0x02014b50), u16(version), facts, u16(0, 0, 0, 0), u32(0, at), name]));
    files.push(file);
    at += file.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.concat([signature(0x06054b50), u16(0, 0, entries.length, entries.length), u32(index.length, at), u16(0)]);
  return Buffer.concat([...files, index, end]);
}

/** `facts`: what the file's own head and the directory say alike, up to the length of the name. */
function pack({ name, content }: ZipEntry): { readonly name: Buffer; readonly facts: Buffer; readonly packed: Buffer } {
  const packed = deflateRawSync(content, { level: 9 });
  const written = Buffer.from(name, 'utf8');
  const facts = [u16(version, flags, deflated, 0, firstDay), u32(crc32(content), packed.length, content.length), u16(written.length)];
  return { name: written, facts: Buffer.concat(facts), packed };
}

function signature(value: number): Buffer {
  return u32(value);
}

function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}
