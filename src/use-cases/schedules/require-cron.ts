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
 * @throws AppError unusable-request, which names `place`.
 */
export function requireCron(cron: string, place = 'cron'): void {
  const parts = cron.split(' ');
  const fits = parts.length === fields.length && parts.every((part, index) => isField(part, fields[index]));
  const [minute = '', hour = '', days = '', months = ''] = parts;
  if (fits && /^\d{1,2}$/.test(minute)) {
    requireHourOfEachNight(hour, place);
    requireSomeDay(days, months, place);
    return;
  }
  const expected = {
    nl: 'vijf velden zoals "30 3 * * 1-5", met één getal als minuut',
    en: 'five fields such as "30 3 * * 1-5", with one number as minute',
  };
  throw new AppError('unusable-request', { place, detail: expected });
}

/** Between two and three is left out in a night of March, and comes twice in one of October. However it is written: `2,14`, `1-3`, `*`. */
function requireHourOfEachNight(hour: string, place: string): void {
  if (!hour.split(',').flatMap(hoursIn).includes(2)) return;
  const detail = {
    nl: 'als de klok verzet wordt, ontbreekt het uur na 02:00 of komt het twee keer; kies uren zonder 2, zoals 3 of 3-23',
    en: 'when the clocks change, the hour after 02:00 is missing or comes twice; choose hours without 2, such as 3 or 3-23',
  };
  throw new AppError('unusable-request', { place, detail });
}

function hoursIn(part: string): readonly number[] {
  const [, from = '0', to = part.startsWith('*') ? '23' : from, step = '1'] = partShape.exec(part) ?? [];
  return Array.from({ length: 24 }, (_, hour) => hour).filter(
    (hour) => Number(from) <= hour && hour <= Number(to) && (hour - Number(from)) % Number(step) === 0,
  );
}

/** The 31st of February never comes. */
function requireSomeDay(days: string, months: string, place: string): void {
  const firstDay = Math.min(...days.split(',').map((part) => Number(/^\d+/.exec(part)?.[0] ?? 1)));
  const longest = Math.max(
    ...months
      .split(',')
      .flatMap(monthsIn)
      .map((month) => daysIn[month - 1] ?? 0),
  );
  if (firstDay <= longest) return;
  throw new AppError('unusable-request', { place, detail: { nl: 'die dag komt nooit', en: 'that day never comes' } });
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

/** `*`, `3`, `1-5`, each with a step behind it or without. */
const partShape = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/;

function isPart(text: string, { least, most }: { readonly least: number; readonly most: number }): boolean {
  const match = partShape.exec(text);
  if (match === null) return false;
  const [from = least, to = most] = [match[1], match[2] ?? match[1]].map((one) => (one === undefined ? undefined : Number(one)));
  return least <= from && from <= to && to <= most && match[3] !== '0' && match[3] !== '00';
}
