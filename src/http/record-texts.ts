import { patientJson } from './patient-json.ts';

/** Records as they are sent, so that the one that every surface asks for is not written anew each time. A record never changes. */
export interface RecordTexts {
  /** The text under the key, or the one that is made now. */
  textOf(key: string, make: () => Promise<unknown>): Promise<Buffer>;
}

/** At most so many bytes; what was not asked for the longest goes first. */
export function recordTexts(most: number): RecordTexts {
  const texts = new Map<string, Buffer>();
  /** A new record is asked for by everybody at once. */
  const coming = new Map<string, Promise<Buffer>>();
  let size = 0;

  return {
    async textOf(key, make) {
      const text = texts.get(key) ?? (await (coming.get(key) ?? write(key, make)));
      // It would take the place of all others, and not stay.
      if (text.byteLength > most) return text;
      if (texts.delete(key)) size -= text.byteLength;
      texts.set(key, text);
      size += text.byteLength;
      makeRoom();
      return text;
    },
  };

  async function write(key: string, make: () => Promise<unknown>): Promise<Buffer> {
    const text = make().then(patientJson);
    coming.set(key, text);
    return text.finally(() => coming.delete(key));
  }

  function makeRoom(): void {
    for (const [key, text] of texts) {
      if (size <= most) return;
      texts.delete(key);
      size -= text.byteLength;
    }
  }
}
