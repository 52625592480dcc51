/** Records as they are sent, so that the one that every surface asks for is not written anew each time. A record never changes. */
export interface RecordTexts {
  /** The text under the key, or the one that is made now. */
  textOf(key: string, make: () => Promise<unknown>): Promise<Buffer>;
}

/** At most so many bytes; what was not asked for the longest goes first. */
export function recordTexts(most: number): RecordTexts {
  const texts = new Map<string, Buffer>();
  let size = 0;

  return {
    async textOf(key, make) {
      const known = texts.get(key);
      const text = known ?? Buffer.from(JSON.stringify(await make()));
      if (texts.delete(key)) size -= text.byteLength;
      texts.set(key, text);
      size += text.byteLength;
      makeRoom();
      return text;
    },
  };

  function makeRoom(): void {
    for (const [key, text] of texts) {
      if (size <= most) return;
      texts.delete(key);
      size -= text.byteLength;
    }
  }
}
