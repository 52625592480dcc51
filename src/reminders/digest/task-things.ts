import type { Task } from '../../checklists/rows/tasks.ts';
import type { DigestFacts } from './digest-facts.ts';
import { lastDay } from './last-day.ts';
import type { Deed, Owner, Thing } from './thing.ts';
import { thingId } from './thing-id.ts';

type Facts = Pick<DigestFacts, 'tasks' | 'school' | 'schools' | 'calendar'>;

/** What is open in checklists and registers, each task once. */
export function taskThings({ tasks, school, schools, calendar }: Facts, today: string): readonly Thing[] {
  const once = new Map(tasks.map((task) => [task.key, task]));
  const nameOf = new Map(schools.map(({ id, name }) => [id, name]));
  return [...once.values()].map((task) => ({
    id: taskThingId(task),
    about: { kind: 'task', task: task.kind, list: task.listTitle },
    title: task.title,
    owner: ownerOf(task),
    ...lastDay(task.due, today, calendar),
    school: school !== null || task.school === null ? null : (nameOf.get(task.school) ?? null),
    deed: deedOf(task),
    page: pageOf(task),
  }));
}

export function taskThingId({ key }: Pick<Task, 'key'>): string {
  return thingId('task', key);
}

function ownerOf({ owner, roleTitles }: Task): Owner {
  return owner === null ? { roles: roleTitles } : { name: owner.name };
}

function deedOf(task: Task): Deed {
  if (!canBeAssigned(task)) return 'open';
  if (task.owner === null) return 'take';
  return task.canTick ? 'finish' : 'open';
}

/** A row of a list, or something that was agreed: other entries of registers say themselves whose they are. */
export function canBeAssigned({ kind, item, register }: Task): boolean {
  return kind === 'entry' ? register === 'action' : item !== null && kind !== 'contradicted';
}

function pageOf({ checklist, item, entry, register, school, year, kind }: Task): string {
  const query = (given: Readonly<Record<string, string>>): string => new URLSearchParams(given).toString();
  const where = school === null ? {} : { school };
  if (kind === 'date') return `checklists/registers/school-event?${query({ ...where, list: checklist ?? '' })}`;
  if (entry !== null) return `checklists/registers/${register ?? ''}?${query({ ...where, entry })}`;
  return `checklists/${encodeURIComponent(checklist ?? '')}?${query({ ...where, year, ...(item === null ? {} : { item }) })}`;
}
