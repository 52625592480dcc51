import type { PlatformId } from './platform.ts';
import type { Settings } from './reading.ts';

/** What is looked at in each lesson, by the ids of the controls. */
export const lessonPoints = [
  'muting-others',
  'presenting',
  'lobby',
  'lobby-dial-in',
  'lobby-admitting',
  'unmuting-self',
  'recording',
  'recording-auto',
  'transcription',
  'transcription-auto',
  'ai-notes',
  'meeting-chat',
  'reactions',
  'attendance-report',
] as const;
export type LessonPointId = (typeof lessonPoints)[number];

/** How a point of a lesson stands. choice: nothing is asked, the teacher chooses. unknown: not read, or not to be understood; never a pass. */
export const pointStates = ['in-order', 'to-mend', 'choice', 'unknown'] as const;
export type PointState = (typeof pointStates)[number];

/** As they are shown: what is right first. */
export function pointsByState<P extends { readonly state: PointState }>({ points }: { readonly points: readonly P[] }): readonly P[] {
  return points.toSorted((a, b) => pointStates.indexOf(a.state) - pointStates.indexOf(b.state));
}

/** Nothing of the lesson is to be mended, and all of it was seen. */
export function isReady({ points }: { readonly points: readonly { readonly state: PointState }[] }): boolean {
  return points.length > 0 && points.every(({ state }) => state === 'in-order' || state === 'choice');
}

/** A teacher's own meeting, with its options by the vendor's names: `onlineMeeting.allowedPresenters`. */
export interface Lesson {
  readonly platform: PlatformId;
  /** The vendor's id of the meeting; the same for all lessons of a series. */
  readonly id: string;
  /** What the teacher called it; empty where they did not. */
  readonly subject: string;
  /** ISO times of the next time that it is held. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** How often it is held in the days that were asked for: a series shares one meeting. */
  readonly times: number;
  readonly options: Settings;
  /** Where the vendor's own page lets the teacher change the options; null when it does not say. */
  readonly optionsLink: string | null;
}
