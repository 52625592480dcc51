import { adaptiveCard } from '../../../../bot/teams/cards/adaptive-card.ts';
import type { AdaptiveCard } from '../../../../bot/teams/cards/card-element.ts';
import { checkView } from '../../../../bot/views/check-view.ts';
import { explainView } from '../../../../bot/views/explain-view.ts';
import { instructionsView } from '../../../../bot/views/instructions-view.ts';
import { sharedCheckView } from '../../../../bot/views/shared-view.ts';
import type { View } from '../../../../bot/views/view.ts';
import { controlById, controls } from '../../../../src/controls/index.ts';
import { explain } from '../../../../src/lessons/explain.ts';
import { judgeLesson } from '../../../../src/lessons/judge-lesson.ts';
import { teacherCheck } from '../../../../src/lessons/teacher-check.ts';
import type { Locale } from '../../../../src/model/language.ts';
import type { AuditRecord } from '../../../../src/model/record.ts';
import { peopleTouched } from '../../../../src/use-cases/lessons/people-touched.ts';
import { norm } from '../../../lessons/support.ts';
import { aLesson, aTeacher } from '../../../support/lessons.ts';

const usualNorm = norm();

/** All cards that show something of a record, to a teacher who sees the board's totals too; lessons are called as the policies are. */
export function cardsOf(record: AuditRecord, locale: Locale): readonly AdaptiveCard[] {
  return viewsOf(record, locale).map((view) =>
    adaptiveCard(view, { locale, accounts: ['29:1sanne'], everything: 'https://lesklaar.example/tab/' }),
  );
}

function viewsOf(record: AuditRecord, locale: Locale): readonly View[] {
  const person = aTeacher({ populations: ['leraren'], policies: null });
  const { deviations: _, ...check } = teacherCheck(record, person, 'teams');
  const instructions = check.instructions.map((one) => ({ ...one, readAt: null }));
  const names = record.findings.slice(0, 8).map(({ scope }) => scope.name);
  const lessons = names.map((subject, index) => judgeLesson(aLesson({ id: `les-${index}`, subject }), usualNorm));
  const board = { auditId: record.id, auditedAt: record.finishedAt, ...totalsOf(record) };
  const control = controlById(record.findings[0]?.control ?? '') ?? controls[0];
  return [
    checkView({ kind: 'check', platform: 'teams', ...check, instructions, board }, { kind: 'lessons', lessons, problems: [] }, locale),
    sharedCheckView(check.arranged, locale),
    instructionsView(instructions, 0, locale),
    ...(control === undefined
      ? []
      : [explainView({ kind: 'explained', ...explain(control, record, person, 'teams'), instruction: instructions[0] ?? null }, locale)]),
  ];
}

function totalsOf(record: AuditRecord) {
  const { gaps, outcomes } = record.summary;
  return { gaps, unknown: outcomes.unknown, people: peopleTouched(record), since: null };
}
