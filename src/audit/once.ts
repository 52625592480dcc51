/** Works something out when it is first asked for, and remembers it. */
export function once<T>(workOut: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: workOut() }).value;
}
