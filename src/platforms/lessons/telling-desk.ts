import type { AppError } from '../../errors.ts';
import type { LessonDesk } from '../../lessons/lesson-desk.ts';
import { CallFailure } from '../calls/call-failure.ts';

/** What a vendor's failure means to the teacher who waits. */
export interface DeskFailures {
  readonly reading: (failure: CallFailure) => AppError;
  readonly changing: (failure: CallFailure) => AppError;
}

/** The same desk in words for teachers: it rejects with CallFailure no more. Anything that is no vendor's failure stays what it is. */
export function tellingDesk(desk: LessonDesk, { reading, changing }: DeskFailures): LessonDesk {
  return {
    list: async (days) => told(desk.list(days), reading),
    find: async (lessonId) => told(desk.find(lessonId), reading),
    change: async (lessonId, changes) => told(desk.change(lessonId, changes), changing),
  };
}

async function told<T>(work: Promise<T>, failure: (cause: CallFailure) => AppError): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw cause instanceof CallFailure ? failure(cause) : cause;
  }
}
