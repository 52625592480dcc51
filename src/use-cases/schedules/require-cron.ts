import { AppError } from '../../errors.ts';

/** Minute, hour, day of the month, month, day of the week. */
const fields = [
  { least: 0, most: 59 },
  { least: 0, most: 23 },
  { least: 1, most: 31 },
  { least: 1, most: 12 },
  { least: 0, most: 7 },
] as const;

/**
 * Five fields of numbers, ranges, lists and steps. The first is one number, so that nothing runs more than once an hour.
 * @throws AppError unusable-request.
 */
export function requireCron(cron: string): void {
  const parts = cron.split(' ');
  const fits = parts.length === fields.length && parts.every((part, index) => isField(part, fields[index]));
  const [minute = '', hour = '', days = '', months = ''] = parts;
  if (fits && /^\d{1,2}$/.test(minute)) {
    requireHourOfEachNight(hour);
    requireSomeDay(days, months);
    return;
  }
  const expected = {
    nl: 'vijf velden zoals "30 3 * * 1-5", met één getal als minuut',
    en: 'five fields such as "30 3 * * 1-5", with one number as minute',
  };
  throw new AppError('unusable-request', { place: 'cron', detail: expected });
}

/** Between two and three is left out in a night of March, and comes twice in one of October. */
function requireHourOfEachNight(hour: string): void {
  if (!/^0?2$/.test(hour)) return;
  const detail = {
    nl: 'als de klok verzet wordt, ontbreekt het uur na 02:00 of komt het twee keer; kies een ander uur',
    en: 'when the clocks change, the hour after 02:00 is missing or comes twice; choose another hour',
  };
  throw new AppError('unusable-request', { place: 'cron', detail });
}

/** The 31st of February never comes. */
function requireSomeDay(days: string, months: string): void {
  const firstDay = Math.min(...days.split(',').map((part) => Number(/^\d+/.exec(part)?.[0] ?? 1)));
  const longest = Math.max(
    ...months
      .split(',')
      .flatMap(monthsIn)
      .map((month) => daysIn[month - 1] ?? 0),
  );
  if (firstDay <= longest) return;
  throw new AppError('unusable-request', { place: 'cron', detail: { nl: 'die dag komt nooit', en: 'that day never comes' } });
}

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function monthsIn(part: string): readonly number[] {
  const match = /^(\d+)(?:-(\d+))?/.exec(part);
  if (match === null) return [1];
  const [from, to] = [Number(match[1]), Number(match[2] ?? match[1])];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function isField(text: string, range: { readonly least: number; readonly most: number } | undefined): boolean {
  return range !== undefined && text.length <= 100 && text.split(',').every((part) => isPart(part, range));
}

function isPart(text: string, { least, most }: { readonly least: number; readonly most: number }): boolean {
  const match = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(text);
  if (match === null) return false;
  const [from = least, to = most] = [match[1], match[2] ?? match[1]].map((one) => (one === undefined ? undefined : Number(one)));
  return least <= from && from <= to && to <= most && match[3] !== '0' && match[3] !== '00';
}
