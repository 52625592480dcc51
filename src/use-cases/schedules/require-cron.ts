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
  if (fits && /^\d{1,2}$/.test(parts[0] ?? '')) return;
  const expected = {
    nl: 'vijf velden zoals "30 3 * * 1-5", met één getal als minuut',
    en: 'five fields such as "30 3 * * 1-5", with one number as minute',
  };
  throw new AppError('unusable-request', { place: 'cron', detail: expected });
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
