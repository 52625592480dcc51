import type { Country } from './country.ts';
import type { Localized } from './language.ts';

/** The holidays that a school year has in either country; the Netherlands have one in May, Flanders one at Easter. */
export const holidayKinds = ['autumn', 'christmas', 'spring', 'easter', 'may', 'summer'] as const;
export type HolidayKind = (typeof holidayKinds)[number];

/** Which of them a school year has, in their order. */
export const kindsOf: Readonly<Record<Country, readonly HolidayKind[]>> = {
  NL: ['autumn', 'christmas', 'spring', 'may', 'summer'],
  BE: ['autumn', 'christmas', 'spring', 'easter', 'summer'],
};

const dutchNames: Readonly<Record<HolidayKind, Localized>> = {
  autumn: { nl: 'herfstvakantie', en: 'autumn holiday' },
  christmas: { nl: 'kerstvakantie', en: 'Christmas holiday' },
  spring: { nl: 'voorjaarsvakantie', en: 'spring holiday' },
  easter: { nl: 'paasvakantie', en: 'Easter holiday' },
  may: { nl: 'meivakantie', en: 'May holiday' },
  summer: { nl: 'zomervakantie', en: 'summer holiday' },
};

export const holidayNames: Readonly<Record<Country, Readonly<Record<HolidayKind, Localized>>>> = {
  NL: dutchNames,
  BE: { ...dutchNames, spring: { nl: 'krokusvakantie', en: 'spring holiday' } },
};

/** The regions over which the Dutch government spreads holidays. */
export const dutchRegions = ['noord', 'midden', 'zuid'] as const;
export type DutchRegion = (typeof dutchRegions)[number];

export const regionNames: Readonly<Record<DutchRegion, Localized>> = {
  noord: { nl: 'Noord', en: 'North' },
  midden: { nl: 'Midden', en: 'Central' },
  zuid: { nl: 'Zuid', en: 'South' },
};

/** dko is part-time arts education in Flanders, where a Saturday or Sunday can be a lesson day. */
export const schoolTypes = ['day-school', 'dko'] as const;
export type SchoolType = (typeof schoolTypes)[number];

export const schoolTypeNames: Readonly<Record<SchoolType, Localized>> = {
  'day-school': { nl: 'dagonderwijs', en: 'day school' },
  dko: { nl: 'deeltijds kunstonderwijs (dko)', en: 'part-time arts education (dko)' },
};

export const weekendDays = ['saturday', 'sunday'] as const;
export type WeekendDay = (typeof weekendDays)[number];

export const weekendDayNames: Readonly<Record<WeekendDay, Localized>> = {
  saturday: { nl: 'zaterdag', en: 'Saturday' },
  sunday: { nl: 'zondag', en: 'Sunday' },
};

/** Single days on which some schools are closed and others are not. */
export const optionalDays = ['good-friday', 'liberation-day', 'day-after-ascension'] as const;
export type OptionalDay = (typeof optionalDays)[number];

export const optionalDayNames: Readonly<Record<OptionalDay, Localized>> = {
  'good-friday': { nl: 'Goede Vrijdag', en: 'Good Friday' },
  'liberation-day': { nl: 'Bevrijdingsdag, elk jaar', en: 'Liberation Day, each year' },
  'day-after-ascension': { nl: 'vrijdag na Hemelvaart', en: 'Friday after Ascension Day' },
};
