import { AppError } from '../errors.ts';

/** @throws AppError unknown-name unless it is an IANA time zone. */
export function requireTimeZone(zone: string, where: string): void {
  if (isTimeZone(zone)) return;
  throw new AppError('unknown-name', { where, name: zone, meant: '', choices: 'Europe/Amsterdam, Europe/Brussels, …' });
}

function isTimeZone(zone: string): boolean {
  // An offset such as +01:00 is taken by Intl too, and knows no summer time.
  if (!/^[A-Z]/i.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
