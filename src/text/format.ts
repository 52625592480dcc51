import { IntlMessageFormat } from 'intl-messageformat';
import { languageOf, type Locale, type Localized } from '../model/language.ts';
import type { Role } from '../model/population.ts';
import { inLocale } from './flemish.ts';
import { peopleMessages } from './messages.ts';

const languageTags: Readonly<Record<Locale, string>> = { nl: 'nl-NL', 'nl-BE': 'nl-BE', en: 'en-GB' };

// A record holds moments, not where the school stands. All the schools we serve keep the same clock.
const timeZones: Readonly<Record<Locale, string>> = { nl: 'Europe/Amsterdam', 'nl-BE': 'Europe/Brussels', en: 'Europe/Amsterdam' };

const oneDay = /^\d{4}-\d{2}-\d{2}$/;

/** A message with its values filled in. The values are names and numbers, and keep their own words. */
export function fill(message: Localized, values: Readonly<Record<string, string | number>>, locale: Locale): string {
  const pattern = inLocale(message[languageOf(locale)], locale);
  return String(new IntlMessageFormat(pattern, languageTags[locale]).format({ ...values }));
}

/** `412 leerlingen`. */
export function people(count: number, role: Role, locale: Locale): string {
  return fill(peopleMessages[role], { count }, locale);
}

/** `1.234`. */
export function number(value: number, locale: Locale): string {
  return new Intl.NumberFormat(languageTags[locale]).format(value);
}

/** `22 november 2026`; what is no date stays as it was written. */
export function date(iso: string, locale: Locale): string {
  return formatted(iso, locale, { dateStyle: 'long' });
}

/** `22 november 2026 om 14:05`; what is no time stays as it was written. */
export function moment(iso: string, locale: Locale): string {
  if (oneDay.test(iso)) return date(iso, locale);
  return formatted(iso, locale, { dateStyle: 'long', timeStyle: 'short' });
}

/** `maandag 23 november, 10:00–10:45`; what is no time stays as it was written. */
export function period(from: string, to: string, locale: Locale): string {
  const day = formatted(from, locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const [start, end] = [from, to].map((time) => formatted(time, locale, { hour: '2-digit', minute: '2-digit' }));
  return day === from ? `${from} – ${to}` : `${day}, ${start ?? ''}–${end ?? ''}`;
}

function formatted(iso: string, locale: Locale, style: Intl.DateTimeFormatOptions): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const timeZone = oneDay.test(iso) ? 'UTC' : timeZones[locale];
  return new Intl.DateTimeFormat(languageTags[locale], { ...style, timeZone }).format(time);
}
