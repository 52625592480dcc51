import { setImmediate } from 'node:timers/promises';

/** Entries of a list that are written at once: some milliseconds. */
const atOnce = 200;

/** What `JSON.stringify` makes of plain data; between parts of long lists others have their turn, for the record of a large board takes a second. */
export async function patientJson(value: unknown): Promise<Buffer> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return Buffer.concat(await partsOf(value));
  const parts: Buffer[] = [];
  let before = '{';
  for (const [name, own] of Object.entries(value)) {
    if (own === undefined) continue;
    parts.push(Buffer.from(`${before}${JSON.stringify(name)}:`), ...(await partsOf(own)));
    before = ',';
  }
  return Buffer.concat([...parts, Buffer.from(before === '{' ? '{}' : '}')]);
}

async function partsOf(value: unknown): Promise<readonly Buffer[]> {
  if (!Array.isArray(value) || value.length <= atOnce) return [Buffer.from(JSON.stringify(value))];
  const parts: Buffer[] = [];
  for (let from = 0; from < value.length; from += atOnce) {
    const text = JSON.stringify(value.slice(from, from + atOnce));
    parts.push(Buffer.from(from === 0 ? text.slice(0, -1) : `,${text.slice(1, -1)}`));
    await setImmediate();
  }
  return [...parts, Buffer.from(']')];
}
