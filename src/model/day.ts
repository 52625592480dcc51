/** `2026-11-23`. */
export function dayOf(year: number, month: number, date: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}

const firstDay = '0001-01-01';
const lastDay = '9999-12-31';

/** So many days after a day, or before it; not beyond the days that four digits can name. */
export function dayPlus(day: string, days: number): string {
  // A calendar is walked day by day, mostly within a month: every month has 28 days.
  const inMonth = Number(day.slice(8)) + days;
  if (inMonth >= 1 && inMonth <= 28) return `${day.slice(0, 8)}${inMonth < 10 ? '0' : ''}${inMonth}`;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moved = new Date(0);
  // Date.UTC takes the years below 100 for those of the twentieth century.
  moved.setUTCFullYear(year, month - 1, date + days);
  if (moved.getUTCFullYear() > 9999) return lastDay;
  return moved.getUTCFullYear() < 1 ? firstDay : moved.toISOString().slice(0, 10);
}

/** So many months after a day: on the last day of that month where it is shorter. */
export function monthsPlus(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** Of a day YYYY-MM-DD: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: string): string {
  return dayPlus(day, 1 - weekdayOf(day));
}

/** How many days later the second is; negative: earlier. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / 86_400_000);
}

/** The calendar day of an instant in a time zone, YYYY-MM-DD. */
export function dayIn(timezone: string, instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}
