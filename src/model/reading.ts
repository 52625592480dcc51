import type { Wording } from './language.ts';

/** Why a setting could not be read, from what tells a reader least to what tells most. An absent value is never a default. */
export const unknownReasons = ['not-collected', 'not-exposed', 'ambiguous', 'unrecognised', 'forbidden'] as const;
export type UnknownReason = (typeof unknownReasons)[number];

export interface KnownReading<T = unknown> {
  readonly known: true;
  readonly value: T;
  /** Where it stood: file names, policy names, log entries. */
  readonly readFrom: readonly string[];
}

export interface UnknownReading {
  readonly known: false;
  readonly why: UnknownReason;
  /** What stood there instead, verbatim, or why it cannot be told, where that helps a reader. */
  readonly detail?: Wording;
}

export type Reading<T = unknown> = KnownReading<T> | UnknownReading;

/** Names one value of one vendor object: `TeamsMeetingPolicy.AllowCloudRecording`, `meet.video_recording.enableRecording`. */
export type SettingName = string;

/** The vendor object that a setting belongs to: all that stands before the last dot. */
export function objectOf(setting: SettingName): string {
  return setting.slice(0, setting.lastIndexOf('.'));
}

/** All that one group of people gets from the platform, by the vendor's own names. */
export interface Settings {
  read(setting: SettingName): Reading;
}

export function known<T>(value: T, readFrom: readonly string[]): KnownReading<T> {
  return { known: true, value, readFrom };
}

export function unknown(why: UnknownReason, detail?: Wording): UnknownReading {
  return detail === undefined ? { known: false, why } : { known: false, why, detail };
}
