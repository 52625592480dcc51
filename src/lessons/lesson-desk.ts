import type { Lesson } from '../model/lesson.ts';
import type { Localized } from '../model/language.ts';
import type { SettingName } from '../model/reading.ts';

/** The days in which lessons are looked for, as ISO times. */
export interface LessonDays {
  readonly from: string;
  readonly to: string;
}

export interface LessonsRead {
  /** In the order in which they are held. */
  readonly lessons: readonly Lesson[];
  /** What could not be read, in sentences; empty when all was. */
  readonly problems: readonly Localized[];
}

/** Values to be set in one meeting, by the vendor's names. */
export type LessonChanges = ReadonlyMap<SettingName, unknown>;

/** One teacher's own meetings on one platform, read and changed as that teacher. */
export interface LessonDesk {
  /** Lessons that the teacher organises. @throws AppError when not even the calendar could be read. */
  list(days: LessonDays): Promise<LessonsRead>;
  /** Null: there is no such lesson, or it is somebody else's. */
  find(lessonId: string): Promise<Lesson | null>;
  /**
   * Changes only what is named, all or nothing, and answers the lesson as the vendor says that it is then.
   * @throws AppError lesson-change-refused when the vendor does not take these values for this lesson, no-such-lesson, and what else keeps it from trying.
   */
  change(lessonId: string, changes: LessonChanges): Promise<Lesson>;
}
