/** Texts that the browser keeps for us, as far as it lets us: in a frame it may not. */
export interface Kept {
  get(name: string): string | null;
  set(name: string, value: string | null): void;
}

/** `storage` is asked for each time, for even looking at it may be refused. */
export function keptIn(storage: () => Storage): Kept {
  const inMemory = new Map<string, string>();
  return {
    get(name) {
      return attempt(() => storage().getItem(keyOf(name))) ?? inMemory.get(name) ?? null;
    },
    set(name, value) {
      if (value === null) inMemory.delete(name);
      else inMemory.set(name, value);
      attempt(() => (value === null ? storage().removeItem(keyOf(name)) : storage().setItem(keyOf(name), value)));
    },
  };
}

function keyOf(name: string): string {
  return `lesklaar.${name}`;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
