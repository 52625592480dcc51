import * as z from 'zod';
import type { Localized } from '../../model/language.ts';
import type { ChecklistItem, Immutable } from '../list/checklist.ts';
import type { ReportDocument } from '../report/report-document.ts';
import { day, line, person } from '../state/item-state.ts';
import { defineRegister, type Remark } from './register.ts';

/** Class groups of part-time arts education in Flanders. */
const groupNames = {
  'graad-1': { nl: 'eerste graad', en: 'first grade' },
  'graad-2': { nl: 'tweede graad', en: 'second grade' },
  'graad-2-volwassenen-muziek': { nl: 'tweede graad volwassenen muziek', en: 'second grade of adult music' },
  'graad-3': { nl: 'derde graad', en: 'third grade' },
  'graad-4': { nl: 'vierde graad', en: 'fourth grade' },
  kortlopend: { nl: 'kortlopende studierichting', en: 'short programme' },
} as const satisfies Record<string, Localized>;

type Group = keyof typeof groupNames;

const content = z.strictObject({
  subject: line,
  classGroup: line.describe('The class or course, never a pupil.'),
  group: z.enum(Object.keys(groupNames) as [Group, ...Group[]]),
  teacher: person.nullable().default(null),
  assessed: z.boolean().nullable().default(null).describe('Whether what is taught at a distance is assessed; null: not decided.'),
  lessons: z.array(z.strictObject({ date: day, form: z.enum(['contact', 'remote']), location: line.nullable().default(null) })).max(200),
});

export type SubjectPlan = Immutable<z.output<typeof content>>;

/** The year plan of a subject for a class: which lessons are held in the academy, which at a distance. */
export const subjectPlan = defineRegister({
  id: 'subject-plan',
  title: { nl: 'Jaarplanning per vak', en: 'Year plan per subject' },
  lasts: 'year',
  kept: 'by-owner',
  readBy: 'staff',
  content,
  titleOf: ({ subject, classGroup }) => `${subject}, ${classGroup}`,
  ownerOf: ({ teacher }) => teacher,
  days: ({ lessons }) =>
    lessons.map(({ date }, index) => ({
      place: `lessons.${index}.date`,
      name: { nl: `les ${index + 1}`, en: `lesson ${index + 1}` },
      day: date,
      is: 'plan',
      within: 'school-year',
    })),
  remarks: (plan, { items }) => {
    const flags = [notAllowed(plan, items), whollyRemote(plan, items)].filter((flag) => flag !== null);
    return flags.length > 0 ? flags : [withinRules(plan)];
  },
  page: handout,
});

/** The first lesson at a distance of any plan; null: none is planned. */
export function firstRemoteLesson(plans: readonly SubjectPlan[]): string | null {
  const dates = plans.flatMap(({ lessons }) => lessons.filter(({ form }) => form === 'remote').map(({ date }) => date));
  return dates.toSorted()[0] ?? null;
}

function remoteLessons({ lessons }: SubjectPlan): number {
  return lessons.filter(({ form }) => form === 'remote').length;
}

function notAllowed(plan: SubjectPlan, items: readonly ChecklistItem[]): Remark | null {
  const allowed = items.flatMap(({ constraint }) => constraint?.allowedGroups ?? []);
  if (remoteLessons(plan) === 0 || allowed.length === 0 || allowed.includes(plan.group)) return null;
  const named = (language: 'nl' | 'en') => allowed.map((group) => groupNames[group as Group]?.[language] ?? group).join(', ');
  const text = {
    nl: `Interactief afstandsonderwijs mag niet in de ${groupNames[plan.group].nl}; wel in: ${named('nl')}.`,
    en: `Interactive distance teaching is not allowed in the ${groupNames[plan.group].en}; it is in: ${named('en')}.`,
  };
  return { state: 'attention', text };
}

function whollyRemote(plan: SubjectPlan, items: readonly ChecklistItem[]): Remark | null {
  const isLimited = items.some(({ constraint }) => constraint?.maxSharePerSubject === 'less-than-100-percent');
  if (!isLimited || plan.lessons.length === 0 || remoteLessons(plan) < plan.lessons.length) return null;
  const text = {
    nl: 'Een vak mag niet volledig op afstand: plan ook lessen in de academie.',
    en: 'A subject cannot be taught entirely at a distance: plan lessons in the academy too.',
  };
  return { state: 'attention', text };
}

function withinRules(plan: SubjectPlan): Remark {
  const [remote, all] = [remoteLessons(plan), plan.lessons.length];
  const text = { nl: `${remote} van ${all} lessen op afstand.`, en: `${remote} of ${all} lessons at a distance.` };
  return { state: all === 0 ? 'information' : 'ok', text };
}

function handout({ subject, classGroup, lessons, teacher }: SubjectPlan, { schoolName }: { readonly schoolName: string }): ReportDocument {
  const forms = { contact: { nl: 'in de academie', en: 'in the academy' }, remote: { nl: 'op afstand', en: 'at a distance' } };
  const rows = lessons
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, form, location }) => [date, forms[form], location ?? '']);
  const head = [
    { nl: 'Datum', en: 'Date' },
    { nl: 'Les', en: 'Lesson' },
    { nl: 'Plaats', en: 'Place' },
  ];
  const title = { nl: `Jaarplanning “${subject}”`, en: `Year plan of “${subject}”` };
  const who = [classGroup, ...(teacher === null ? [] : [teacher.name])].join(' · ');
  return { title, subtitle: schoolName, chapters: [{ id: 'lessons', number: null, title: who, blocks: [{ kind: 'table', head, rows }] }] };
}
