export type Body = Readonly<Record<string, unknown>>;

/** The object that a text is; null when it is none. */
export function objectIn(text: string): Body | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Body) : null;
  } catch {
    return null;
  }
}

/** The object under a key; an empty one when there is none. */
export function partOf(body: Body, key: string): Body {
  const value = body[key];
  return typeof value === 'object' && value !== null ? (value as Body) : {};
}
