/** Whether something that counts up to and including `until` still counts `today`; both YYYY-MM-DD. */
export function isLive(until: string, today: string): boolean {
  return today <= until;
}

/** The calendar day of an instant in a time zone, YYYY-MM-DD. */
export function dayIn(timezone: string, instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}
