/** The same few names stand in very many rows: each is worked out once. The memory lives as long as the function that is handed back. */
export function remembered<T>(workOut: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = workOut(name);
    known.set(name, found);
    return found;
  };
}
