import type { LessonNorm } from '../../lessons/judge-lesson.ts';
import { presetById, presetIdFor } from '../../presets/index.ts';
import { nlSchool } from '../../presets/nl-school.ts';
import type { TeacherAsking } from './teacher-asking.ts';

/** What is asked of the caller's lessons: by the school's preset, its own values, and the deviations that it approved. */
export async function lessonNorm({ store, checks, person, platform }: TeacherAsking): Promise<LessonNorm> {
  const organisation = await store.organisation.get();
  const record = await store.audits.latest();
  const { deviations } = checks.of(record, person, platform);
  const preset = presetById(organisation?.preset ?? presetIdFor(organisation?.country ?? null)) ?? nlSchool;
  // Where schools teach several stages, what the youngest need counts: as in an audit.
  const stage = record?.stage ?? 'primary';
  return { preset, overrides: organisation?.overrides ?? [], stage, stageOfTeacher: person?.stage ?? null, deviations };
}
