/** The time of a schedule that runs once each day, `03:30`; null where it has another pattern. */
export function timeOf(cron: string): string | null {
  const match = /^(\d{1,2}) (\d{1,2}) \* \* \*$/.exec(cron);
  if (match === null) return null;
  const [, minute = '', hour = ''] = match;
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

/** Each day at a time, `03:30`; null where it is none. */
export function cronAt(time: string): string | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match === null ? null : `${Number(match[2])} ${Number(match[1])} * * *`;
}

/** Missing in a night of March, and there twice in one of October: the service takes no such time. */
export function isClockChange(time: string): boolean {
  return time.startsWith('02:');
}
