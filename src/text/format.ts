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
  return String(messageFormat(message, locale).format({ ...values }));
}

// Making a formatter takes thirty times as long as using it. There are as many as there are messages, styles and locales, so what is kept does not grow.
const messageFormats = new WeakMap<Localized, Map<Locale, IntlMessageFormat>>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<Locale, Intl.NumberFormat>();

function messageFormat(message: Localized, locale: Locale): IntlMessageFormat {
  const made = messageFormats.get(message) ?? new Map<Locale, IntlMessageFormat>();
  const format = made.get(locale) ?? new IntlMessageFormat(inLocale(message[languageOf(locale)], locale), languageTags[locale]);
  messageFormats.set(message, made.set(locale, format));
  return format;
}

/** `412 leerlingen`. */
export function people(count: number, role: Role, locale: Locale): string {
  return fill(peopleMessages[role], { count }, locale);
}

/** `1.234`. */
export function number(value: number, locale: Locale): string {
  const format = numberFormats.get(locale) ?? new Intl.NumberFormat(languageTags[locale]);
  numberFormats.set(locale, format);
  return format.format(value);
}

/** `22 november 2026`; what is no date stays as it was written. */
export function date(iso: string, locale: Locale): string {
  return formatted(iso, locale, 'date');
}

/** `22 november 2026 om 14:05`; what is no time stays as it was written. */
export function moment(iso: string, locale: Locale): string {
  return formatted(iso, locale, oneDay.test(iso) ? 'date' : 'moment');
}

/** `maandag 23 november, 10:00–10:45`; what lasts a day or longer with its last day; what is no time stays as it was written. */
export function period(from: string, to: string, locale: Locale): string {
  const [day, lastDay] = [formatted(from, locale, 'weekday'), formatted(to, locale, 'weekday')];
  if (day === from) return `${from} – ${to}`;
  const [start, end] = [formatted(from, locale, 'clock'), formatted(to, locale, 'clock')];
  const isLong = Date.parse(to) - Date.parse(from) >= 86_400_000;
  return isLong ? `${day}, ${start} – ${lastDay}, ${end}` : `${day}, ${start}–${end}`;
}

const styles = {
  date: { dateStyle: 'long' },
  moment: { dateStyle: 'long', timeStyle: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  clock: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function formatted(iso: string, locale: Locale, style: keyof typeof styles): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const timeZone = oneDay.test(iso) ? 'UTC' : timeZones[locale];
  const key = `${locale} ${timeZone} ${style}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(languageTags[locale], { ...styles[style], timeZone });
  dateFormats.set(key, format);
  return format.format(time);
}
