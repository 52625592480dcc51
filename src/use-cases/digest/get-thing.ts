import { may } from '../../auth/permissions.ts';
import { openThings } from '../../reminders/digest/compose-digest.ts';
import { canBeAssigned, taskThingId } from '../../reminders/digest/task-things.ts';
import type { Thing } from '../../reminders/digest/thing.ts';
import { permit } from '../asking.ts';
import { todayOf } from '../end-date.ts';
import type { ThingWanted } from './act-on-thing.ts';
import { mayPutOff } from './contents-for.ts';
import { knownPeople, type KnownPerson } from './known-people.ts';
import { scopeOfCard, settingsOf, type AskingDigest } from './place-digest.ts';
import { readDigestFacts } from './read-digest-facts.ts';

/** A thing with all that its reader can do with it; each is asked anew when they do it. */
export interface ThingSeen {
  readonly thing: Thing;
  readonly canFinish: boolean;
  readonly canTake: boolean;
  /** To whom they may give it; empty: to nobody. */
  readonly people: readonly KnownPerson[];
  readonly canPutOff: boolean;
}

/** One thing of the card of a place; null: it is not open any more. @throws AppError not-allowed. */
export async function getThing(asking: AskingDigest, { placeId, thing: id }: ThingWanted): Promise<ThingSeen | null> {
  permit(asking, 'own-checklist.read');
  const { actor, store, clock } = asking;
  const { school, contents } = await scopeOfCard(asking, placeId);
  const facts = await readDigestFacts(asking, { school, contents, since: null });
  const thing = openThings(facts, { contents, today: await todayOf(store, clock) }).find((one) => one.id === id);
  if (thing === undefined) return null;
  const task = facts.tasks.find((one) => taskThingId(one) === id);
  const mayGive = task !== undefined && canBeAssigned(task) && may(actor, 'checklist.change');
  const isTheirs = task?.owner !== undefined && task.owner !== null && task.owner.id === actor.id;
  return {
    thing,
    canFinish: task?.canTick === true && (may(actor, 'checklist.change') || isTheirs),
    canTake: mayGive && !isTheirs,
    people: mayGive ? await knownPeople(asking, actor) : [],
    canPutOff: may(actor, 'reminder.set') && mayPutOff(actor, thing.about.kind) && (await settingsOf(store, placeId)) !== null,
  };
}
