export interface LocalMoment {
  /** `2026-11-23`. */
  readonly date: string;
  /** `08:30`. */
  readonly time: string;
}

/** What calendars and clocks in a time zone show at an instant. */
export function clockIn(timezone: string, instant: Date): LocalMoment {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return { date: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
}
