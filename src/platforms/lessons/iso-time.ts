/** A vendor's time as an ISO time in UTC; null for what is none. */
export function isoTime(text: string | null): string | null {
  const time = new Date(text ?? '');
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
