import type { Task } from '../../checklists/rows/tasks.ts';
import type { Person } from '../../checklists/state/item-state.ts';
import { AppError } from '../../errors.ts';
import type { Wording } from '../../model/language.ts';
import { taskThingId } from '../../reminders/digest/task-things.ts';
import { permit } from '../asking.ts';
import type { DecidingLists } from '../checklists/asking-lists.ts';
import { changeItem } from '../checklists/change-item.ts';
import { finishTask } from '../checklists/finish-task.ts';
import { changeEntry } from '../checklists/keep-entry.ts';
import { storedEntry } from '../checklists/stored-entry.ts';
import { found } from '../found.ts';
import { knownPeople } from './known-people.ts';
import { scopeOfCard } from './place-digest.ts';
import { readDigestFacts } from './read-digest-facts.ts';

/** A thing of the card of a place, by its name there. */
export interface ThingWanted {
  readonly placeId: string;
  readonly thing: string;
}

/** What became of it. gone: it is not open any more, whoever did it; nothing was changed. */
export type Acted = { readonly outcome: 'done'; readonly title: Wording } | { readonly outcome: 'gone' };

/** Says that it is done. Pressing twice says it once. @throws AppError not-allowed, not-yours, not-ticked-by-hand, year-closed, changed-meanwhile. */
export async function finishThing(deciding: DecidingLists, wanted: ThingWanted): Promise<Acted> {
  return onTask(deciding, wanted, async (task) => finishTask(deciding, task, task.version));
}

/** Whoever presses does it from now on. @throws AppError not-allowed, not-yours, year-closed, changed-meanwhile. */
export async function takeThing(deciding: DecidingLists, wanted: ThingWanted): Promise<Acted> {
  const { id, name } = deciding.actor;
  return onTask(deciding, wanted, async (task) => give(deciding, task, { id, name }));
}

/** Somebody does it from now on: one of `knownPeople`, by their key. @throws AppError as takeThing, and not-there for somebody who is not known. */
export async function assignThing(deciding: DecidingLists, wanted: ThingWanted, person: string): Promise<Acted> {
  permit(deciding, 'checklist.change');
  const chosen = found((await knownPeople(deciding, deciding.actor)).find(({ key }) => key === person) ?? null);
  return onTask(deciding, wanted, async (task) => give(deciding, task, chosen.person));
}

/** What somebody else changed a moment ago is looked at once more: they may have done the same. */
async function onTask(deciding: DecidingLists, wanted: ThingWanted, act: (task: Task) => Promise<void>): Promise<Acted> {
  permit(deciding, 'own-checklist.change');
  try {
    return await actOn(await taskOf(deciding, wanted), act);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'changed-meanwhile')) throw error;
    return actOn(await taskOf(deciding, wanted), act);
  }
}

async function actOn(task: Task | null, act: (task: Task) => Promise<void>): Promise<Acted> {
  if (task === null) return { outcome: 'gone' };
  await act(task);
  return { outcome: 'done', title: task.title };
}

/** Null: it is not open any more. */
async function taskOf(deciding: DecidingLists, { placeId, thing }: ThingWanted): Promise<Task | null> {
  const { school } = await scopeOfCard(deciding, placeId);
  const { tasks } = await readDigestFacts(deciding, { school, contents: ['checklists'], since: null });
  return tasks.find((task) => taskThingId(task) === thing) ?? null;
}

async function give(deciding: DecidingLists, task: Task, owner: Person): Promise<void> {
  const { checklist, item, entry, school, year, version } = task;
  if (isSame(task.owner, owner)) return;
  if (checklist !== null && item !== null) {
    await changeItem(deciding, { checklist, item, school, year }, { owner }, version);
    return;
  }
  const stored = found(entry === null ? null : await storedEntry(deciding, entry));
  if (stored.register !== 'action') throw new AppError('not-yours', {});
  // What the register's own schema let through.
  const content = { ...(stored.content as object), owner };
  await changeEntry(deciding, stored.entry, { register: 'action', school: stored.school, year: null, content }, version);
}

function isSame(before: Person | null, owner: Person): boolean {
  return before !== null && before.id === owner.id && before.name === owner.name;
}
